"""Counts that wait for the vault: numbers of a few nights, kept as plain settings until then."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bedtime_app.core.night import Night
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.storage.settings_store import Setting

MOST_NIGHTS = 14
"""Older ones are let go if no vault ever opens."""
_LONGEST = timedelta(hours=24)


def _read(kept: object) -> tuple[AloneNight, ...]:
    if not isinstance(kept, list):
        raise ValueError("no counts")  # noqa: TRY004 - what a Setting promises
    return tuple(_read_one(one) for one in kept[-MOST_NIGHTS:])


def _read_one(kept: object) -> AloneNight:
    match kept:
        case [str(evening), str(settled), int(alone), int(known), int(whole)]:
            at = datetime.fromisoformat(settled)
            if at.tzinfo is None:
                raise ValueError("an instant without offset")
            alone_for, known_for, whole_for = (_seconds(one) for one in (alone, known, whole))
            night = Night(date.fromisoformat(evening))
            return AloneNight(night, at.astimezone(UTC), alone_for, known_for, whole_for)
    raise ValueError("no count")


def _seconds(number: int) -> timedelta:
    if not 0 <= number <= _LONGEST.total_seconds():
        raise ValueError("no stretch of a night")
    return timedelta(seconds=number)


def _write(counts: tuple[AloneNight, ...]) -> object:
    return [
        [
            str(one.night),
            one.settled.isoformat(timespec="seconds"),
            *(int(each.total_seconds()) for each in (one.alone, one.known, one.whole)),
        ]
        for one in counts
    ]


ALONE_COUNTS: Setting[tuple[AloneNight, ...]] = Setting("alone_counts", (), _read, _write)


def _read_instant(kept: object) -> datetime | None:
    if kept is None:
        return None
    if not isinstance(kept, str) or (at := datetime.fromisoformat(kept)).tzinfo is None:
        raise ValueError("no instant")
    return at.astimezone(UTC)


OFF_SINCE: Setting[datetime | None] = Setting(
    "alone_off_since", None, _read_instant, lambda at: at.isoformat() if at else None
)
"""When the evening's end switched the computer off."""
