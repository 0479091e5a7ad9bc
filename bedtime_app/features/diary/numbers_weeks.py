"""Which weeks numbers are made of: whole ones that are over, never a single night."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum

from bedtime_app.core.night import Night
from bedtime_app.features.diary.free_days import WEEKDAYS

_WEEK = len(WEEKDAYS)
BEFORE_ALL = Night(date.min)
"""No diary reaches back so far."""


class Span(Enum):
    """How many weeks back; the value is their number."""

    ONE = 1
    TWO = 2
    FOUR = 4
    ALL = 0
    """From the week of the first entry on."""


def last_of_weeks(tonight: Night, first_weekday: int) -> Night:
    """The last night of the last week that is over before `tonight`; Monday is 0."""
    into_week = (tonight.evening.weekday() - first_weekday) % _WEEK
    return Night(tonight.evening - timedelta(days=into_week + 1))


def first_of_weeks(span: Span, last: Night, earliest: Night | None) -> Night:
    """The first night of the weeks that end with `last`; `earliest` is the first told one."""
    weeks = span.value
    if span is Span.ALL:
        since = (last.evening - earliest.evening).days if earliest is not None else 0
        weeks = max(0, since) // _WEEK + 1
    return Night(last.evening - timedelta(days=weeks * _WEEK - 1))
