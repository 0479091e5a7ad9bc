"""When a local time comes next, and to which night an instant belongs."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.occurrence import has_day, occurrence_on

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


def next_occurrence(local: time, zone: ZoneInfo, after: datetime) -> datetime:
    """The next instant (UTC) strictly after the aware `after` at which clocks show `local`.

    Each calendar day that exists in `zone` has exactly one, as `occurrence_on` defines it.
    """
    day = after.astimezone(zone).date()
    while not has_day(day, zone) or (instant := occurrence_on(day, local, zone)) <= after:
        day += _DAY
    return instant


def night_of(instant: datetime, boundary: time, zone: ZoneInfo) -> Night:
    """The night to which the aware `instant` belongs; once begun, a night never begins again."""
    # Repeated hours can show a day again whose successor's boundary has already passed.
    day = instant.astimezone(zone).date() + 2 * _DAY
    while not has_day(day, zone) or occurrence_on(day, boundary, zone) > instant:
        day -= _DAY
    return Night(day)
