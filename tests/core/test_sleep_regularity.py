"""The regularity index against values printed by an independent R package, and closed forms."""

from __future__ import annotations

import csv
from itertools import pairwise
from pathlib import Path

import pytest

from bedtime_app.core.sleep_regularity import (
    Stretch,
    interdaily_stability,
    sleep_regularity,
)

ORACLES = Path(__file__).parent / "oracles"
EXPECTED = ORACLES / "sri_expected_from_sleepreg.csv"
DAY, HOUR = 86_400, 3_600


def nights(*hours: tuple[float, float], shift: float = 0) -> list[Stretch]:
    """Sleep from and to these hours after the first midnight, and awake between."""
    edges = [edge * HOUR + shift for night in hours for edge in night]
    return [
        Stretch(begin, end, place % 2 == 0) for place, (begin, end) in enumerate(pairwise(edges))
    ]


def regular(count: int, later: float = 0) -> list[tuple[float, float]]:
    return [
        (24 * day + 23 + later * (day % 2), 24 * day + 31 + later * (day % 2))
        for day in range(count)
    ]


def test_every_oracle_matches_to_a_ten_thousandth() -> None:
    with EXPECTED.open(encoding="utf-8", newline="") as file:
        expected = list(csv.DictReader(file))
    assert len(expected) == 9
    for row in expected:
        with (ORACLES / "sws" / row["File"]).open(encoding="utf-8", newline="") as file:
            changes = [(state, float(at)) for state, at in csv.reader(file) if at[:1].isdigit()]
        stretches = [
            Stretch(begin, end, state == "1")
            for (state, begin), (_, end) in pairwise(changes)
            if state in {"0", "1"}
        ]
        found = sleep_regularity(stretches)
        assert found is not None
        assert found.index == pytest.approx(float(row["SRI"]), abs=1e-4), row["File"]
        assert found.days == pytest.approx(float(row["SRI_days"]), abs=1e-4), row["File"]


def test_days_all_alike_give_a_hundred_and_two_hours_later_every_other_day_two_thirds() -> None:
    alike = sleep_regularity(nights(*regular(15)))
    assert alike is not None
    assert alike.index == 100
    every_other = sleep_regularity(nights(*regular(15, later=2)))
    assert every_other is not None
    assert every_other.index == pytest.approx(100 * (1 - 2 * 4 / 24), abs=1.5)


def test_a_shift_of_everything_changes_nothing() -> None:
    found = sleep_regularity(nights(*regular(10, later=1)))
    assert found == sleep_regularity(nights(*regular(10, later=1), shift=5 * HOUR))


def test_unknown_stretches_are_not_compared_and_not_taken_for_waking() -> None:
    whole = nights(*regular(8))
    with_gap = [one for one in whole if not 3 * DAY <= one.begin < 4 * DAY]
    found = sleep_regularity(with_gap)
    assert found is not None
    assert found.index == 100
    complete = sleep_regularity(whole)
    assert complete is not None
    assert found.days < complete.days


def test_nothing_to_compare_gives_no_index() -> None:
    assert sleep_regularity([]) is None
    assert sleep_regularity(nights((0, 8))) is None
    assert interdaily_stability(nights((0, 8))) is None


def test_stability_is_one_for_days_all_alike_and_less_for_others() -> None:
    whole_days = [Stretch(7 * HOUR, 23 * HOUR, asleep=False), *nights(*regular(8))]
    assert interdaily_stability(whole_days) == pytest.approx(1)
    drifting = [(24 * day + 20 + day, 24 * day + 28 + day) for day in range(9)]
    less = interdaily_stability(nights(*drifting))
    assert less is not None
    assert 0 < less < 0.8
