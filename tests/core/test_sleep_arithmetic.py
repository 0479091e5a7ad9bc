"""One night's numbers, with nights worked out elsewhere as referees."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bedtime_app.core.sleep_arithmetic import (
    Doubt,
    SleepMetrics,
    sleep_metrics,
    weekly_efficiency,
)
from bedtime_app.core.sleep_night import SleepNight

GOLDEN = Path(__file__).parent / "oracles" / "golden_nights.csv"
EVENING = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)
PLAIN = SleepNight(
    into_bed=EVENING,
    tried=EVENING + timedelta(minutes=30),
    latency=20,
    awakenings=2,
    awake=30,
    woke=EVENING + timedelta(hours=8),
    tried_again=15,
    out_of_bed=EVENING + timedelta(hours=8, minutes=30),
    naps=25,
)


def golden() -> list[dict[str, str]]:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", golden(), ids=lambda row: row["name"])
def test_the_golden_nights_come_out_as_they_were_worked_out_two_of_them_with_clock_changes(
    row: dict[str, str],
) -> None:
    zone = ZoneInfo(row["tz"])

    def instant(name: str) -> datetime:
        return datetime.fromisoformat(row[name]).replace(tzinfo=zone)

    found = sleep_metrics(
        SleepNight(
            into_bed=instant("into_bed"),
            tried=instant("try_sleep"),
            latency=float(row["SOL"]),
            awake=float(row["WASO"]),
            woke=instant("final_awake"),
            tried_again=float(row["TASAFA"]),
            out_of_bed=instant("out_of_bed"),
        )
    )
    assert found.sound
    for name, value in {
        "TIB": found.time_in_bed,
        "TST": found.total_sleep,
        "TWAK": found.terminal_wake,
        "DSE": found.sleep_episode,
        "SPT": found.sleep_period,
        "SE_TIB": found.efficiency_in_bed,
        "SE_DSE": found.efficiency,
        "SE_SPT": found.maintenance,
    }.items():
        assert value == pytest.approx(float(row[name]), abs=5e-4), name
    assert found.mid_sleep is not None
    assert found.mid_sleep.timestamp() == datetime.fromisoformat(row["midsleep"]).timestamp()


@pytest.mark.parametrize(
    ("missing", "gone"),
    [
        ("tried_again", {"tried_again", "sleep_episode", "efficiency"}),
        ("into_bed", {"time_in_bed", "efficiency_in_bed"}),
        ("naps", {"total_sleep_24"}),
        (
            "awake",
            {
                *("awake", "total_sleep", "total_wake", "sleep_episode", "total_sleep_24"),
                *("efficiency", "efficiency_in_bed", "maintenance"),
            },
        ),
        (
            "latency",
            {
                *("latency", "onset", "sleep_period", "total_sleep", "total_wake", "mid_sleep"),
                *("sleep_episode", "total_sleep_24"),
                *("efficiency", "efficiency_in_bed", "maintenance"),
            },
        ),
    ],
)
def test_what_is_missing_stays_missing_and_takes_away_only_what_rests_on_it(
    missing: str, gone: set[str]
) -> None:
    whole, without = sleep_metrics(PLAIN), sleep_metrics(replace(PLAIN, **{missing: None}))  # type: ignore[arg-type]  # a name of the test
    for name in SleepMetrics.__dataclass_fields__:
        expected = None if name in gone else getattr(whole, name)
        assert getattr(without, name) == expected, name


def test_nothing_told_gives_no_number_and_no_doubt() -> None:
    assert sleep_metrics(SleepNight()) == SleepMetrics()


def test_a_night_without_any_sleep_has_no_latency_and_no_middle() -> None:
    found = sleep_metrics(
        SleepNight(into_bed=PLAIN.into_bed, out_of_bed=PLAIN.out_of_bed, slept=False)
    )
    assert (found.total_sleep, found.efficiency, found.efficiency_in_bed) == (0, 0, 0)
    assert (found.latency, found.mid_sleep, found.onset, found.maintenance) == (None,) * 4
    assert found.time_in_bed == 510
    assert found.sound


@pytest.mark.parametrize(
    ("change", "doubt"),
    [
        ({"latency": 300, "awake": 300}, Doubt.NEGATIVE_SLEEP),
        ({"woke": EVENING}, Doubt.WOKE_BEFORE_TRYING),
        ({"out_of_bed": EVENING + timedelta(hours=7)}, Doubt.UP_BEFORE_WAKING),
        ({"tried": EVENING - timedelta(minutes=1)}, Doubt.TRIED_BEFORE_BED),
        ({"tried_again": 31}, Doubt.TRIED_LONGER_THAN_LAY),
        ({"out_of_bed": EVENING + timedelta(hours=19)}, Doubt.LONG_IN_BED),
        ({"awake": -5}, Doubt.NEGATIVE_MINUTES),
        ({"naps": -5}, Doubt.NEGATIVE_MINUTES),
    ],
)
def test_the_impossible_is_marked_and_not_clamped(change: dict[str, object], doubt: Doubt) -> None:
    found = sleep_metrics(replace(PLAIN, **change))  # type: ignore[arg-type]  # names of the test
    assert doubt in found.doubts
    assert not found.sound


def test_sleep_that_comes_out_negative_is_shown_as_it_comes_out() -> None:
    found = sleep_metrics(replace(PLAIN, latency=300, awake=300))
    assert found.total_sleep == -150


def test_the_efficiency_of_a_week_is_no_mean_of_percentages() -> None:
    short = replace(
        PLAIN, latency=0, awake=200, woke=EVENING + timedelta(minutes=240), tried_again=0
    )
    nights = [sleep_metrics(night) for night in (PLAIN, short, replace(PLAIN, tried_again=None))]
    assert weekly_efficiency(nights) == pytest.approx(100 * (400 + 10) / (465 + 210))
    impossible = sleep_metrics(replace(PLAIN, latency=300, awake=300))
    assert weekly_efficiency([*nights, impossible]) == weekly_efficiency(nights)
    assert weekly_efficiency([]) is None


lengths = some.integers(0, 300)


@given(lengths, lengths, lengths, some.integers(1, 600), lengths, lengths, lengths)
def test_the_lengths_of_a_possible_night_lie_within_each_other(  # noqa: PLR0913, PLR0917 - the lengths of a night
    reading: int, latency: int, awake: int, asleep: int, again: int, after: int, naps: int
) -> None:
    tried = EVENING + timedelta(minutes=reading)
    woke = tried + timedelta(minutes=latency + awake + asleep)
    night = SleepNight(
        into_bed=EVENING,
        tried=tried,
        latency=latency,
        awake=awake,
        woke=woke,
        tried_again=again,
        out_of_bed=woke + timedelta(minutes=again + after),
        naps=naps,
    )
    found = sleep_metrics(night)
    assert found.doubts <= {Doubt.LONG_IN_BED}
    steps = (
        found.time_in_bed,
        found.sleep_window,
        found.sleep_episode,
        found.sleep_period,
        found.total_sleep,
        0.0,
    )
    known = [step for step in steps if step is not None]
    assert len(known) == len(steps)
    assert known == sorted(known, reverse=True)
    assert known[0] == reading + latency + asleep + awake + again + after
    assert found.efficiency_in_bed is not None
    assert found.efficiency is not None
    assert 0 <= found.efficiency_in_bed <= found.efficiency <= 100
    other = sleep_metrics(replace(night, naps=naps + 10))
    assert replace(other, total_sleep_24=found.total_sleep_24) == found


def test_a_latency_longer_than_the_night_is_doubted_also_where_the_minutes_awake_are_missing() -> (
    None
):
    found = sleep_metrics(replace(PLAIN, latency=500, awake=None))
    assert found.doubts == {Doubt.NEGATIVE_SLEEP}


@pytest.mark.parametrize(
    "missing",
    [{"latency": None}, {"tried": None}, {"woke": None, "tried_again": None}],
    ids=lambda missing: next(iter(missing)),
)
def test_more_minutes_awake_than_the_night_had_are_doubted_whatever_else_is_missing(
    missing: dict[str, None],
) -> None:
    found = sleep_metrics(replace(PLAIN, awake=600, **missing))  # type: ignore[arg-type]  # names of the test
    assert found.doubts == {Doubt.NEGATIVE_SLEEP}


def test_a_day_between_going_to_bed_and_waking_is_doubted_where_nothing_else_was_told() -> None:
    night = SleepNight(into_bed=EVENING, woke=EVENING + timedelta(hours=23))
    assert sleep_metrics(night).doubts == {Doubt.LONG_NIGHT}


def test_a_morning_taken_for_an_evening_is_doubted_also_where_going_to_bed_was_not_told() -> None:
    slipped = replace(PLAIN, into_bed=None, tried=EVENING - timedelta(hours=11))
    assert sleep_metrics(slipped).doubts == {Doubt.LONG_NIGHT}
    assert sleep_metrics(replace(slipped, out_of_bed=None)).doubts == {Doubt.LONG_NIGHT}
    assert sleep_metrics(replace(slipped, into_bed=slipped.tried)).doubts == {Doubt.LONG_IN_BED}
