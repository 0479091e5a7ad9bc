"""Keeps the sleep diary in the vault and gives it back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from bedtime_app.core.local_time import night_of
from bedtime_app.core.nameless_zone import zone_of
from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.diary.diary_entry import DiaryEntry, DiaryVersion
from bedtime_app.features.diary.diary_json import answers_from_row, answers_to_row
from bedtime_app.features.diary.night_times import NightTimes, night_times

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlite_utils import Database

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.diary_answers import DiaryAnswers
    from bedtime_app.storage.connected import Connected
    from bedtime_app.storage.vault import Vault

SITTING = timedelta(minutes=10)
"""An edit so soon after the last belongs to it: the answers between are no version."""
AHEAD = timedelta(hours=9)
"""A night that began so lately is still to be slept: until midnight, where it begins at 15:00."""
_SELECT = (
    "SELECT night, zone, boundary, entered_at, edited_at, answers,"
    " into_bed_at, tried_at, woke_at, out_of_bed_at FROM diary_entries"
)


class DiaryStore:
    """The diary, one entry a night; every method raises a `StorageError` when the vault cannot."""

    def __init__(
        self, vault: Vault | Connected, clock: Clock, boundary: Callable[[], time]
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary

    def last_night(self) -> Night:
        """The night that is told now: the present one, or in its first hours the one before."""
        return night_of(self._clock.now() - AHEAD, self._boundary(), self._clock.zone())

    def has_begun(self, night: Night) -> bool:
        """Whether anything can be told of it yet."""
        return night.begins(self._clock.zone(), self._boundary()) <= self._clock.now()

    def keep(self, night: Night, answers: DiaryAnswers) -> DiaryEntry:
        """Keep what was answered about `night`, in place of what stood there before.

        The zone and the boundary of a first entry stay those of its night. Nothing is kept where
        nothing was answered, unless an entry is emptied. A draft of that night is gone with it.
        """
        now = self._now()
        before = self.get(night)
        if before is not None and before.answers == answers:
            self.drop_draft(night)
            return before
        zone = before.zone if before is not None else self._clock.zone().key
        boundary = before.boundary if before is not None else self._boundary()
        times = night_times(answers, night, zone_of(zone), boundary)
        entry = (
            replace(before, answers=answers, times=times, edited_at=now)
            if before is not None
            else DiaryEntry(night, zone, boundary, now, answers, times)
        )
        if before is None and answers.is_blank:
            self.drop_draft(night)
            return entry
        db = self._vault.database()
        with db.atomic():
            self.drop_draft(night)
            if before is not None:
                _keep_version(db, before, now)
            _write(db, entry)
        return entry

    def get(self, night: Night) -> DiaryEntry | None:
        """The entry about that night."""
        found = self._read("WHERE night = ?", (str(night),))
        return found[0] if found else None

    def between(self, first: Night, last: Night) -> list[DiaryEntry]:
        """The entries from that night to that one, both included, the earliest first."""
        return entries_between(self._vault.database(), first, last)

    def all(self) -> list[DiaryEntry]:
        """The whole diary, the earliest first."""
        return self._read("ORDER BY night", ())

    def versions(self, night: Night) -> list[DiaryVersion]:
        """How the entry stood before its edits, the latest first."""
        rows = self._vault.database().execute(
            "SELECT replaced_at, answers FROM diary_versions WHERE night = ? ORDER BY number DESC",
            (str(night),),
        )
        return [
            DiaryVersion(datetime.fromisoformat(replaced_at), answers_from_row(json.loads(answers)))
            for replaced_at, answers in rows
        ]

    def draft(self, night: Night) -> dict[str, Any] | None:
        """What was typed about that night and not kept yet, as it was given."""
        rows = self._vault.database().execute(
            "SELECT typed FROM diary_drafts WHERE night = ?", (str(night),)
        )
        return next((json.loads(typed) for (typed,) in rows), None)

    def keep_draft(self, night: Night, typed: Mapping[str, Any]) -> None:
        """Put that there instead of what was typed before."""
        db = self._vault.database()
        with db.atomic():
            db.execute(
                "INSERT OR REPLACE INTO diary_drafts VALUES (?, ?)",
                (str(night), json.dumps(typed, ensure_ascii=False)),
            )

    def drop_draft(self, night: Night) -> None:
        """Erase what was typed about that night and not kept."""
        db = self._vault.database()
        with db.atomic():
            db.execute("DELETE FROM diary_drafts WHERE night = ?", (str(night),))

    def remove(self, night: Night) -> bool:
        """Erase the entry about that night with its versions; whether there was one."""
        db = self._vault.database()
        with db.atomic():
            self.drop_draft(night)
            removed = db.execute("DELETE FROM diary_entries WHERE night = ?", (str(night),))
            return bool(removed.rowcount)

    def _now(self) -> datetime:
        now = self._clock.now()
        return now.replace(microsecond=now.microsecond // 1000 * 1000)  # as precise as what is kept

    def _read(self, rest: str, values: Sequence[str]) -> list[DiaryEntry]:
        return _entries(self._vault.database(), rest, values)


def entries_between(db: Database, first: Night, last: Night) -> list[DiaryEntry]:
    """The entries of the diary that is open in `db`, both nights included, the earliest first."""
    return _entries(db, "WHERE night BETWEEN ? AND ? ORDER BY night", (str(first), str(last)))


def _entries(db: Database, rest: str, values: Sequence[str]) -> list[DiaryEntry]:
    return [_entry(row) for row in db.execute(f"{_SELECT} {rest}", values).fetchall()]


def _write(db: Database, entry: DiaryEntry) -> None:
    times = entry.times
    db.execute(
        "INSERT INTO diary_entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (night) DO UPDATE SET edited_at = excluded.edited_at,"
        " into_bed_at = excluded.into_bed_at, tried_at = excluded.tried_at,"
        " woke_at = excluded.woke_at, out_of_bed_at = excluded.out_of_bed_at,"
        " answers = excluded.answers",
        (
            str(entry.night),
            entry.zone,
            entry.boundary.strftime("%H:%M"),
            stamp(entry.entered_at),
            _stamp(entry.edited_at),
            _stamp(times.into_bed),
            _stamp(times.tried),
            _stamp(times.woke),
            _stamp(times.out_of_bed),
            json.dumps(answers_to_row(entry.answers), ensure_ascii=False),
        ),
    )


def _keep_version(db: Database, before: DiaryEntry, now: datetime) -> None:
    if abs(now - (before.edited_at or before.entered_at)) < SITTING:
        return
    db.execute(
        "INSERT INTO diary_versions (night, replaced_at, answers) VALUES (?, ?, ?)",
        (
            str(before.night),
            stamp(now),
            json.dumps(answers_to_row(before.answers), ensure_ascii=False),
        ),
    )


def _entry(row: Sequence[Any]) -> DiaryEntry:
    night, zone, boundary, entered_at, edited_at, answers, *times = row
    return DiaryEntry(
        night=Night(date.fromisoformat(night)),
        zone=zone,
        boundary=time.fromisoformat(boundary),
        entered_at=datetime.fromisoformat(entered_at),
        answers=answers_from_row(json.loads(answers)),
        times=NightTimes(*(_instant(one) for one in times)),
        edited_at=_instant(edited_at),
    )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text is not None else None


def _stamp(instant: datetime | None) -> str | None:
    return stamp(instant) if instant is not None else None
