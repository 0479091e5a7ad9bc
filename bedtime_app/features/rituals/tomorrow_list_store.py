"""Keeps one list for tomorrow per night in the vault."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault

_DAY = timedelta(days=1)


class TomorrowListStore:
    """Tomorrow's lists; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def text_of(self, night: Night) -> str:
        """What was written that night; empty if nothing was."""
        rows = self._vault.database().execute(
            "SELECT text FROM tomorrow_lists WHERE night = ?", (str(night),)
        )
        return next((str(text) for (text,) in rows), "")

    def all(self) -> Iterator[tuple[Night, str]]:
        """Every list there is, oldest night first, one after the other."""
        rows = self._vault.database().execute(
            "SELECT night, text FROM tomorrow_lists ORDER BY night"
        )
        for night, text in rows:
            yield Night(date.fromisoformat(night)), str(text)

    def write(self, night: Night, text: str) -> None:
        """Keep `text` as the list of that night; an empty one leaves nothing behind."""
        db = self._vault.database()
        with db.atomic():
            if not text.strip():
                db.execute("DELETE FROM tomorrow_lists WHERE night = ?", (str(night),))
                return
            now = stamp(self._clock.now())
            db.execute(
                "INSERT INTO tomorrow_lists (night, written_at, zone, text) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (night) DO UPDATE SET text = excluded.text,"
                " written_at = excluded.written_at, zone = excluded.zone",
                (str(night), now, self._clock.zone().key, text),
            )

    def last_evening(self) -> str:
        """The list written on the evening before the present local day, thus meant for today."""
        today = self._clock.now().astimezone(self._clock.zone()).date()
        return self.text_of(Night(today - _DAY))
