"""Backups: whole encrypted copies of a vault in a folder, each of which opens alone."""

from __future__ import annotations

import re
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import (
    BackupDamaged,
    BackupFolderGone,
    BackupFolderReadOnly,
    DamagedPart,
    VaultDamaged,
    VaultReadOnly,
    disk_errors_are_ours,
)
from bedtime_app.storage.key_slots import LONGEST_FILE, KeySlots
from bedtime_app.storage.thinning import worth_keeping
from bedtime_app.storage.whole_file import replace_whole, sync_directory, sync_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlite_utils import Database

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"bedtime-(?P<vault>[0-9a-f]{12})-(?P<stamp>\d{8}T\d{6}Z)\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a database and, beside it, the sealed keys as they were then."""

    database: Path
    made_at: datetime
    """Aware, in UTC, to the second; what the clock said then."""
    vault: str
    """The start of the vault's id."""
    size: int
    """Bytes of both files."""

    @property
    def keys(self) -> Path:
        """The file with the sealed keys."""
        return self.database.with_suffix(".keys")

    @classmethod
    def at(cls, database: Path) -> Backup | None:
        """The backup whose database that is; None if it is not one, or only half of one."""
        found = _NAME.fullmatch(database.name)
        if found is None:
            return None
        try:
            made_at = datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC)
            size = database.stat().st_size + database.with_suffix(".keys").stat().st_size
        except (ValueError, OSError):  # no such day, or a file is missing
            return None
        return cls(database, made_at, found["vault"], size)

    def read_keys(self) -> KeySlots:
        """The sealed keys as they were then; raises `BackupDamaged` or another `StorageError`."""
        with disk_errors_are_ours(), self.keys.open("rb") as file:
            content = file.read(LONGEST_FILE + 1)
        try:
            return KeySlots.from_bytes(content)
        except VaultDamaged as error:
            raise BackupDamaged from error

    def verify(self, key: bytes) -> None:
        """Read all of it; raises `BackupDamaged`."""
        if not _is_whole(self.database, key):
            raise BackupDamaged


class BackupFolder:
    """The backups of every vault in one folder; what else lies there is never touched.

    Nothing here looks at the vault's lock: a backup is made while the vault is in use.
    """

    def __init__(self, directory: Path, *, make: bool = False) -> None:
        self.directory = directory
        self._make = make
        """Whether the folder is ours to make; one that a person chose may be a disk not there."""

    def backups(self, vault: str | None = None) -> tuple[Backup, ...]:
        """All that are whole in name, or those of the vault with that id; newest first."""
        with _folder_troubles():
            if self._make and not self.directory.exists():
                return ()
            names = sorted(self.directory.iterdir())
        found = [backup for name in names if (backup := Backup.at(name)) is not None]
        if vault is not None:
            found = [backup for backup in found if vault.startswith(backup.vault)]
        return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))

    def make(self, source: Database, key: bytes, slots: KeySlots, now: datetime) -> Backup:
        """Copy the open `source`, verify the copy and then give it its name; slow.

        Raises `VaultDamaged` if what was copied is not whole, and other kinds of `StorageError`;
        then there is no new backup, and every older one is still there.
        """
        stem = f"bedtime-{slots.vault[:12]}-{now.astimezone(UTC).strftime(_STAMP)}"
        database = self.directory / f"{stem}.db"
        with _folder_troubles():
            if self._make:
                self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._clear_remains(slots.vault)
            new = database.with_name(database.name + ".new")
            try:
                _copy(source, new, key)
                replace_whole(database.with_suffix(".keys"), slots.to_bytes())
                new.replace(database)  # last, for a backup without keys would be none
                sync_directory(self.directory)
            except BaseException:
                self._clear_remains(slots.vault)
                raise
        made = Backup.at(database)
        if made is None:
            raise BackupFolderGone
        return made

    def thin(self, vault: str, now: datetime) -> tuple[Backup, ...]:
        """Remove what is not worth its room of the backups of that vault; gives what was removed.

        The newest is never removed.
        """
        mine = self.backups(vault)
        kept = worth_keeping((backup.made_at for backup in mine), now)
        removed = tuple(backup for backup in mine if backup.made_at not in kept)
        with _folder_troubles():
            for backup in removed:
                backup.database.unlink(missing_ok=True)  # first, so that half a one is none
                backup.keys.unlink(missing_ok=True)
        return removed

    def _clear_remains(self, vault: str) -> None:
        """Remove what a backup of that vault left when it was cut short; sealed keys never."""
        for path in self.directory.glob(f"bedtime-{vault[:12]}-*.new*"):
            if _NAME.fullmatch(path.name.partition(".")[0] + ".db"):
                path.unlink(missing_ok=True)


def _copy(source: Database, new: Path, key: bytes) -> None:
    from bedtime_app.storage.connection import connect

    new.touch(mode=0o600)
    with closing(connect(new, key)) as copy:
        source.conn.backup(copy.conn)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # all of it in one file
    sync_file(new)
    if not _is_whole(new, key):
        raise VaultDamaged(DamagedPart.DATABASE)


def _is_whole(database: Path, key: bytes) -> bool:
    from bedtime_app.storage import migrate
    from bedtime_app.storage.connection import connect

    try:
        with closing(connect(database, key, read_only=True)) as copy:
            return not migrate.find_damage(copy)
    except VaultDamaged:
        return False


@contextmanager
def _folder_troubles() -> Iterator[None]:
    try:
        with disk_errors_are_ours():
            try:
                yield
            except (FileNotFoundError, NotADirectoryError) as error:
                raise BackupFolderGone from error
    except VaultReadOnly as error:
        raise BackupFolderReadOnly from error
