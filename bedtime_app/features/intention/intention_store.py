"""Keeps one intention per night in the vault."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp
from bedtime_app.features.intention.intention import intention_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault


class IntentionStore:
    """Intentions; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def text_of(self, night: Night) -> str:
        """The line of that night; empty if there is none."""
        return self._first("SELECT text FROM intentions WHERE night = ?", night)

    def last_before(self, night: Night) -> str:
        """The line of the latest night before that one; empty if there is none."""
        return self._first(
            "SELECT text FROM intentions WHERE night < ? ORDER BY night DESC LIMIT 1", night
        )

    def all(self) -> Iterator[tuple[Night, str]]:
        """Every line there is, oldest night first, one after the other."""
        rows = self._vault.database().execute("SELECT night, text FROM intentions ORDER BY night")
        for night, text in rows:
            yield Night(date.fromisoformat(night)), str(text)

    def write(self, night: Night, text: str) -> str:
        """Keep `text` as the one line of that night, and give it; an empty one leaves nothing.

        Raises `IntentionTooLongError`, and then what was kept stays.
        """
        line = intention_of(text)
        db = self._vault.database()
        with db.atomic():
            if not line:
                db.execute("DELETE FROM intentions WHERE night = ?", (str(night),))
                return ""
            db.execute(
                "INSERT INTO intentions (night, written_at, zone, text) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (night) DO UPDATE SET text = excluded.text,"
                " written_at = excluded.written_at, zone = excluded.zone",
                (str(night), stamp(self._clock.now()), self._clock.zone().key, line),
            )
        return line

    def _first(self, sql: str, night: Night) -> str:
        rows = self._vault.database().execute(sql, (str(night),))
        return next((str(text) for (text,) in rows), "")
