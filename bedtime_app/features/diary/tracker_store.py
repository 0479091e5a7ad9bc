"""Keeps what devices measured in the vault, apart from the diary."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.diary.importing.tracker_night import began
from bedtime_app.features.diary.tracker_row import COLUMNS, tracker_row, tracker_sleep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlite_utils import Database

    from bedtime_app.features.diary.tracker_sleep import TrackerSleep
    from bedtime_app.storage.connected import Connected
    from bedtime_app.storage.vault import Vault

_WHOLE = f"{COLUMNS}, night, batch"
_KEEP = f"""
    INSERT INTO tracker_sleeps ({_WHOLE})
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (source, key) DO UPDATE SET begin = excluded.begin, finish = excluded.finish,
        zone = excluded.zone, main = excluded.main, asleep = excluded.asleep,
        awake = excluded.awake, latency = excluded.latency, awakenings = excluded.awakenings,
        rating = excluded.rating, comment = excluded.comment, night = excluded.night,
        batch = excluded.batch
"""  # noqa: S608 - a constant
_SET_ASIDE = f"""
    INSERT INTO tracker_replaced (replaced_by, {_WHOLE}) SELECT ?, {_WHOLE} FROM tracker_sleeps
    WHERE source = ? AND key = ? AND batch <> ?
"""  # noqa: S608 - a constant
_HAND_ON = """
    UPDATE OR REPLACE tracker_replaced SET replaced_by = later.replaced_by
    FROM tracker_replaced AS later
    WHERE tracker_replaced.replaced_by = :batch AND later.batch = :batch
        AND later.source = tracker_replaced.source AND later.key = tracker_replaced.key
"""
_RESTORE = f"""
    INSERT INTO tracker_sleeps ({_WHOLE}) SELECT {_WHOLE} FROM tracker_replaced
    WHERE replaced_by = :batch
"""  # noqa: S608 - a constant


@dataclass(frozen=True, slots=True)
class Standing:
    """How sleeps compare with what is there."""

    new: int = 0
    changed: int = 0
    """There already, and measured otherwise: they are replaced."""
    same: int = 0
    """There already, just so."""


@dataclass(frozen=True, slots=True)
class TrackerBatch:
    """What came in at once and can be taken back."""

    batch: str
    kept_at: datetime | None
    sleeps: int
    replaced: int
    """How many of them took the place of others, which come back."""
    sources: tuple[str, ...]


class TrackerStore:
    """Sleeps of devices; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault | Connected, night_at: Callable[[datetime], Night]) -> None:
        """`night_at` is asked by the clocks a sleep was slept by, where they are known."""
        self._vault = vault
        self._night_at = night_at

    def add_batch(
        self, batch: str, sleeps: Iterable[TrackerSleep], kept_at: datetime | None = None
    ) -> int:
        """Keep all of them or none; how many are new or changed, and now of this batch.

        One that is there and was measured otherwise is replaced and comes back when the batch is
        undone; one that is there just so stays as it is.
        """
        db = self._vault.database()
        with db.atomic():
            db.conn.cursor().executemany(_KEEP, self._fresh(db, batch, sleeps))
            (count,) = db.execute(
                "SELECT COUNT(*) FROM tracker_sleeps WHERE batch = ?", (batch,)
            ).fetchone()
            if count:
                db.execute(
                    "INSERT INTO tracker_batches (batch, kept_at) VALUES (?, ?)",
                    (batch, stamp(kept_at) if kept_at is not None else None),
                )
        return int(count)

    def undo_batch(self, batch: str) -> int:
        """Erase what that batch brought, and bring back what it replaced; how many were erased."""
        db = self._vault.database()
        of = {"batch": batch}
        with db.atomic():
            db.execute(_HAND_ON, of)  # what a later batch replaced in its turn stays replaced
            db.execute("DELETE FROM tracker_replaced WHERE batch = :batch", of)
            gone = db.execute("DELETE FROM tracker_sleeps WHERE batch = :batch", of).rowcount
            db.execute(_RESTORE, of)
            db.execute("DELETE FROM tracker_replaced WHERE replaced_by = :batch", of)
            db.execute("DELETE FROM tracker_batches WHERE batch = :batch", of)
        return int(gone)

    def batches(self) -> list[TrackerBatch]:
        """What can be taken back, the latest first."""
        rows = self._vault.database().execute("""
            SELECT batch, kept_at, COUNT(*), json_group_array(DISTINCT source), (
                SELECT COUNT(*) FROM tracker_replaced WHERE replaced_by = tracker_batches.batch
            )
            FROM tracker_batches JOIN tracker_sleeps USING (batch)
            GROUP BY batch ORDER BY tracker_batches.number DESC
        """)
        return [
            TrackerBatch(
                batch,
                datetime.fromisoformat(kept_at) if kept_at is not None else None,
                count,
                replaced,
                tuple(sorted(json.loads(sources))),
            )
            for batch, kept_at, count, sources, replaced in rows
        ]

    def standing(self, sleeps: Iterable[TrackerSleep]) -> Standing:
        """How many of these are new, how many changed, and how many there just so."""
        new = changed = same = 0
        there = _There(self._vault.database())
        for one in sleeps:
            row = tracker_row(one)
            former = there.put(row)
            new += former is None
            changed += former not in {None, row}
            same += former == row
        return Standing(new, changed, same)

    def between(self, first: Night, last: Night) -> list[tuple[Night, TrackerSleep]]:
        """The sleeps from that night to that one, both included, the earliest first."""
        rows = self._vault.database().execute(
            f"SELECT night, {COLUMNS} FROM tracker_sleeps WHERE night BETWEEN ? AND ?"  # noqa: S608 - a constant
            " ORDER BY begin, number",
            (str(first), str(last)),
        )
        return [(Night(date.fromisoformat(night)), tracker_sleep(row)) for night, *row in rows]

    def touching(self, begin: datetime, end: datetime) -> list[TrackerSleep]:
        """The sleeps of which a part lies between these instants."""
        rows = self._vault.database().execute(
            f"SELECT {COLUMNS} FROM tracker_sleeps WHERE begin < ? AND finish > ?",  # noqa: S608 - a constant
            (stamp(end), stamp(begin)),
        )
        return [tracker_sleep(row) for row in rows]

    def _fresh(
        self, db: Database, batch: str, sleeps: Iterable[TrackerSleep]
    ) -> Iterator[tuple[object, ...]]:
        """The rows that are new or changed, each as it is asked for; the former set aside."""
        there = _There(db)
        for one in sleeps:
            row = tracker_row(one)
            former = there.put(row)
            if former == row:
                continue
            if former is not None:
                db.execute(_SET_ASIDE, (batch, one.source, one.key, batch))
            yield (*row, str(self._night_at(began(one))), batch)


class _There:
    """What is there of each source; read once, for to ask for each sleep would be slow."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._of: dict[object, dict[object, tuple[object, ...]]] = {}

    def put(self, row: tuple[object, ...]) -> tuple[object, ...] | None:
        """Take in a row; gives the one that had its place."""
        source, key, *_ = row
        if source not in self._of:
            found = self._db.execute(
                f"SELECT {COLUMNS} FROM tracker_sleeps WHERE source = ?",  # noqa: S608 - a constant
                (source,),
            )
            self._of[source] = {each[1]: tuple(each) for each in found}
        former = self._of[source].get(key)
        self._of[source][key] = row
        return former
