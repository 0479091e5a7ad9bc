"""What one person's profile holds, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.paths import profile_directory

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.ports import Keychain
    from bedtime_app.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Profile:
    """One folder; everything a person keeps is below it."""

    directory: Path

    @classmethod
    def at(cls, chosen: Path | None) -> Profile:
        """The chosen folder or the usual one; made if need be."""
        return cls(profile_directory(chosen))

    def settings(self) -> SettingsStore:
        """The choices kept beside the vault."""
        return SettingsStore(self.directory / "settings.json")

    def is_new(self) -> bool:
        """Whether no vault was made here yet."""
        return not (self.directory / "vault").exists()

    def vault(self) -> Vault:
        """The vault, closed as it lies on disk."""
        from bedtime_app.app.migration_sets import MIGRATION_SETS
        from bedtime_app.storage.vault import Vault

        return Vault(self.directory / "vault", MIGRATION_SETS)

    def keychain(self) -> Keychain:
        """The system's keyring, for this profile's key."""
        from bedtime_app.system.keychain import SystemKeychain

        return SystemKeychain(str(self.directory))
