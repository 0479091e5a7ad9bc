from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.study.study_plan import (
    BLOCK,
    LENGTHS,
    LONGEST_CHANGE,
    WEEKS_LENGTH,
    Arm,
    Design,
    PlanError,
    drawn_arms,
    one_line,
)
from tests.features.study.conftest import TONIGHT, a_plan


@pytest.mark.parametrize("length", LENGTHS)
def test_both_arms_come_equally_often_in_every_block(length: int) -> None:
    for seed in range(50):
        arms = drawn_arms(Design.NIGHTS, length, seed)
        assert len(arms) == length
        for begin in range(0, length, BLOCK):
            counted = Counter(arms[begin : begin + BLOCK])
            assert counted[Arm.CHANGED] == counted[Arm.USUAL]


def test_a_seed_gives_the_same_nights_for_ever() -> None:
    letters = "".join(arm.value[0] for arm in drawn_arms(Design.NIGHTS, 14, 2026))
    assert letters == "ccuuccuucuucuc"
    assert drawn_arms(Design.NIGHTS, 14, 2026) != drawn_arms(Design.NIGHTS, 14, 2027)


def test_every_order_of_a_block_comes_about_equally_often() -> None:
    orders = Counter(drawn_arms(Design.NIGHTS, BLOCK, seed) for seed in range(1200))
    assert len(orders) == 6
    assert all(150 < times < 250 for times in orders.values())


def test_weeks_are_as_usual_changed_and_as_usual() -> None:
    arms = drawn_arms(Design.WEEKS, WEEKS_LENGTH, 1)
    assert arms == (Arm.USUAL,) * 7 + (Arm.CHANGED,) * 7 + (Arm.USUAL,) * 7


@pytest.mark.parametrize(
    ("design", "length"), [(Design.NIGHTS, 15), (Design.NIGHTS, 2), (Design.WEEKS, 20)]
)
def test_a_length_that_cannot_be_shared_fairly_is_refused(design: Design, length: int) -> None:
    with pytest.raises(PlanError) as refused:
        drawn_arms(design, length, 1)
    assert refused.value.name == "length"


def test_nights_are_counted_by_evenings_so_that_a_clock_change_moves_none() -> None:
    plan = replace(a_plan(), first=Night(date(2026, 10, 20)))
    evenings = [night.evening for night, _ in plan.nights()]
    assert evenings[4:7] == [date(2026, 10, 24), date(2026, 10, 25), date(2026, 10, 26)]
    assert plan.last == Night(date(2026, 11, 2))
    assert plan.arm_of(Night(date(2026, 10, 25))) is plan.arms[5]
    assert plan.arm_of(Night(date(2026, 10, 19))) is None
    assert plan.arm_of(Night(date(2026, 11, 3))) is None


@pytest.mark.parametrize(
    ("part", "value"),
    [("change", ""), ("change", "x" * (LONGEST_CHANGE + 1))]
    + [("matters", value) for value in (0.0, -1.0, 241.0, float("nan"))],
)
def test_a_plan_that_cannot_be_meant_names_its_part(part: str, value: Any) -> None:  # noqa: ANN401 - of either part
    with pytest.raises(PlanError) as refused:
        replace(a_plan(), **{part: value})
    assert refused.value.name == part
    assert a_plan().first == TONIGHT


def test_a_change_is_one_line_of_whatever_was_typed() -> None:
    assert one_line("  No screen\r\n\tafter \x07 ten ") == "No screen after ten"
    assert one_line("بدون شاشة\u200f") == "بدون شاشة\u200f"
