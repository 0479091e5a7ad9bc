"""One process at a time has a vault open."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import VaultInUse, disk_errors_are_ours

if TYPE_CHECKING:
    from pathlib import Path


class VaultLock:
    """An advisory lock on a file; the system frees it when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self) -> None:
        """Hold it until `release`; fine if held already; raises `VaultInUse` or `StorageError`."""
        if self._descriptor is not None:
            return
        with disk_errors_are_ours():
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise VaultInUse from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others have it; the file stays, for removing it would open a race."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # flock rather than lockf: it also holds between two vault objects of one process.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
