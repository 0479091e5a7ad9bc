"""Keeps what is written in the evening beside tomorrow's list, one page of each sort per night."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.stamp import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault


class NotebookPage(Enum):
    """What a page is about."""

    GRATITUDE = "gratitude"
    WORRY = "worry"


class NotebookStore:
    """Pages of one sort; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, page: NotebookPage, vault: Vault, clock: Clock) -> None:
        self._page = page.value
        self._vault = vault
        self._clock = clock

    def text_of(self, night: Night) -> str:
        """What was written that night; empty if nothing was."""
        rows = self._vault.database().execute(
            "SELECT text FROM notebook_pages WHERE night = ? AND page = ?",
            (str(night), self._page),
        )
        return next((str(text) for (text,) in rows), "")

    def all(self) -> Iterator[tuple[Night, str]]:
        """Every page there is, oldest night first, one after the other."""
        rows = self._vault.database().execute(
            "SELECT night, text FROM notebook_pages WHERE page = ? ORDER BY night", (self._page,)
        )
        for night, text in rows:
            yield Night(date.fromisoformat(night)), str(text)

    def write(self, night: Night, text: str) -> None:
        """Keep `text` as that night's page; an empty one leaves nothing behind."""
        db = self._vault.database()
        with db.atomic():
            if not text.strip():
                db.execute(
                    "DELETE FROM notebook_pages WHERE night = ? AND page = ?",
                    (str(night), self._page),
                )
                return
            now = stamp(self._clock.now())
            db.execute(
                "INSERT INTO notebook_pages (night, page, written_at, zone, text)"
                " VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (night, page) DO UPDATE SET text = excluded.text,"
                " written_at = excluded.written_at, zone = excluded.zone",
                (str(night), self._page, now, self._clock.zone().key, text),
            )
