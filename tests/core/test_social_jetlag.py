"""Social jetlag against fifty computed respondents and the package's worked examples."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bedtime_app.core.social_jetlag import UsualSleep, social_jetlag

TABLE = Path(__file__).parent / "oracles" / "std_mctq_computed_seconds.csv"


def number(row: dict[str, str], name: str) -> float | None:
    """Minutes."""
    return None if row[name] == "NA" else float(row[name]) / 60


def usual(row: dict[str, str], sort: str) -> UsualSleep | None:
    onset, end = number(row, f"so_{sort}"), number(row, f"se_{sort}")
    return None if onset is None or end is None else UsualSleep(onset, end)


def test_all_fifty_respondents_come_out_as_the_package_computed_them() -> None:
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    for row in rows:
        work_days = 0 if row["wd"] == "NA" else int(row["wd"])
        work, free = usual(row, "w"), usual(row, "f")
        found = social_jetlag(work, free, work_days, alarm_on_free_days=row["alarm_f"] == "TRUE")
        for name, value in {
            "sd_week": found.duration_of_week,
            "sloss_week": found.loss_of_week,
            "msf_sc": found.corrected_mid_sleep,
            "sjl_rel": found.signed,
            "sjl_sc_rel": found.signed_corrected,
        }.items():
            expected = number(row, name)
            if expected is None:
                assert value is None, (row["id"], name)
            else:
                assert value == pytest.approx(expected, abs=1 / 60), (row["id"], name)
        for sleep, sort in ((work, "w"), (free, "f")):
            if sleep is not None:
                assert sleep.duration == number(row, f"sd_{sort}"), row["id"]
                assert sleep.mid_sleep == number(row, f"ms{sort}"), row["id"]


def around(mid: float, hours: float) -> UsualSleep:
    return UsualSleep((mid - hours * 30) % 1440, (mid + hours * 30) % 1440)


@pytest.mark.parametrize(
    ("free", "work_hours", "work_days", "corrected"),
    [
        (around(240, 8), 6, 5, 197 + 8.571 / 60),
        (around(1410, 9), 7, 3, 1384 + 17.143 / 60),
        (around(135, 7), 9, 5, 135),
    ],
)
def test_mid_sleep_is_corrected_for_what_was_caught_up(
    free: UsualSleep, work_hours: float, work_days: int, corrected: float
) -> None:
    found = social_jetlag(around(180, work_hours), free, work_days, alarm_on_free_days=False)
    assert found.corrected_mid_sleep == pytest.approx(corrected, abs=1e-4)


@pytest.mark.parametrize(
    ("work", "free", "hours"), [(1380, 120, 3), (300, 180, -2), (1320, 1050, -4.5)]
)
def test_the_jetlag_goes_the_shorter_way_with_its_sign(
    work: float, free: float, hours: float
) -> None:
    found = social_jetlag(around(work, 8), around(free, 8), 5, alarm_on_free_days=False)
    assert found.signed == pytest.approx(hours * 60)


def test_an_alarm_on_free_days_leaves_no_corrected_mid_sleep() -> None:
    found = social_jetlag(around(180, 7), around(240, 8), 5, alarm_on_free_days=True)
    assert found.corrected_mid_sleep is None
    assert found.signed == 60
