"""Keeps in the vault what a person calls their rituals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.stamp import stamp

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.core.ports import Clock
    from bedtime_app.storage.vault import Vault


class RitualNamesStore:
    """Names by the ritual's key; every method raises a `StorageError` when the vault cannot."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def names(self) -> Mapping[str, str]:
        """Every name there is."""
        rows = self._vault.database().execute("SELECT ritual, name FROM ritual_names")
        return {str(ritual): str(name) for ritual, name in rows}

    def write(self, ritual: str, name: str) -> None:
        """Call that ritual `name`; an empty one leaves nothing behind."""
        db = self._vault.database()
        with db.atomic():
            if not name.strip():
                db.execute("DELETE FROM ritual_names WHERE ritual = ?", (ritual,))
                return
            now = stamp(self._clock.now())
            db.execute(
                "INSERT INTO ritual_names (ritual, written_at, name) VALUES (?, ?, ?)"
                " ON CONFLICT (ritual) DO UPDATE SET name = excluded.name,"
                " written_at = excluded.written_at",
                (ritual, now, name.strip()),
            )
