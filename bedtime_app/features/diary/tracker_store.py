"""Keeps what devices measured in the vault, apart from the diary."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bedtime_app.storage.vault import Vault

_COLUMNS = (
    "source, key, begin, finish, zone, main, asleep, awake, latency, awakenings, rating, comment"
)
_KEEP = f"""
    INSERT INTO tracker_sleeps ({_COLUMNS}, night, batch)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, key) DO UPDATE SET begin = excluded.begin, finish = excluded.finish,
        zone = excluded.zone, main = excluded.main, asleep = excluded.asleep,
        awake = excluded.awake, latency = excluded.latency, awakenings = excluded.awakenings,
        rating = excluded.rating, comment = excluded.comment, night = excluded.night
"""  # noqa: S608 - a constant


class TrackerStore:
    """Sleeps of devices; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault, night_at: Callable[[datetime], Night]) -> None:
        self._vault = vault
        self._night_at = night_at

    def add_batch(self, batch: str, sleeps: Iterable[TrackerSleep]) -> int:
        """Keep all of them or none; how many there are. One known already is replaced.

        A replaced sleep stays with the batch that first brought it, so that to undo this one
        takes away only what is new.
        """
        db = self._vault.database()
        count = 0
        with db.atomic():
            for count, one in enumerate(sleeps, start=1):  # noqa: B007 - how many it came to
                db.execute(_KEEP, (*_row(one), str(self._night_at(one.begin)), batch))
        return count

    def undo_batch(self, batch: str) -> int:
        """Erase what that batch brought; how many sleeps."""
        db = self._vault.database()
        with db.atomic():
            return int(db.execute("DELETE FROM tracker_sleeps WHERE batch = ?", (batch,)).rowcount)

    def last_batch(self) -> str | None:
        """The batch that was kept last."""
        rows = self._vault.database().execute(
            "SELECT batch FROM tracker_sleeps ORDER BY number DESC LIMIT 1"
        )
        return next((str(batch) for (batch,) in rows), None)

    def known(self, sleeps: Iterable[TrackerSleep]) -> int:
        """How many of these are there already, whatever was measured."""
        db = self._vault.database()
        return sum(
            db.execute(
                "SELECT EXISTS (SELECT 1 FROM tracker_sleeps WHERE source = ? AND key = ?)",
                (one.source, one.key),
            ).fetchone()[0]
            for one in sleeps
        )

    def between(self, first: Night, last: Night) -> list[tuple[Night, TrackerSleep]]:
        """The sleeps from that night to that one, both included, the earliest first."""
        rows = self._vault.database().execute(
            f"SELECT night, {_COLUMNS} FROM tracker_sleeps WHERE night BETWEEN ? AND ?"  # noqa: S608 - a constant
            " ORDER BY begin, number",
            (str(first), str(last)),
        )
        return [(Night(date.fromisoformat(night)), _sleep(row)) for night, *row in rows]


def _row(one: TrackerSleep) -> tuple[object, ...]:
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


def _sleep(row: Sequence[Any]) -> TrackerSleep:
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
