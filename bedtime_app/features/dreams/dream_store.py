"""Keeps dreams in the vault and gives them back."""

from __future__ import annotations

import json
import sys
import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.folding import fold
from bedtime_app.core.listeners import Listeners
from bedtime_app.core.local_time import night_of
from bedtime_app.core.stamp import stamp
from bedtime_app.features.dreams.dream import Dream, DreamPage, DreamVersion, EmptyDreamError
from bedtime_app.features.dreams.dream_finder import DreamFinder
from bedtime_app.features.dreams.dream_query import DreamQuery
from bedtime_app.features.dreams.dream_reading import NEWEST_FIRST, SELECT, dream_from_row
from bedtime_app.features.dreams.page_json import clock_time, page_from_row, page_to_row
from bedtime_app.features.dreams.scraps import note_scraps
from bedtime_app.features.dreams.trash_clock import removal_instant, settle
from bedtime_app.storage.errors import VaultDamaged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlite_utils import Database

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.connected import Connected
    from bedtime_app.storage.vault import Vault

EVERYTHING = -1
SITTING = timedelta(minutes=10)
"""An edit so soon after the last belongs to it: the words between are not kept as a version."""


class DreamStore:
    """The journal; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(
        self, vault: Vault | Connected, clock: Clock, boundary: Callable[[], time]
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary
        self._finder = DreamFinder(vault.database)
        self.erased: Listeners[[]] = Listeners()
        """Told when dreams were erased for good; scraps of their words are still in the index."""

    def present_night(self) -> Night:
        """The night under which a dream written now is filed."""
        return self.night_at(self._clock.now())

    def night_at(self, instant: datetime) -> Night:
        """The night under which a dream written at the aware `instant` is filed."""
        return night_of(instant, self._boundary(), self._clock.zone())

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

    def add_batch(self, batch: str, dreams: Iterable[Dream]) -> None:
        """Keep dreams that were written elsewhere, all of them or none."""
        with self._atomic() as db:
            for dream in dreams:
                self._put(db, dream, batch)

    def last_batch(self) -> str | None:
        """The batch that was kept last."""
        rows = self._vault.database().execute(
            "SELECT batch FROM dreams WHERE batch IS NOT NULL ORDER BY number DESC LIMIT 1"
        )
        return next((str(batch) for (batch,) in rows), None)

    def count_of_batch(self, batch: str) -> int:
        """How many dreams `undo_batch` would erase."""
        found = self._vault.database().execute(
            "SELECT count(*) FROM dreams WHERE batch = ? AND edited_at IS NULL", (batch,)
        )
        return int(found.fetchone()[0])

    def undo_batch(self, batch: str) -> int:
        """Erase what that batch brought, but for what was edited since; how many dreams."""
        these = "batch = ? AND edited_at IS NULL"
        with self._atomic() as db:
            db.execute(
                f"DELETE FROM dream_words WHERE rowid IN (SELECT number FROM dreams WHERE {these})",  # noqa: S608 - a constant
                (batch,),
            )
            erased = int(db.execute(f"DELETE FROM dreams WHERE {these}", (batch,)).rowcount)  # noqa: S608 - the same
            note_scraps(db, erased)
        self._tell_of(erased)
        return erased

    def put_back(self, dream: Dream, page: DreamPage) -> Dream:
        """Keep a former page of `dream` again; what it replaces becomes a version in any case."""
        changed = replace(dream, page=page, edited_at=self._now())
        self._write(changed, apart=True)
        return changed

    def remove(self, dream_id: str) -> bool:
        """Take a dream out of the journal so that it can be restored; whether it was there."""
        with self._atomic() as db:
            removed = db.execute(
                "UPDATE dreams SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                (stamp(removal_instant(db, self._now())), dream_id),
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
        with self._atomic() as db:
            settle(db, self._now())
            return self._erase(
                "SELECT number FROM dreams WHERE deleted_at < ?", stamp(removed_before)
            )

    def erase(self, dream_id: str) -> bool:
        """Erase one removed dream for good, with its versions; whether it was there."""
        return bool(
            self._erase(
                "SELECT number FROM dreams WHERE deleted_at IS NOT NULL AND id = ?", dream_id
            )
        )

    def get(self, dream_id: str) -> Dream | None:
        """The dream of that id, unless it was removed."""
        found = self._read("WHERE id = ? AND deleted_at IS NULL", (dream_id,))
        return found[0] if found else None

    def beginning(self, few: str, *, removed: bool = False) -> list[Dream]:
        """At most two dreams whose ids begin with `few` signs; one alone is meant by them."""
        where = "deleted_at IS NOT NULL" if removed else "deleted_at IS NULL"
        return self._read(
            f"WHERE id >= ? AND id < ? AND {where} LIMIT 2", (few, few + chr(sys.maxunicode))
        )

    def versions(self, dream_id: str) -> list[DreamVersion]:
        """How the dream stood before its edits, the latest first."""
        rows = self._vault.database().execute(
            "SELECT replaced_at, page FROM dream_versions JOIN dreams ON dreams.number = dream"
            " WHERE id = ? ORDER BY dream_versions.number DESC",
            (dream_id,),
        )
        return [_version(replaced_at, page) for replaced_at, page in rows]

    def waiting_fragment(self) -> Dream | None:
        """The last note of the present night that nobody has completed yet."""
        found = self._read(
            "WHERE kind = 'fragment' AND night = ? AND deleted_at IS NULL"
            " ORDER BY written_at DESC, number DESC LIMIT 1",
            (str(self.present_night()),),
        )
        return found[0] if found else None

    def removed(self) -> list[Dream]:
        """What lies in the trash, the last removed first."""
        return self._read("WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, number DESC", ())

    def newest(self, limit: int = EVERYTHING, offset: int = 0) -> list[Dream]:
        """The journal, newest night first."""
        return self._read(f"WHERE deleted_at IS NULL {NEWEST_FIRST}", (limit, offset))

    def search(self, words: str, limit: int = EVERYTHING, offset: int = 0) -> list[Dream]:
        """The dreams in which all of `words` occur, newest night first."""
        return self.find(DreamQuery(words), limit, offset)

    def find(self, query: DreamQuery, limit: int = EVERYTHING, offset: int = 0) -> list[Dream]:
        """The dreams of which all of `query` holds, newest night first."""
        return self._finder.find(query, limit, offset)

    def on_this_night(self, night: Night) -> list[Dream]:
        """The dreams of the same evening in other years, the latest first."""
        return self._finder.on_this_night(night)

    def nights_with_dreams(self, month: date) -> dict[date, int]:
        """How many dreams each evening of the month that holds the day `month` has."""
        return self._finder.nights_with_dreams(month)

    def prepare_search(self) -> None:
        """Do now, at a quiet moment, what the next search would have to do first."""
        self._finder.prepare()

    def unprepared(self) -> int:
        """How many dreams the next search would first have to take in."""
        return self._finder.unprepared()

    def _now(self) -> datetime:
        now = self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)  # as precise as what is kept

    def _write(self, dream: Dream, *, apart: bool = False) -> None:
        with self._atomic() as db:
            if dream.edited_at is not None:
                self._keep_version(db, dream, dream.edited_at, apart=apart)
            self._put(db, dream)

    def _put(self, db: Database, dream: Dream, batch: str | None = None) -> None:
        page = dream.page
        if page.is_blank:
            raise EmptyDreamError("a dream needs something said of it")
        db.execute(
            "INSERT INTO dreams (id, night, written_at, zone, title, text, kind, woke_at,"
            " vividness, tone, intensity, lucid, batch)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text,"
            " kind = excluded.kind, woke_at = excluded.woke_at,"
            " vividness = excluded.vividness, tone = excluded.tone,"
            " intensity = excluded.intensity, lucid = excluded.lucid, edited_at = ?,"
            " indexed = 0",
            (
                dream.id,
                str(dream.night),
                stamp(dream.written_at),
                dream.zone,
                page.title,
                page.text,
                page.kind.value,
                clock_time(page.woke_at),
                page.vividness,
                page.tone,
                page.intensity,
                int(page.lucid),
                batch,
                stamp(dream.edited_at) if dream.edited_at else None,
            ),
        )
        self._write_tags(db, dream)

    def _write_tags(self, db: Database, dream: Dream) -> None:
        if dream.edited_at is not None:
            db.execute(
                "DELETE FROM dream_tags WHERE dream = (SELECT number FROM dreams WHERE id = ?)",
                (dream.id,),
            )
        for place, tag in enumerate(dream.page.tags):
            db.execute(
                "INSERT INTO dream_tags (dream, place, sort, name, folded)"
                " SELECT number, ?, ?, ?, ? FROM dreams WHERE id = ?",
                (place, tag.sort.value, tag.name, fold(tag.name), dream.id),
            )

    def _keep_version(self, db: Database, dream: Dream, now: datetime, *, apart: bool) -> None:
        """Keep what stood there, unless this edit is not `apart` and goes on with the last one."""
        found = self._read("WHERE id = ?", (dream.id,))
        if not found or found[0].page == dream.page:
            return
        before = found[0]
        last = before.edited_at or before.written_at
        shrunk = len(dream.page.text) * 2 < len(before.page.text)
        if abs(now - last) < SITTING and not (shrunk or apart):
            return
        db.execute(
            "INSERT INTO dream_versions (dream, replaced_at, page)"
            " SELECT number, ?, ? FROM dreams WHERE id = ?",
            (stamp(now), json.dumps(page_to_row(before.page), ensure_ascii=False), dream.id),
        )

    def _erase(self, which: str, value: str) -> int:
        with self._atomic() as db:
            numbers = db.execute(which, (value,)).fetchall()
            for number in numbers:
                db.execute("DELETE FROM dream_words WHERE rowid = ?", number)
                db.execute("DELETE FROM dreams WHERE number = ?", number)
            note_scraps(db, len(numbers))
        self._tell_of(len(numbers))
        return len(numbers)

    def _tell_of(self, erased: int) -> None:
        if erased:
            self.erased.tell()

    def _change(self, sql: str, values: Sequence[object]) -> bool:
        with self._atomic() as db:
            return bool(db.execute(sql, values).rowcount)

    def _read(self, rest: str, values: Sequence[object]) -> list[Dream]:
        return [
            dream_from_row(row)
            for row in self._vault.database().execute(f"{SELECT} {rest}", values)
        ]

    @contextmanager
    def _atomic(self) -> Iterator[Database]:
        db = self._vault.database()
        with db.atomic():
            yield db


def _version(replaced_at: str, page: str) -> DreamVersion:
    try:
        return DreamVersion(datetime.fromisoformat(replaced_at), page_from_row(json.loads(page)))
    except (ValueError, TypeError, KeyError) as error:
        raise VaultDamaged from error
