"""Keeps dreams in the vault and gives them back."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import Dream, DreamPage, EmptyDreamError
from bedtime_app.features.dreams.dream_index import index_changes, where_found
from bedtime_app.features.dreams.trash_clock import removal_instant, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import time

    from sqlite_utils import Database

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault

SELECT = (
    "SELECT id, night, written_at, zone, title, text, nightmare, edited_at, deleted_at FROM dreams"
)
NEWEST_FIRST = "ORDER BY night DESC, written_at DESC, number DESC LIMIT ? OFFSET ?"
EVERYTHING = -1


class DreamStore:
    """The journal; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault, clock: Clock, boundary: Callable[[], time]) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary

    def present_night(self) -> Night:
        """The night under which a dream written now is filed."""
        return night_of(self._clock.now(), self._boundary(), self._clock.zone())

    def add(self, page: DreamPage) -> Dream:
        """Keep a new dream under the present night; `EmptyDreamError` if nothing is written."""
        zone = self._clock.zone().key
        dream = Dream(str(uuid.uuid4()), self.present_night(), self._now(), zone, page)
        self._write(dream)
        return dream

    def update(self, dream: Dream, page: DreamPage) -> Dream:
        """Keep the changed words of `dream`; `EmptyDreamError` if nothing is left of them."""
        changed = replace(dream, page=page, edited_at=self._now())
        self._write(changed)
        return changed

    def remove(self, dream_id: str) -> bool:
        """Take a dream out of the journal so that it can be restored; whether it was there."""
        with self._atomic() as db:
            removed = db.execute(
                "UPDATE dreams SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                (_stamp(removal_instant(db, self._now())), dream_id),
            )
            return bool(removed.rowcount)

    def restore(self, dream_id: str) -> bool:
        """Put a removed dream back; whether it was still to be had."""
        return self._change(
            "UPDATE dreams SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL",
            (dream_id,),
        )

    def purge(self, removed_before: datetime) -> int:
        """Erase for good what was removed before that instant; how many dreams that were.

        A clock that was set years on erases nothing at once: see `trash_clock`.
        """
        before = (_stamp(removed_before),)
        with self._atomic() as db:
            settle(db, self._now())
            db.execute(
                "DELETE FROM dream_words WHERE rowid IN"
                " (SELECT number FROM dreams WHERE deleted_at < ?)",
                before,
            )
            return int(db.execute("DELETE FROM dreams WHERE deleted_at < ?", before).rowcount)

    def get(self, dream_id: str) -> Dream | None:
        """The dream of that id, unless it was removed."""
        found = self._read("WHERE id = ? AND deleted_at IS NULL", (dream_id,))
        return found[0] if found else None

    def newest(self, limit: int = EVERYTHING, offset: int = 0) -> list[Dream]:
        """The journal, newest night first."""
        return self._read(f"WHERE deleted_at IS NULL {NEWEST_FIRST}", (limit, offset))

    def search(self, query: str, limit: int = EVERYTHING, offset: int = 0) -> list[Dream]:
        """The dreams in whose title or text every word of `query` occurs, newest night first."""
        with self._atomic() as db:
            condition, values = where_found(db, query)
        return self._read(
            f"WHERE deleted_at IS NULL AND {condition} {NEWEST_FIRST}", (*values, limit, offset)
        )

    def prepare_search(self) -> None:
        """Do now, at a quiet moment, what the next search would have to do first."""
        with self._atomic() as db:
            index_changes(db)

    def _now(self) -> datetime:
        now = self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)  # as precise as what is kept

    def _write(self, dream: Dream) -> None:
        page = dream.page
        if page.is_blank:
            raise EmptyDreamError("a dream needs a title or a text")
        with self._atomic() as db:
            db.execute(
                "INSERT INTO dreams (id, night, written_at, zone, title, text, nightmare)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title ="
                " excluded.title, text = excluded.text, nightmare = excluded.nightmare,"
                " edited_at = ?, indexed = 0",
                (
                    dream.id,
                    str(dream.night),
                    _stamp(dream.written_at),
                    dream.zone,
                    page.title,
                    page.text,
                    int(page.nightmare),
                    _stamp(dream.edited_at) if dream.edited_at else None,
                ),
            )

    def _change(self, sql: str, values: Sequence[object]) -> bool:
        with self._atomic() as db:
            return bool(db.execute(sql, values).rowcount)

    def _read(self, rest: str, values: Sequence[object]) -> list[Dream]:
        return [_dream(row) for row in self._vault.database().execute(f"{SELECT} {rest}", values)]

    @contextmanager
    def _atomic(self) -> Iterator[Database]:
        db = self._vault.database()
        with db.atomic():
            yield db


def _dream(row: Sequence[Any]) -> Dream:
    dream_id, night, written_at, zone, title, text, nightmare, edited_at, deleted_at = row
    return Dream(
        id=dream_id,
        night=Night(date.fromisoformat(night)),
        written_at=datetime.fromisoformat(written_at),
        zone=zone,
        page=DreamPage(title, text, bool(nightmare)),
        edited_at=datetime.fromisoformat(edited_at) if edited_at else None,
        deleted_at=datetime.fromisoformat(deleted_at) if deleted_at else None,
    )


def _stamp(instant: datetime) -> str:
    # One fixed width in UTC, so that the text sorts as time does.
    return instant.astimezone(UTC).isoformat(timespec="milliseconds")
