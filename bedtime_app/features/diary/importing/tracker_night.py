"""To which night a sleep of a device belongs: by the clocks of where it was slept."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bedtime_app.core.local_time import night_of
from bedtime_app.features.diary.importing.told import told_zone

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

_zone_of = lru_cache(maxsize=64)(told_zone)


def began(sleep: TrackerSleep) -> datetime:
    """Its begin, by the clocks it was slept by where the device says which they were."""
    zone = _zone_of(sleep.zone)
    return sleep.begin if zone is None else sleep.begin.astimezone(zone)


def tracker_night(begin: datetime, boundary: time, usual: ZoneInfo) -> Night:
    """The night of a sleep that `began` then; where no zone was told, by the clocks of `usual`."""
    return night_of(begin, boundary, begin.tzinfo if isinstance(begin.tzinfo, ZoneInfo) else usual)
