"""Removes a vault for good: what gives its key goes first, for without that the rest is noise."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import disk_errors_are_ours
from bedtime_app.storage.whole_file import sync_directory, sync_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OURS = ("vault.*", "vault-before-*", "set-aside-*", "replacing*")
_KEYS = (".keys", ".keys.new")


def vault_files(directory: Path, lock: Path) -> list[Path]:
    """Every file of a vault in its folder, those that upgrades kept and what was set aside too."""
    return [path for path in _below(directory) if path != lock]


def destroy_files(directory: Path, lock: Path) -> None:
    """Remove them all; raises `StorageError`, and can be begun again after a crash at any step.

    The sealed keys are overwritten before they are removed, and are gone from the disk before
    anything else is touched. What did not come from a vault stays.
    """
    with disk_errors_are_ours():
        files = vault_files(directory, lock)
        keys = [path for path in files if path.name.endswith(_KEYS)]
        for path in keys:
            _overwrite(path)
        for path in keys:
            path.unlink(missing_ok=True)
        for folder in {path.parent for path in keys}:
            sync_directory(folder)
        for path in files:
            path.unlink(missing_ok=True)
        for folder in sorted({path.parent for path in files} - {directory}, reverse=True):
            if not any(folder.iterdir()):
                folder.rmdir()
        sync_directory(directory)


def _below(directory: Path) -> Iterator[Path]:
    for pattern in _OURS:
        for path in sorted(directory.glob(pattern)):
            if path.is_dir() and not path.is_symlink():
                yield from _below(path)
            else:
                yield path


def _overwrite(path: Path) -> None:
    if path.is_symlink():  # what it points to is not ours
        return
    path.chmod(0o600)
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
    sync_file(path)
