"""Several rituals, and on which evening each is kept; their structure, and nobody’s words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_plan import PlannedRitual

if TYPE_CHECKING:
    from bedtime_app.core.night import Night

WEEK = range(7)
MOST_RITUALS = 50


class BookTrouble(Enum):
    """Why a book cannot be changed so."""

    LAST_RITUAL = auto()
    TOO_MANY = auto()


@dataclass(frozen=True, slots=True)
class RitualBook:
    """All rituals, each with a key of its own; every weekday has one of them.

    Raises:
        ValueError: a ritual is none, or a weekday has one that is not in the book.
    """

    rituals: tuple[PlannedRitual, ...] = (PlannedRitual(EVENING, READY[EVENING], ready=EVENING),)
    weekdays: tuple[str, ...] = field(default=(EVENING,) * len(WEEK))
    """The keys of the rituals of Monday to Sunday."""
    short: str = ""
    """The key of the ritual for evenings that are short of time; empty if each is shortened."""

    def __post_init__(self) -> None:
        keys = {ritual.key for ritual in self.rituals}
        if len(keys) != len(self.rituals) or not 1 <= len(keys) <= MOST_RITUALS:
            raise ValueError("a book has rituals, each with a key of its own")
        if len(self.weekdays) != len(WEEK) or not keys.issuperset(self.weekdays):
            raise ValueError("every weekday has a ritual of the book")
        if self.short and self.short not in keys:
            raise ValueError("the short ritual is not in the book")
        if any(ritual.trouble() for ritual in self.rituals):
            raise ValueError("not a ritual")

    def __contains__(self, key: str) -> bool:
        return any(ritual.key == key for ritual in self.rituals)

    def ritual(self, key: str) -> PlannedRitual:
        """The ritual of that key; raises `KeyError`."""
        for ritual in self.rituals:
            if ritual.key == key:
                return ritual
        raise KeyError(key)

    def for_night(self, night: Night, seconds_left: float | None = None) -> PlannedRitual:
        """The ritual of that night; the short one instead where it is the one that still fits."""
        ritual = self.ritual(self.weekdays[night.evening.weekday()])
        if seconds_left is None or not self.short or ritual.seconds <= seconds_left:
            return ritual
        return min(ritual, self.ritual(self.short), key=lambda each: each.seconds)

    def days_of(self, key: str) -> tuple[int, ...]:
        """The weekdays that have that ritual; Monday is 0."""
        return tuple(day for day in WEEK if self.weekdays[day] == key)

    def with_ritual(self, ritual: PlannedRitual) -> RitualBook:
        """That ritual in the place of the one with its key, or at the end."""
        if ritual.key not in self:
            return replace(self, rituals=(*self.rituals, ritual))
        rituals = (ritual if each.key == ritual.key else each for each in self.rituals)
        return replace(self, rituals=tuple(rituals))

    def with_day(self, day: int, key: str) -> RitualBook:
        """A weekday given another ritual."""
        keys = (key if each == day else self.weekdays[each] for each in WEEK)
        return replace(self, weekdays=tuple(keys))

    def without(self, key: str) -> RitualBook:
        """That ritual taken out; its evenings go to the first of those that stay."""
        rituals = tuple(ritual for ritual in self.rituals if ritual.key != key)
        if not rituals:
            raise ValueError("a book has rituals")
        keys = (rituals[0].key if each == key else each for each in self.weekdays)
        short = "" if self.short == key else self.short
        return RitualBook(rituals, tuple(keys), short)

    def trouble_adding(self) -> BookTrouble | None:
        """Why there can be no further ritual."""
        return BookTrouble.TOO_MANY if len(self.rituals) >= MOST_RITUALS else None

    def trouble_removing(self) -> BookTrouble | None:
        """Why no ritual can be taken out."""
        return BookTrouble.LAST_RITUAL if len(self.rituals) == 1 else None
