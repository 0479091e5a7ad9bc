"""The range of nights as it is typed, from its first evening to its last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.typed_date import typed_date

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_query import DreamQuery

LATEST = date(9998, 12, 31)


@dataclass(frozen=True, slots=True)
class TypedNights:
    """Both ends as they stand in their fields; one that is no day holds back nothing."""

    first: str = ""
    last: str = ""
    told: bool = False
    """Whether the typing is done, so that what is wrong may be said."""

    @property
    def first_wrong(self) -> bool:
        """Whether the first is no day."""
        return self.told and self.first.strip() != "" and _night(self.first) is None

    @property
    def last_wrong(self) -> bool:
        """Whether the last is no day."""
        return self.told and self.last.strip() != "" and _night(self.last) is None

    @property
    def turned(self) -> bool:
        """Whether the last lies before the first."""
        first, last = self.nights
        return self.told and first is not None and last is not None and last < first

    @property
    def nights(self) -> tuple[Night | None, Night | None]:
        """What both ends mean."""
        return _night(self.first), _night(self.last)

    def moved(self, days: int, present: Night, *, first: bool) -> TypedNights:
        """With one end so many days on, or at the present night if none was typed."""
        night = self.nights[0 if first else 1]
        try:
            evening = present.evening if night is None else night.evening + timedelta(days=days)
        except OverflowError:
            return self
        return (
            replace(self, first=evening.isoformat())
            if first
            else replace(self, last=evening.isoformat())
        )

    def within(self, query: DreamQuery) -> DreamQuery:
        """`query` with these nights."""
        first, last = self.nights
        return replace(query, first=first, last=last)


def typed(query: DreamQuery) -> TypedNights:
    """What the fields show of a query that was not typed."""
    return TypedNights(str(query.first or ""), str(query.last or ""))


def _night(text: str) -> Night | None:
    day = typed_date(text)
    return None if day is None or day > LATEST else Night(day)
