"""Where the nights of a month stand in a calendar; each stands under its evening."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bedtime_app.core.night import Night

EARLIEST, LATEST = date(1000, 1, 1), date(9998, 12, 31)
"""No calendar goes beyond."""
DAYS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Place:
    """One night in the calendar of its month."""

    night: Night
    week: int
    """From 0, the week in which the month begins."""
    column: int
    """From 0, the day with which weeks begin."""


def places(month: date, week_begins: int) -> list[Place]:
    """The nights of the month that holds the day `month`; weeks begin on an ISO weekday."""
    first = month.replace(day=1)
    before = (first.isoweekday() - week_begins) % DAYS_A_WEEK
    return [
        Place(Night(first + timedelta(days=day)), *divmod(before + day, DAYS_A_WEEK))
        for day in range(days_in(month))
    ]


def days_in(month: date) -> int:
    """How many days the month has that holds the day `month`."""
    return monthrange(month.year, month.month)[1]


def days_on(night: Night, days: int) -> Night:
    """So many nights later, or before, but never beyond the calendar."""
    return _kept_within(date.fromordinal(night.evening.toordinal() + days))


def months_on(night: Night, months: int) -> Night:
    """The night of the same date so many months later, or the month's last where there is none."""
    years, month = divmod(night.evening.month - 1 + months, 12)
    first = date(night.evening.year + years, month + 1, 1)
    return _kept_within(first.replace(day=min(night.evening.day, days_in(first))))


def _kept_within(day: date) -> Night:
    return Night(min(max(day, EARLIEST), LATEST))
