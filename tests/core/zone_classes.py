"""Which zones have the same clocks for some years; found by asking them, without our own code."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_STEP = timedelta(hours=12)
_SECOND = timedelta(seconds=1)
_REACH = timedelta(hours=27)
"""No offset from UTC is as large."""


@dataclass(frozen=True)
class ZoneClass:
    """`offsets[n]` holds from `begins[n]` to before `begins[n + 1]`, in each of `names`."""

    names: tuple[str, ...]
    begins: tuple[datetime, ...]
    offsets: tuple[timedelta, ...]

    def first_at_or_after(self, day: date, local: time) -> datetime:
        """The first instant at which clocks show that reading or a later one."""
        wanted = datetime.combine(day, local, UTC)
        place = bisect_right(self.begins, wanted - _REACH) - 1
        while True:
            reached = max(wanted - self.offsets[place], self.begins[place])
            if place + 1 == len(self.begins) or reached < self.begins[place + 1]:
                return reached
            place += 1

    def is_near_a_change(self, day: date) -> bool:
        """Whether clocks change within two days of that day's beginning."""
        midnight = datetime.combine(day, time(0), UTC)
        low, high = (midnight + timedelta(days=n) for n in (-2, 3))
        return bisect_right(self.begins, low) != bisect_right(self.begins, high)


@cache
def zone_classes(first: date, last: date) -> tuple[ZoneClass, ...]:
    """Every zone, those whose clocks agree at each instant from `first` to `last` together."""
    found: dict[tuple[tuple[datetime, ...], tuple[timedelta, ...]], list[str]] = {}
    for name in sorted(available_timezones()):
        found.setdefault(_course(ZoneInfo(name), first, last), []).append(name)
    return tuple(ZoneClass(tuple(names), *course) for course, names in found.items())


def _course(
    zone: ZoneInfo, first: date, last: date
) -> tuple[tuple[datetime, ...], tuple[timedelta, ...]]:
    low, end = (datetime.combine(day, time(0), UTC) for day in (first, last))
    begins, offsets = [low], [_offset(low, zone)]
    while low < end:
        high = low + _STEP
        if _offset(high, zone) != offsets[-1]:
            begins.append(_edge(low, high, zone))
            offsets.append(_offset(high, zone))
        low = high
    return tuple(begins), tuple(offsets)


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


def _edge(low: datetime, high: datetime, zone: ZoneInfo) -> datetime:
    before = _offset(low, zone)
    while high - low > _SECOND:
        middle = low + (high - low) // _SECOND // 2 * _SECOND
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    return high
