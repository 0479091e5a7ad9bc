"""The instant at which a local time of a given day comes to pass, in every zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_MIDNIGHT = time(0)
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)  # zone offsets, historic ones too, are whole seconds


def occurrence_on(day: date, local: time, zone: ZoneInfo) -> datetime:
    """The first instant (UTC) at which clocks in `zone` have reached `local` on `day`.

    In a repeated hour that is the first of the two; for a time that a gap skips, and for a day
    that a gap skips, it is the first instant after the gap. Later local times never come earlier.
    """
    wall = datetime.combine(day, local.replace(tzinfo=None, fold=0), zone)
    instant = wall.astimezone(UTC)
    if _reading(instant, zone) == wall.replace(tzinfo=None):
        return instant
    before_the_gap = wall.replace(fold=1).astimezone(UTC)
    return _first_after_gap(before_the_gap, instant, zone)


def has_day(day: date, zone: ZoneInfo) -> bool:
    """Whether `day` happened in `zone`; Apia had no 30 December 2011."""
    midnight = occurrence_on(day, _MIDNIGHT, zone)
    return _reading(midnight, zone).date() == day


def day_after(day: date, zone: ZoneInfo) -> date:
    """The next calendar day that happened in `zone`."""
    day += _DAY
    while not has_day(day, zone):
        day += _DAY
    return day


def _reading(instant: datetime, zone: ZoneInfo) -> datetime:
    return instant.astimezone(zone).replace(tzinfo=None, fold=0)


def _first_after_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
