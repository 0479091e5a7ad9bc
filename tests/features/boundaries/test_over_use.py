from __future__ import annotations

import pytest

from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.over_use import (
    LONG_EVENING,
    OverUse,
    OverUseKind,
    may_be_said,
    over_use,
)
from tests.features.boundaries.nights import nights_after


def week(openings: list[int], seconds: int = 0) -> list[EveningNumbers]:
    return [
        EveningNumbers(nights_after(day), openings=many, seconds_after=seconds)
        for day, many in enumerate(openings)
    ]


def test_four_nights_opened_after_lights_out_are_four_however_often_each() -> None:
    noticed = over_use(week([3, 0, 1, 9, 0, 0, 1]), nights_after(6))
    assert noticed == OverUse(OverUseKind.OPENED_LATE, 4)


@pytest.mark.parametrize("openings", [[], [0] * 7, [1, 1, 0, 0, 0, 0, 0]])
def test_two_nights_are_nothing_to_speak_of(openings: list[int]) -> None:
    assert over_use(week(openings), nights_after(6)) is None


def test_long_evenings_are_noticed_and_a_ritual_of_an_hour_is_not_long() -> None:
    assert over_use(week([0] * 7, LONG_EVENING), nights_after(6)) == OverUse(
        OverUseKind.LONG_EVENINGS, 7
    )
    assert over_use(week([0] * 7, 60 * 60), nights_after(6)) is None


def test_nights_of_the_week_before_do_not_count() -> None:
    assert over_use(week([1, 1, 1, 1, 1]), nights_after(8)) == OverUse(OverUseKind.OPENED_LATE, 3)
    assert over_use(week([1, 1, 1, 1, 1]), nights_after(9)) is None


@pytest.mark.parametrize(
    ("said", "today", "may"), [(0, 6, False), (0, 7, True), (3, 0, False), (400, 0, True)]
)
def test_it_is_said_once_a_week_also_with_a_clock_that_was_set(
    said: int,
    today: int,
    may: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    assert may_be_said(nights_after(said), nights_after(today)) is may
    assert may_be_said(None, nights_after(today))
