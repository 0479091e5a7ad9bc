"""Keeps in the vault the fragment that is being written, so that a crash does not take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault


class FragmentStore:
    """One unfinished fragment; every method raises a `StorageError` when the vault cannot."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def text(self) -> str:
        """What was being written and is no dream yet."""
        rows = self._vault.database().execute("SELECT text FROM fragment_draft")
        return next((str(text) for (text,) in rows), "")

    def write(self, text: str) -> None:
        """Keep `text` instead of what was there; an empty one leaves nothing behind."""
        db = self._vault.database()
        with db.atomic():
            db.execute("DELETE FROM fragment_draft")
            if text.strip():
                db.execute("INSERT INTO fragment_draft (text) VALUES (?)", (text,))
