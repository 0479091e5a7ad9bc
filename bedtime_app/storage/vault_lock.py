"""One process at a time has a vault open."""

from __future__ import annotations

import os
import sys
from threading import Lock
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import VaultInUse, disk_errors_are_ours

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class VaultLock:
    """An advisory lock on a file; the system frees it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._taken = False
        self._lent = 0
        self._guard = Lock()  # what was lent comes back from any thread

    def take(self) -> None:
        """Hold it until `release`; fine if held already; raises `VaultInUse` or `StorageError`."""
        with self._guard:
            if self._descriptor is None:
                self._descriptor = self._locked()
            self._taken = True

    def release(self) -> None:
        """Let others have it, as soon as nothing is lent any more.

        The file stays, for removing it would open a race.
        """
        with self._guard:
            self._taken = False
            self._let_go()

    def lend(self) -> Callable[[], None]:
        """Hold it, once taken, until what this gives is called too."""
        with self._guard:
            self._lent += 1
        return self._given_back

    def require_nothing_lent(self) -> None:
        """Raise `VaultInUse` if work of this process is still going on with the files."""
        with self._guard:
            if self._lent:
                raise VaultInUse

    def _given_back(self) -> None:
        with self._guard:
            self._lent -= 1
            self._let_go()

    def _let_go(self) -> None:
        if self._descriptor is not None and not self._taken and not self._lent:
            os.close(self._descriptor)
            self._descriptor = None

    def _locked(self) -> int:
        with disk_errors_are_ours():
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise VaultInUse from error
        return descriptor


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock rather than lockf: it also holds between two vault objects of one process.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
