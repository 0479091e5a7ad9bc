"""The files of one vault, and how they come into being, change and move without ever being half."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import DamagedPart, VaultDamaged, disk_errors_are_ours
from bedtime_app.storage.key_slots import LONGEST_FILE, KeySlots
from bedtime_app.storage.replacement import Replacement
from bedtime_app.storage.whole_file import (
    free_name,
    prepare_whole,
    replace_whole,
    sync_directory,
    sync_file,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class VaultFolder:
    """`vault.db` and `vault.keys`; a name ending in `.new` is never yet anybody's data.

    All that writes expects the caller to hold the vault's lock, and raises `StorageError`.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.database = directory / "vault.db"
        self.keys = directory / "vault.keys"
        self.lock = directory / "vault.lock"
        self._new_database = directory / "vault.db.new"
        self._new_keys = directory / "vault.keys.new"
        self._replacement = Replacement(self.database, self.keys, self.lock)

    def is_empty(self) -> bool:
        """Whether there is nothing here that belongs to a vault; not if one may not even look."""
        vaults = (self.database, self.keys, self._replacement.directory)
        try:
            return not any(path.exists() for path in vaults)
        except OSError:  # what opens it will say why
            return False

    def make(self) -> None:
        """Create the directory, for the owner alone."""
        with disk_errors_are_ours():
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)

    def read_keys(self) -> KeySlots:
        """The key slots; raises `VaultDamaged`, `VaultTooNew` or `StorageError`."""
        with disk_errors_are_ours():
            # The first and last only if replacing or creating was cut short.
            for path in (self._replacement.keys, self.keys, self._new_keys):
                if path.exists():
                    if not path.is_file():  # reading a pipe would wait for ever
                        raise VaultDamaged(DamagedPart.KEYS)
                    with path.open("rb") as file:
                        return KeySlots.from_bytes(file.read(LONGEST_FILE + 1))
        raise VaultDamaged(DamagedPart.KEYS)

    def require_database(self) -> None:
        """Raise `VaultDamaged` without a database, `VaultReadOnly` if it cannot be written."""
        with disk_errors_are_ours():
            # SQLite would take an empty file for a new database and fill it.
            if not self.database.exists() or self.database.stat().st_size == 0:
                raise VaultDamaged(DamagedPart.DATABASE)
            # It would open a read-only one too, and only the first write would fail.
            with self.database.open("r+b"):
                pass

    def replace_keys(self, slots: KeySlots) -> None:
        """Write other key slots: after a crash the old ones hold, or these."""
        replace_whole(self.keys, slots.to_bytes())

    def create(self, slots: KeySlots, build: Callable[[Path], None]) -> None:
        """Put a vault here; after a crash there is none, or a whole one."""
        self.clear_remains()
        try:
            with disk_errors_are_ours():
                self._new_database.touch(mode=0o600)  # SQLite gives its other files the same mode
            build(self._new_database)
            with disk_errors_are_ours():
                sync_file(self._new_database)
            prepare_whole(self.keys, slots.to_bytes())
        except BaseException:
            self.clear_remains()
            raise
        with disk_errors_are_ours():
            sync_directory(self.directory)
            self._new_database.replace(self.database)
            sync_directory(self.directory)
        self.finish_creating()

    def finish_creating(self) -> None:
        """Take the last steps of `create` or `replace_vault`, if it was cut short there."""
        with disk_errors_are_ours():
            self._replacement.finish()
            if self.database.exists() and self._new_keys.exists() and not self.keys.exists():
                self._new_keys.replace(self.keys)
                sync_directory(self.directory)

    def upgrade(self, version: str, upgrade_copy: Callable[[Path], bool]) -> None:
        """Replace the database by an upgraded copy; what was there stays as vault-before-<version>.

        `upgrade_copy` says whether the old one is worth keeping. Nothing else may have it open.
        """
        self.clear_remains()
        try:
            self._copy(self.database, self._new_database)
            keep = upgrade_copy(self._new_database)
            with disk_errors_are_ours():
                sync_file(self._new_database)
            if keep:
                self._keep_as(f"vault-before-{version}")
        except BaseException:
            self.clear_remains()
            raise
        with disk_errors_are_ours():
            self._new_database.replace(self.database)
            sync_directory(self.directory)

    def set_aside(self) -> Path:
        """Move the vault's files into a folder of their own here, and name it."""
        with disk_errors_are_ours():
            place = free_name(self.directory, "set-aside-{}")
            place.mkdir(mode=0o700)
            for path in sorted(self.directory.glob("vault.*")):
                if path != self.lock:
                    path.rename(place / path.name)
            sync_directory(place)
            sync_directory(self.directory)
        return place

    def prepare_replacement(self, slots: KeySlots, build: Callable[[Path], None]) -> None:
        """Have another whole vault, written by `build`, lie ready beside this one; slow."""
        with disk_errors_are_ours():
            self._replacement.prepare(slots.to_bytes(), build)

    def discard_replacement(self) -> None:
        """Remove what lies ready; fine if nothing does."""
        self._replacement.clear()

    def replace_vault(self) -> Path | None:
        """Put what lies ready in the place of what is here, and set that aside.

        After a crash what was here is still here, or the new one is. Gives where the former lies,
        or None if there was none. Nothing may have it open.
        """
        with disk_errors_are_ours():
            self._replacement.decide()
            return self._replacement.finish()

    def clear_remains(self) -> None:
        """Remove what was never finished; keys of a vault whose creation can be finished stay."""
        self.finish_creating()
        self._replacement.clear()
        with disk_errors_are_ours():
            for ending in ("", "-wal", "-shm", "-journal"):
                (self.directory / (self._new_database.name + ending)).unlink(missing_ok=True)
            self._new_keys.unlink(missing_ok=True)

    def _keep_as(self, stem: str) -> None:
        place = self.directory / f"{stem}.db"
        if place.exists():
            place = free_name(self.directory, stem + "-{}.db")
        try:
            self._copy(self.database, place)
            self._copy(self.keys, place.with_suffix(".keys"))
        except BaseException:
            place.unlink(missing_ok=True)
            raise

    @staticmethod
    def _copy(source: Path, target: Path) -> None:
        with disk_errors_are_ours():
            shutil.copyfile(source, target)
            target.chmod(0o600)
            sync_file(target)
