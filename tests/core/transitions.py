"""Every change of every zone's clocks, found by asking, and what arithmetic alone expects of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_STEP = timedelta(days=2)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Transition:
    """At `at` the offset of `zone` goes from `before` to `after`; knows nothing of folds."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta

    def reached(self, day: date, local: time) -> datetime:
        """When clocks first reach that local time, by sums alone; true near the transition only."""
        wall = datetime.combine(day, local, UTC)
        if wall - self.before < self.at:
            return wall - self.before
        return max(self.at, wall - self.after)

    def readings(self) -> tuple[datetime, datetime]:
        """What clocks would read and do read at the transition."""
        return self.at + self.before, self.at + self.after


@cache
def transitions(first: int, last: int) -> tuple[Transition, ...]:
    """Those of every zone from `first` to before `last`; zones that agree count once."""
    found: dict[tuple[tuple[datetime, timedelta, timedelta], ...], str] = {}
    for name in sorted(available_timezones()):
        found.setdefault(tuple(_changes(ZoneInfo(name), first, last)), name)
    return tuple(Transition(name, *change) for changes, name in found.items() for change in changes)


def _changes(zone: ZoneInfo, first: int, last: int) -> list[tuple[datetime, timedelta, timedelta]]:
    changes = []
    low = datetime(first, 1, 1, tzinfo=UTC)
    end = datetime(last, 1, 1, tzinfo=UTC)
    before = _offset(low, zone)
    while low < end:
        high = low + _STEP
        after = _offset(high, zone)
        if after != before:
            changes.append((_edge(low, high, before, zone), before, after))
        low, before = high, after
    return changes


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


def _edge(low: datetime, high: datetime, before: timedelta, zone: ZoneInfo) -> datetime:
    while high - low > _SECOND:
        middle = low + (high - low) // _SECOND // 2 * _SECOND
        if _offset(middle, zone) == before:
            low = middle
        else:
            high = middle
    return high
