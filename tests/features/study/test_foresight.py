from __future__ import annotations

from statistics import stdev

import pytest

from bedtime_app.features.study.foresight import foresee
from bedtime_app.features.study.study_answers import (
    ASSUMED_SPREAD,
    ENOUGH,
    LEAST_PAST,
    Foresight,
)
from bedtime_app.features.study.study_plan import LENGTHS, MATTERS, Outcome

PAST = [12.0, 25, 18, 30, 8, 15, 22, 40, 10, 19]


def seen(past: list[float], matters: float) -> Foresight:
    found = foresee(past, Outcome.LATENCY, matters, 1)
    assert found is not None
    return found


def test_it_is_from_the_persons_own_nights_as_soon_as_a_week_is_there() -> None:
    own = seen(PAST, 10)
    assert own.past_nights == len(PAST)
    assert own.spread == pytest.approx(stdev(PAST))
    few = seen(PAST[: LEAST_PAST - 1], 10)
    assert (few.past_nights, few.spread) == (0, ASSUMED_SPREAD[Outcome.LATENCY])


def test_nights_that_are_all_alike_say_nothing_of_a_spread() -> None:
    assert seen([15.0] * 20, 10).past_nights == 0


def test_longer_plans_show_smaller_differences() -> None:
    found = seen([], 10)
    assert [one.nights for one in found.lengths] == list(LENGTHS)
    assert found.lengths[-1].chance > found.lengths[0].chance + 0.3
    assert found.lengths[-1].shown < found.lengths[0].shown / 1.5


def test_the_foreseen_share_is_about_that_of_a_textbook() -> None:
    # Two groups of 28 that differ by 0.75 standard deviations: 0.79 of t-tests at 5 % show it.
    last = seen([], 0.75 * 15).lengths[-1]
    assert last.nights == 56
    assert last.chance == pytest.approx(0.79, abs=0.06)
    assert last.shown == pytest.approx(0.762 * 15, abs=1.5)


def test_the_shortest_plan_that_shows_it_eight_times_in_ten_is_advised() -> None:
    large, small = seen(PAST, 20), seen(PAST, 1)
    assert large.advised == large.lengths[0]
    assert large.advised.chance >= ENOUGH
    assert small.advised == small.lengths[-1]
    assert small.advised.chance < ENOUGH


def test_it_can_be_given_up_and_comes_out_the_same_again() -> None:
    asked = iter([False, False, True])
    assert foresee(PAST, Outcome.LATENCY, 10, 1, lambda: next(asked)) is None
    assert seen(PAST, 10) == seen(PAST, 10)


def test_every_outcome_has_an_assumed_spread_and_a_difference_that_is_offered() -> None:
    assert ASSUMED_SPREAD.keys() == MATTERS.keys() == set(Outcome)
