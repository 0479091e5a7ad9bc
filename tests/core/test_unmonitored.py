from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.night import Night
from bedtime_app.core.unmonitored import Span, Unmonitored

TONIGHT = Night(date(2026, 11, 20))


def later(days: int) -> Night:
    return Night(TONIGHT.evening + timedelta(days=days))


def test_by_default_every_night_is_monitored() -> None:
    assert not Unmonitored().covers(TONIGHT)
    assert Unmonitored().span(TONIGHT) is Span.OFF


@pytest.mark.parametrize(
    ("span", "covered"),
    [(Span.OFF, 0), (Span.TONIGHT, 1), (Span.WEEK, 7), (Span.ALWAYS, 400)],
)
def test_each_choice_covers_its_nights_and_none_before(span: Span, covered: int) -> None:
    nights = Unmonitored().chosen(span, TONIGHT)
    assert [later(day) for day in range(-10, 400) if nights.covers(later(day))] == [
        later(day) for day in range(covered)
    ]
    assert nights.span(TONIGHT) is span


def test_a_week_ends_by_itself() -> None:
    nights = Unmonitored().chosen(Span.WEEK, TONIGHT)
    assert nights.span(later(6)) is Span.TONIGHT
    assert nights.span(later(7)) is Span.OFF


@pytest.mark.parametrize("span", [Span.TONIGHT, Span.WEEK, Span.ALWAYS])
@pytest.mark.parametrize("then", list(Span))
def test_the_night_just_over_stays_unmonitored_whatever_is_chosen_next(
    span: Span, then: Span
) -> None:
    nights = Unmonitored().chosen(span, TONIGHT).chosen(then, later(1))
    assert nights.covers(TONIGHT)
    assert nights.covers(later(1)) is (then is not Span.OFF)
    assert not nights.covers(later(-1))


@given(st.lists(st.tuples(st.sampled_from(Span), st.integers(0, 9)), max_size=8))
def test_what_is_chosen_always_holds_for_tonight(choices: list[tuple[Span, int]]) -> None:
    nights, tonight = Unmonitored(), TONIGHT
    for span, days in choices:
        tonight = Night(tonight.evening + timedelta(days=days))
        nights = nights.chosen(span, tonight)
        assert nights.covers(tonight) is (span is not Span.OFF)
        assert nights.span(tonight) is span
