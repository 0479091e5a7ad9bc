"""Keeps in the vault the sentence a person wrote for leaving a firm evening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.evening.escape_sentence import tidy

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault


class EscapeSentenceStore:
    """One sentence; every method raises a `StorageError` when the vault cannot do it."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.changed = vault.changed
        """Told when another sentence may be readable than before."""

    def sentence(self) -> str:
        """What was written; empty if nothing was."""
        rows = self._vault.database().execute("SELECT text FROM escape_sentence")
        return next((str(text) for (text,) in rows), "")

    def write(self, sentence: str) -> None:
        """Keep `sentence`; an empty one leaves nothing behind."""
        db = self._vault.database()
        with db.atomic():
            db.execute("DELETE FROM escape_sentence")
            if tidy(sentence):
                db.execute("INSERT INTO escape_sentence VALUES (1, ?)", (tidy(sentence),))
