"""A device's sleep as a row of the vault, there and back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from bedtime_app.core.stamp import stamp
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = (
    "source, key, begin, finish, zone, main, asleep, awake, latency, awakenings, rating, comment"
)


def tracker_row(one: TrackerSleep) -> tuple[object, ...]:
    """What stands in `COLUMNS`."""
    return (
        one.source,
        one.key,
        stamp(one.begin),
        stamp(one.end),
        one.zone,
        int(one.main),
        one.asleep,
        one.awake,
        one.latency,
        one.awakenings,
        one.rating,
        one.comment,
    )


def tracker_sleep(row: Sequence[Any]) -> TrackerSleep:
    """The sleep whose `COLUMNS` these are."""
    source, key, begin, end, zone, main, *measured = row
    return TrackerSleep(
        source,
        key,
        datetime.fromisoformat(begin),
        datetime.fromisoformat(end),
        zone,
        bool(main),
        *measured,
    )
