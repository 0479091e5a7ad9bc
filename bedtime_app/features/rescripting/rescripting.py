"""The rules of the practice, after Krakow & Zadra 2006, doi:10.1207/s15402010bsm0401_4.

They only say what may come next; nothing here forbids anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.rescripting.rescript import MOST_MINUTES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.features.rescripting.rescript import LookBack, Practice, Rescript

EVIDENCE = Evidence.GUIDELINE
"""AASM position paper, Morgenthaler et al. 2018, doi:10.5664/jcsm.7178."""
PLEASANT_DAYS = 3
"""Days of pleasant imagery before a nightmare is chosen."""
MOST_NEW = 2
"""New dreams in any seven days."""
NEW_WITHIN = timedelta(days=7)
ANOTHER_AFTER = timedelta(days=3)
"""So long one new dream is rehearsed alone."""
LOOK_BACK_AFTER, LOOK_BACK_UNTIL = timedelta(days=14), timedelta(days=28)
RISING_DAYS = 3
"""Practice days in a row on which distress rose: then a pause is suggested."""


class Stage(Enum):
    """What comes next; the person may always do otherwise."""

    PLEASANT = "pleasant"
    """Learn to call up pleasant images, and practise that."""
    CHOOSE = "choose"
    """Choose one nightmare: of lesser intensity, and not a replay of what happened."""
    CHANGE = "change"
    """Change it in any way, and write the new dream."""
    REHEARSE = "rehearse"
    """Rehearse the new dream, and only that."""
    LOOK_BACK = "look_back"
    """See what has become different since."""


@dataclass(frozen=True, slots=True)
class Nightmare:
    """One that can be chosen: its night and its intensity, and not one of its words."""

    id: str
    night: Night
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that was done, the earliest first."""

    rescripts: Sequence[Rescript] = ()
    practices: Sequence[Practice] = ()
    look_backs: Sequence[LookBack] = ()

    @property
    def present(self) -> Rescript | None:
        """The new dream that is worked on now."""
        return self.rescripts[-1] if self.rescripts else None

    def stage(self, now: datetime) -> Stage:
        """What comes next, by what was done."""
        present = self.present
        if present is None:
            pleasant = {each.night for each in self.practices if each.rescript is None}
            return Stage.PLEASANT if len(pleasant) < PLEASANT_DAYS else Stage.CHOOSE
        if not present.is_written:
            return Stage.CHANGE
        return Stage.LOOK_BACK if self.looks_back(now) else Stage.REHEARSE

    def looks_back(self, now: datetime) -> bool:
        """Whether two to four weeks have passed with a new dream, and nothing was answered yet."""
        present = self.present
        if present is None or any(each.rescript == present.id for each in self.look_backs):
            return False
        first = min((each.when for each in self._of(present)), default=None)
        return first is not None and LOOK_BACK_AFTER <= now - first <= LOOK_BACK_UNTIL

    def another_from(self, now: datetime) -> datetime | None:
        """From when there is room for another new dream; None: now."""
        began = sorted(each.began for each in self.rescripts if each.began <= now)
        if not began:
            return None
        earliest = began[-1] + ANOTHER_AFTER
        if len(began) >= MOST_NEW:
            earliest = max(earliest, began[-MOST_NEW] + NEW_WITHIN)
        return earliest if earliest > now else None

    def minutes_left(self, night: Night) -> int:
        """How many of a day's twenty minutes are still there; 0 is enough for today."""
        done = sum(each.minutes for each in self.practices if each.night == night)
        return max(0, MOST_MINUTES - done)

    @property
    def suggests_pausing(self) -> bool:
        """Whether distress rose on the last three days of rehearsal that say how it was."""
        days = [each for each in _days(self._rehearsed()) if each.after is not None]
        if len(days) < RISING_DAYS:
            return False
        pairs = list(pairwise([None, *days]))[-RISING_DAYS:]
        return all(day is not None and day.rises_after(earlier) for earlier, day in pairs)

    def _of(self, rescript: Rescript) -> Iterable[Practice]:
        return (each for each in self.practices if each.rescript == rescript.id)

    def _rehearsed(self) -> list[Practice]:
        return [each for each in self.practices if each.rescript is not None]


@dataclass(frozen=True, slots=True)
class _Day:
    before: int | None
    after: int | None

    def rises_after(self, earlier: _Day | None) -> bool:
        """Whether it ended higher than it began, or than the practice day before it."""
        if self.after is None:
            return False
        lower = [self.before, earlier.after if earlier else None]
        return any(each is not None and each < self.after for each in lower)


def _days(practices: Iterable[Practice]) -> list[_Day]:
    ordered = sorted(practices, key=lambda each: (each.night, each.when))
    days = []
    for _, group in groupby(ordered, key=lambda each: each.night):
        day = list(group)
        before = next((each.before for each in day if each.before is not None), None)
        after = next((each.after for each in reversed(day) if each.after is not None), None)
        days.append(_Day(before, after))
    return days


def lesser(nightmares: Iterable[Nightmare]) -> tuple[Nightmare, ...]:
    """Those to choose from: the least intense first, the unrated last, the worst not at all."""
    known = list(nightmares)
    rated = {each.intensity for each in known if each.intensity is not None}
    worst = max(rated) if len(rated) > 1 else None
    left = [each for each in known if worst is None or each.intensity != worst]
    newest = sorted(left, key=lambda each: each.night, reverse=True)
    return tuple(sorted(newest, key=lambda each: (each.intensity is None, each.intensity or 0)))
