"""The weeks and months that are looked at, one after another."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from bedtime_app.core.night import Night

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_EARLIEST = date(1900, 1, 1)
"""Nobody looks back further."""


class Reach(Enum):
    """How far is looked at once."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class NightSpan:
    """A whole week or month of evenings; `last` is included."""

    reach: Reach
    first: Night
    last: Night

    @property
    def before(self) -> Night:
        """The night before the first; the first itself where nobody looks further."""
        return Night(max(self.first.evening - _DAY, _EARLIEST))

    @property
    def after(self) -> Night:
        """The night after the last."""
        return Night(self.last.evening + _DAY)


def span_around(night: Night, reach: Reach, week_begins: int) -> NightSpan:
    """The week or month to which the evening of `night` belongs; weeks begin on an ISO weekday."""
    day = night.evening
    if reach is Reach.WEEK:
        first = day - timedelta(days=(day.isoweekday() - week_begins) % 7)
        return NightSpan(reach, Night(first), Night(first + _WEEK - _DAY))
    first = day.replace(day=1)
    return NightSpan(
        reach, Night(first), Night(day.replace(day=monthrange(day.year, day.month)[1]))
    )
