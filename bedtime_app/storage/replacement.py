"""Another whole vault takes the place of one, and a crash at any step leaves either of them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from bedtime_app.storage.whole_file import free_name, sync_directory, sync_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Replacement:
    """The folder `replacing`: from the moment it bears that name, the new vault is the vault.

    Until then it is called `replacing.new` and nobody's data. Raises `OSError`; the caller holds
    the vault's lock.
    """

    def __init__(self, database: Path, keys: Path, lock: Path) -> None:
        self._database, self._keys, self._lock = database, keys, lock
        self.directory = database.parent / "replacing"
        self.keys = self.directory / keys.name
        """The keys that hold as soon as they are there."""
        self._new = database.parent / "replacing.new"
        self._former = self.directory / "former"

    def prepare(self, slots: bytes, build: Callable[[Path], None]) -> None:
        """Have the new vault built, on disk; what fails leaves nothing."""
        self.clear()
        self._new.mkdir(mode=0o700)
        try:
            database, keys = self._new / self._database.name, self._new / self._keys.name
            database.touch(mode=0o600)  # SQLite gives its other files the same mode
            build(database)
            sync_file(database)
            keys.touch(mode=0o600)
            keys.write_bytes(slots)
            sync_file(keys)
            (self._new / self._former.name).mkdir(mode=0o700)
            sync_directory(self._new)
        except BaseException:
            self.clear()
            raise

    def decide(self) -> None:
        """From now on what was prepared is the vault; nothing may have the former open."""
        self._new.rename(self.directory)
        sync_directory(self.directory.parent)

    def clear(self) -> None:
        """Remove what was prepared and never decided for."""
        shutil.rmtree(self._new, ignore_errors=True)

    def finish(self) -> Path | None:
        """Take every step that is left; gives where the former vault lies, None without one."""
        if not self.directory.exists():
            return None
        here = self.directory.parent
        if self.keys.exists():  # so everything beside it is still of the former vault
            for path in sorted(here.glob("vault.*")):
                if path != self._lock:
                    path.rename(self._former / path.name)
            sync_directory(self._former)
            self.keys.rename(self._keys)
            sync_directory(here)
        database = self.directory / self._database.name
        if database.exists():
            database.rename(self._database)
            sync_directory(here)
        place = None
        if self._former.exists():
            if any(self._former.iterdir()):
                place = free_name(here, "set-aside-{}")
                self._former.rename(place)
            else:
                self._former.rmdir()
        shutil.rmtree(self.directory)
        sync_directory(here)
        return place
