"""Where sleep lies by a diary, and what stays unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from bedtime_app.core.sleep_regularity import DAY
from bedtime_app.features.diary.counted_nights import counted_nights
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Nap
from bedtime_app.features.diary.measure import Assumption
from bedtime_app.features.diary.sleep_stretches import placed_sleep
from tests.features.diary.test_diary_metrics import BERLIN, FIRST, PLAIN, measures, told

START = (FIRST - date(1970, 1, 1)).days * DAY


def asleep(*answers: DiaryAnswers, with_awake: bool = True) -> list[tuple[float, float]]:
    """From and to in hours after the first midnight."""
    entries = [told(one, day) for day, one in enumerate(answers)]
    placed = placed_sleep(counted_nights(entries, len(entries)).sound, with_awake=with_awake)
    return [
        (round((one.begin - START) / 3600, 4), round((one.end - START) / 3600, 4))
        for one in placed.stretches
        if one.asleep
    ]


def test_minutes_awake_lie_evenly_between_equal_pieces_of_sleep() -> None:
    night = replace(PLAIN, tried=time(23), latency=0, awakenings=2, awake=60, woke=time(6))
    assert asleep(night) == [(23, 25), (25.5, 27.5), (28, 30)]
    assert asleep(night, with_awake=False) == [(23, 30)]
    assert asleep(replace(night, awakenings=None)) == [(23, 26), (27, 30)]


@pytest.mark.parametrize(
    ("begin", "hour"), [(time(19), 24 + 19), (time(16), 24 + 16), (time(23), 23)]
)
def test_a_nap_was_at_the_last_such_time_before_bed(begin: time, hour: int) -> None:
    night = replace(PLAIN, latency=0, awake=0, awakenings=0, woke=time(6))
    spans = asleep(replace(night, tried=None, woke=None), replace(night, naps=(Nap(60, begin),)))
    assert (24 + 23, 24 + 30) in spans
    assert ((hour, hour + 1) in spans) is (hour > 24)  # before that, nothing was told


def test_a_night_that_does_not_tell_the_minutes_awake_is_unknown_where_they_count() -> None:
    found = measures(
        [told(replace(PLAIN, awake=None if day == 3 else 30), day) for day in range(9)]
    )
    assert (found["regularity"].n, found["regularity"].missing) == (8, 1)
    assert (found["regularity_without_awake"].n, found["stability"].n) == (9, 8)


def test_a_night_without_sleep_is_waking_and_said_to_be_left_out_of_the_sums() -> None:
    wake = DiaryAnswers(into_bed=time(22), out_of_bed=time(7), slept=False)
    found = measures([told(wake if day == 3 else PLAIN, day) for day in range(9)])
    assert found["regularity"].n == 9
    assert found["regularity"].value is not None
    assert found["regularity"].value < 95
    assert found["efficiency"].n == 9
    assert found["weekly_efficiency"].n == 8
    assert Assumption.ONLY_SLEPT_NIGHTS in found["weekly_efficiency"].assumptions


def test_who_sleeps_by_the_clocks_of_wherever_they_are_is_wholly_regular_by_wall_time() -> None:
    there = [BERLIN] * 5 + ["America/New_York"] * 5
    night = replace(PLAIN, awake=0)
    found = measures([told(night, day, zone=zone) for day, zone in enumerate(there)])["regularity"]
    assert found.value == 100
    assert Assumption.WALL_TIME in found.assumptions
    assert found.compared == 9


def test_a_nap_without_a_time_is_said_to_be_left_out_and_no_word_of_naps_is_taken_for_none() -> (
    None
):
    timeless = measures([told(replace(PLAIN, naps=(Nap(20),)), day) for day in range(7)])
    assert Assumption.NAPS_WITHOUT_TIME_LEFT_OUT in timeless["regularity"].assumptions
    untold = measures([told(PLAIN, day) for day in range(7)])
    assert Assumption.NAPS_UNTOLD_ARE_NONE in untold["regularity"].assumptions
