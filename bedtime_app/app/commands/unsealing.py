"""Gets the key out of sealed keys for a command that cannot simply open the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.app.commands.opening import ask_passphrase, read_passphrase, remembered_key
from bedtime_app.storage.errors import BackupAbsent, StorageError, VaultAbsent, VaultDamaged

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.app.command_line import Invocation
    from bedtime_app.app.profile import Profile
    from bedtime_app.storage.backup import Backup
    from bedtime_app.storage.key_slots import KeySlots
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault


def unseal(invocation: Invocation, profile: Profile, slots: KeySlots) -> bytes:
    """The key, by the passphrase file, the keyring or a prompt; raises `WrongPassphrase`."""
    if invocation.passphrase_file is not None:
        return slots.key_from_passphrase(read_passphrase(invocation.passphrase_file))
    return _remembered(profile, slots) or slots.key_from_passphrase(ask_passphrase())


def slots_of(vault: Vault, backups: tuple[Backup, ...]) -> KeySlots:
    """The vault's sealed keys, or if those are damaged the ones of its newest backup.

    Raises `VaultAbsent`, `VaultDamaged` or another `StorageError`.
    """
    try:
        return vault.key_slots()
    except VaultDamaged:
        for backup in backups:
            try:
                return backup.read_keys()
            except StorageError:
                continue
        raise


def newest_whole(backups: tuple[Backup, ...], key: bytes) -> Backup:
    """The newest of `backups` that can be read whole; raises `BackupAbsent`; slow."""
    for backup in backups:
        try:
            backup.verify(key)
        except StorageError:
            continue
        return backup
    raise BackupAbsent


def backups_of(settings: SettingsStore, profile: Path, vault: Vault) -> tuple[Backup, ...]:
    """The vault's backups in the folder that holds now, newest first; none without the folder.

    Those of every vault, if nobody can say any more which one this is.
    """
    from bedtime_app.features.backups.backup_place import backup_folder

    try:
        folder = backup_folder(settings, profile)
        try:
            return folder.backups(vault.key_slots().vault)
        except (VaultAbsent, VaultDamaged):
            return folder.backups()
    except StorageError:
        return ()


def _remembered(profile: Profile, slots: KeySlots) -> bytes | None:
    from bedtime_app.storage.keys import fingerprint

    key = remembered_key(profile)
    return key if key is not None and fingerprint(key) == slots.fingerprint else None
