"""Keeps rescripts, practices and looks back in the vault."""

from __future__ import annotations

import uuid
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.rescripting.rescript import LookBack, Practice, Rescript, Since
from bedtime_app.features.rescripting.rescripting import Course
from bedtime_app.storage.errors import VaultDamaged

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault


class RescriptStore:
    """What was changed and rehearsed; every method raises a `StorageError` when it cannot."""

    def __init__(self, vault: Vault, clock: Clock, boundary: Callable[[], time]) -> None:
        self._vault = vault
        self._clock = clock
        self._boundary = boundary

    def present_night(self) -> Night:
        """The night under which a practice done now is filed."""
        return night_of(self._clock.now(), self._boundary(), self._clock.zone())

    def course(self) -> Course:
        """Everything that was done, the earliest first."""
        db = self._vault.database()
        rescripts = db.execute(
            "SELECT id, dream, began_at, text FROM rescripts ORDER BY began_at, rowid"
        ).fetchall()
        practices = db.execute(
            "SELECT rescript, night, practised_at, minutes, before, after"
            " FROM rescript_practices ORDER BY practised_at, number"
        ).fetchall()
        answers = db.execute(
            "SELECT rescript, answered_at, often, distressing"
            " FROM rescript_look_backs ORDER BY answered_at"
        ).fetchall()
        try:
            return Course(
                tuple(
                    Rescript(id_, dream, datetime.fromisoformat(began), text)
                    for id_, dream, began, text in rescripts
                ),
                tuple(
                    Practice(
                        rescript,
                        Night(date.fromisoformat(night)),
                        datetime.fromisoformat(when),
                        minutes,
                        before,
                        after,
                    )
                    for rescript, night, when, minutes, before, after in practices
                ),
                tuple(
                    LookBack(
                        rescript, datetime.fromisoformat(when), Since(often), Since(distressing)
                    )
                    for rescript, when, often, distressing in answers
                ),
            )
        except (ValueError, TypeError) as error:  # rows that Bedtime never wrote
            raise VaultDamaged from error

    def choose(self, dream: str | None) -> Rescript:
        """Begin with that nightmare of the journal, or with one that is not written down."""
        chosen = Rescript(str(uuid.uuid4()), dream, self._now())
        self._write(
            "INSERT INTO rescripts (id, dream, began_at, zone, text) VALUES (?, ?, ?, ?, '')",
            (chosen.id, dream, stamp(chosen.began), self._clock.zone().key),
        )
        return chosen

    def write(self, rescript_id: str, text: str) -> bool:
        """Keep `text` as the new dream; whether there is such a rescript."""
        return self._write("UPDATE rescripts SET text = ? WHERE id = ?", (text, rescript_id))

    def erase(self, rescript_id: str) -> bool:
        """Erase a new dream with its practices for good; whether it was there."""
        return self._write("DELETE FROM rescripts WHERE id = ?", (rescript_id,))

    def practised(
        self,
        rescript_id: str | None,
        minutes: int,
        before: int | None = None,
        after: int | None = None,
    ) -> Practice:
        """Keep that it was practised now; `ValueError` for a number off its scale."""
        done = Practice(rescript_id, self.present_night(), self._now(), minutes, before, after)
        self._write(
            "INSERT INTO rescript_practices"
            " (rescript, night, practised_at, zone, minutes, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                rescript_id,
                str(done.night),
                stamp(done.when),
                self._clock.zone().key,
                minutes,
                before,
                after,
            ),
        )
        return done

    def look_back(self, rescript_id: str, often: Since, distressing: Since) -> LookBack:
        """Keep what was answered; another answer takes its place."""
        answer = LookBack(rescript_id, self._now(), often, distressing)
        self._write(
            "INSERT INTO rescript_look_backs (rescript, answered_at, zone, often, distressing)"
            " VALUES (?, ?, ?, ?, ?) ON CONFLICT (rescript) DO UPDATE SET"
            " answered_at = excluded.answered_at, zone = excluded.zone,"
            " often = excluded.often, distressing = excluded.distressing",
            (
                rescript_id,
                stamp(answer.when),
                self._clock.zone().key,
                often.value,
                distressing.value,
            ),
        )
        return answer

    def _write(self, sql: str, values: tuple[object, ...]) -> bool:
        db = self._vault.database()
        with db.atomic():
            return bool(db.execute(sql, values).rowcount)

    def _now(self) -> datetime:
        """The present instant, as exact as it is kept."""
        return datetime.fromisoformat(stamp(self._clock.now()))
