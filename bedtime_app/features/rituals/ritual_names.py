"""What each ritual is called: by its own name while the vault is open, else by that of its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.features.rituals.ready_rituals import ReadyWords
    from bedtime_app.features.rituals.ritual_names_store import RitualNamesStore
    from bedtime_app.features.rituals.ritual_plan import PlannedRitual
    from bedtime_app.storage.vault import Vault, VaultState


class RitualNames:
    """Never raises for a vault that is locked, absent or in trouble: then no own name is known."""

    def __init__(
        self, store: RitualNamesStore, vault: Vault, ready: Mapping[str, ReadyWords]
    ) -> None:
        self.changed: Listeners[[]] = Listeners()
        """Told when other names are known than before."""
        self._store = store
        self._vault = vault
        self._ready = ready
        vault.changed.add(self.changed.tell)

    @property
    def vault(self) -> VaultState:
        """Own names can be read and kept only while it is open."""
        return self._vault.state

    def own(self, key: str) -> str:
        """The name a person gave; empty if there is none or it cannot be read."""
        try:
            return self._store.names().get(key, "")
        except StorageError:
            return ""

    def of(self, ritual: PlannedRitual) -> str:
        """What to call it; empty if it has a name of its own that cannot be read, or none."""
        if ritual.named:
            return self.own(ritual.key)
        return self._ready[ritual.ready].name if ritual.ready else ""

    def write(self, key: str, name: str) -> bool:
        """Call that ritual `name`; False if the vault could not keep it."""
        try:
            self._store.write(key, name)
        except StorageError:
            return False
        self.changed.tell()
        return True
