from __future__ import annotations

from datetime import date

from bedtime_app.core.night import Night
from bedtime_app.features.looking_back.night_span import Reach, span_around

THURSDAY = Night(date(2026, 11, 19))


def test_a_week_begins_with_the_day_of_the_country() -> None:
    monday = span_around(THURSDAY, Reach.WEEK, 1)
    sunday = span_around(THURSDAY, Reach.WEEK, 7)
    assert (monday.first.evening, monday.last.evening) == (date(2026, 11, 16), date(2026, 11, 22))
    assert (sunday.first.evening, sunday.last.evening) == (date(2026, 11, 15), date(2026, 11, 21))


def test_weeks_and_months_follow_each_other_without_a_gap_and_without_a_night_twice() -> None:
    for reach in Reach:
        span = span_around(Night(date(2024, 3, 15)), reach, 1)
        for _ in range(60):
            before = span_around(span.before, reach, 1)
            assert (span.first.evening - before.last.evening).days == 1
            assert span_around(before.after, reach, 1) == span
            span = before


def test_nobody_looks_back_beyond_the_calendar() -> None:
    first = span_around(Night(date(1900, 1, 1)), Reach.MONTH, 1)
    assert span_around(first.before, Reach.MONTH, 1) == first
