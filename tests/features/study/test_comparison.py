"""What the statistics say, against figures worked out by hand and against chance itself."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from bedtime_app.features.study.comparison import (
    chance_of_nights,
    chance_of_weeks,
    compare,
    judged,
)
from bedtime_app.features.study.study_answers import Comparison, ToldNight, Verdict
from bedtime_app.features.study.study_plan import (
    WEEKS_LENGTH,
    Arm,
    Design,
    block_of,
    drawn_arms,
)

C, U = Arm.CHANGED, Arm.USUAL


def told(arms: tuple[Arm, ...], values: list[float], block: int = 4) -> list[ToldNight]:
    return [
        ToldNight(place // block, arm, value)
        for place, (arm, value) in enumerate(zip(arms, values, strict=True))
    ]


def a_study(length: int, effect: float, seed: int, *, whole: bool = False) -> Comparison:
    arms = drawn_arms(Design.NIGHTS, length, seed)
    values = np.random.default_rng(seed).normal(3, 1, length)
    values = np.clip(np.round(values), 1, 5) if whole else values
    shifted = [float(v) + effect * (arm is C) for v, arm in zip(values, arms, strict=True)]
    return compare(told(arms, shifted), Design.NIGHTS, 0.5, seed)


def test_two_blocks_wholly_apart_are_two_of_thirty_six_orders() -> None:
    # C(4, 2) squared is 36; only this order and its mirror are as far apart.
    nights = told((C, C, U, U, U, C, U, C), [1, 2, 8, 9, 8, 1, 9, 2])
    assert chance_of_nights(nights, 1) == pytest.approx(2 / 36, abs=0.011)


def test_only_orders_within_blocks_are_compared() -> None:
    # Blocks far from each other do not hide a difference within each: pairs, 2 of 2 to the fifth.
    values = [10.0, 11, 31, 30, 50, 51, 71, 70, 90, 91]
    nights = told((C, U, U, C, C, U, U, C, C, U), values, block=2)
    assert chance_of_nights(nights, 1) == pytest.approx(2 / 32, abs=0.011)


def test_a_block_of_which_one_arm_is_known_adds_no_order() -> None:
    nights = told((C, C, U, U), [1, 2, 8, 9])
    nights += [ToldNight(1, C, 4.0)]
    # Six orders of the first block. The mean of the changed three is 7/3 here, and 7 in the mirror:
    # with 8.5 and 1.5 on the other side, only this order is as far apart as 6.17.
    assert chance_of_nights(nights, 1) == pytest.approx(1 / 6, abs=0.02)


def test_without_any_difference_every_order_is_as_good() -> None:
    assert chance_of_nights(told((C, U, U, C), [3, 3, 3, 3]), 1) == 1


def test_three_weeks_can_be_rare_one_time_in_three_at_best() -> None:
    arms = drawn_arms(Design.WEEKS, WEEKS_LENGTH, 1)
    apart = [30.0] * 7 + [5.0] * 7 + [31.0] * 7
    assert chance_of_weeks(told(arms, apart, block=7)) == pytest.approx(1 / 3)
    between = [30.0] * 7 + [20.0] * 7 + [10.0] * 7
    assert chance_of_weeks(told(arms, between, block=7)) == 1


def test_difference_delta_and_interval_are_those_worked_out_by_hand() -> None:
    # Cliff's delta: of 25 pairs 1 above, 22 below, 2 alike: -21 / 25.
    changed, usual = [10.0, 12, 15, 18, 20], [18.0, 20, 25, 30, 35]
    arms = (C, U, U, C, C, U, U, C, C, U)
    one, other = iter(changed), iter(usual)
    found = compare(
        told(arms, [next(one) if arm is C else next(other) for arm in arms]), Design.NIGHTS, 5, 3
    )
    assert found.difference == pytest.approx(15 - 25.6)
    assert found.delta == pytest.approx(-21 / 25)
    assert found.low is not None
    assert found.high is not None
    # Welch's interval for the same ten nights is -18.6 to -2.6; a bootstrap is somewhat narrower.
    assert -18.6 < found.low < -14
    assert -6.5 < found.high < -2.6


def test_the_same_nights_and_seed_give_the_same_answer() -> None:
    assert a_study(28, 0.7, 5) == a_study(28, 0.7, 5)


@pytest.mark.parametrize("whole", [False, True])
def test_where_there_is_nothing_a_difference_is_seen_no_oftener_than_chance_allows(
    *, whole: bool
) -> None:
    verdicts = Counter(a_study(20, 0.0, seed, whole=whole).verdict for seed in range(60))
    assert verdicts[Verdict.SOME] + verdicts[Verdict.MATTERS] <= 5
    assert verdicts[Verdict.CANNOT_TELL] > 50


def test_a_large_difference_is_found() -> None:
    verdicts = Counter(a_study(28, 2.0, seed).verdict for seed in range(24))
    assert verdicts[Verdict.SOME] + verdicts[Verdict.MATTERS] >= 23
    assert verdicts[Verdict.MATTERS] >= 18


def test_under_five_nights_of_an_arm_nothing_is_told() -> None:
    found = compare(told((C,) * 5 + (U,) * 4, [1.0] * 5 + [9.0] * 4), Design.NIGHTS, 1, 1)
    assert found == Comparison(5, 4, Verdict.TOO_FEW)


def test_nights_that_are_all_alike_differ_by_less_than_matters() -> None:
    found = compare(told((C, U, U, C) * 3, [3.0] * 12), Design.NIGHTS, 0.5, 1)
    assert (found.difference, found.low, found.high) == (0, 0, 0)
    assert (found.chance, found.delta, found.verdict) == (1, 0, Verdict.SMALLER)


def test_three_weeks_never_tell_more_than_a_direction() -> None:
    arms = drawn_arms(Design.WEEKS, WEEKS_LENGTH, 1)
    noise = [0.0, 1, 2, 3, 2, 1, 0] * 3
    apart = [n + (5 if arm is C else 30) for n, arm in zip(noise, arms, strict=True)]
    assert compare(told(arms, apart, 7), Design.WEEKS, 5, 1).verdict is Verdict.LEANS
    drifting = [n + 10 * (place // 7) for place, n in enumerate(noise)]
    assert compare(told(arms, drifting, 7), Design.WEEKS, 5, 1).verdict is Verdict.CANNOT_TELL
    ended = compare(told(arms[:14], apart[:14], 7), Design.WEEKS, 5, 1)
    assert ended.verdict is Verdict.CANNOT_TELL
    assert ended.chance == 1


@pytest.mark.parametrize(
    ("low", "high", "chance", "verdict"),
    [
        (-4, 4, 0.9, Verdict.SMALLER),
        (1, 4, 0.01, Verdict.SMALLER),
        (6, 12, 0.01, Verdict.MATTERS),
        (-12, -6, 0.01, Verdict.MATTERS),
        (2, 12, 0.04, Verdict.SOME),
        (2, 12, 0.06, Verdict.CANNOT_TELL),
        (-2, 12, 0.01, Verdict.CANNOT_TELL),
        (-12, 12, 0.5, Verdict.CANNOT_TELL),
    ],
)
def test_what_may_be_said_follows_the_written_rules(
    low: float, high: float, chance: float, verdict: Verdict
) -> None:
    assert judged(low, high, chance, 5.0) is verdict


def test_a_block_is_four_nights_and_a_phase_a_week() -> None:
    assert [block_of(Design.NIGHTS, place, 14) for place in (0, 3, 4, 13)] == [0, 0, 1, 3]
    assert [block_of(Design.WEEKS, place, 21) for place in (0, 6, 7, 20)] == [0, 0, 1, 2]
