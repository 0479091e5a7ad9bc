"""What the backups can do for a damaged vault, for its door, which knows nothing of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.app.commands.unsealing import backups_of, slots_of
from bedtime_app.storage.errors import BackupAbsent, BackupDamaged
from bedtime_app.storage.restore import prepare_restore

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bedtime_app.features.vault.rescue import Opener
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault


class VaultRescue:
    """The backups in the folder that holds now."""

    def __init__(self, vault: Vault, settings: SettingsStore, profile: Path) -> None:
        self._vault = vault
        self._settings = settings
        self._profile = profile

    def newest(self) -> datetime | None:
        """When the newest was made, by its name."""
        return next((backup.made_at for backup in self._backups()), None)

    def own_slots(self) -> KeySlots:
        """The vault's sealed keys, or if those are damaged the ones of its newest backup."""
        return slots_of(self._vault, self._backups())

    def prepare_newest(self, opener: Opener) -> tuple[bytes, datetime]:
        """Have the newest whole one lie ready; slow; raises `BackupAbsent` if none is whole."""
        key, opened = b"", b""
        for backup in self._backups():
            try:
                slots = backup.read_keys()
                if slots.fingerprint != opened:
                    key, opened = opener(slots), slots.fingerprint
                prepare_restore(backup, key, self._vault)
            except BackupDamaged:
                continue
            return key, backup.made_at
        raise BackupAbsent

    def _backups(self) -> tuple[Backup, ...]:
        return backups_of(self._settings, self._profile, self._vault)
