"""Nights for which the plan of the week steps aside: a holiday, a week of night shifts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.features.evening.evening_plan import EveningTimes

LONGEST_RANGE = 366
"""Nights."""
_STAYS = timedelta(days=30)


class RangeKind(Enum):
    """What the nights are for."""

    HOLIDAY = "holiday"
    NIGHT_SHIFT = "night_shift"
    OTHER = "other"


class RangeTrouble(Enum):
    """Why nights cannot be a range."""

    LAST_BEFORE_FIRST = auto()
    TOO_LONG = auto()
    OVERLAPS = auto()
    """A night would be in two ranges."""


class RangeError(ValueError):
    """Nights that cannot be a range, and why."""

    def __init__(self, trouble: RangeTrouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class PlanRange:
    """The nights of the evenings from `first` to `last`, both included.

    Raises RangeError if there is no such night, or more than `LONGEST_RANGE`.
    """

    first: date
    last: date
    times: EveningTimes | None = None
    """None for nights without an evening."""
    kind: RangeKind = RangeKind.HOLIDAY

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise RangeError(RangeTrouble.LAST_BEFORE_FIRST)
        if (self.last - self.first).days >= LONGEST_RANGE:
            raise RangeError(RangeTrouble.TOO_LONG)

    def __contains__(self, night: Night) -> bool:
        return self.first <= night.evening <= self.last

    def is_past(self, today: date) -> bool:
        """Whether it ended so long ago that nobody looks for it any more."""
        return self.last < today - _STAYS
