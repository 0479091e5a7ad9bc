"""Files that are replaced whole: after a crash the old text is there or the new one, never half."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import disk_errors_are_ours

if TYPE_CHECKING:
    from pathlib import Path


def replace_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that it is on disk on return; raises `StorageError`."""
    prepared = prepare_whole(path, content)
    with disk_errors_are_ours():
        prepared.replace(path)
        sync_directory(path.parent)


def prepare_whole(path: Path, content: bytes) -> Path:
    """Write `content` beside `path` as `<name>.new`, on disk on return; raises `StorageError`."""
    prepared = path.with_name(path.name + ".new")
    with disk_errors_are_ours():
        try:
            # Only the owner may read it, from the first byte on.
            descriptor = os.open(prepared, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            prepared.unlink(missing_ok=True)
            raise
    return prepared


def sync_file(path: Path) -> None:
    """Make the content of `path` survive a power cut; raises `OSError`."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_directory(directory: Path) -> None:
    """Make the names in `directory` survive a power cut, where the system can; raises `OSError`."""
    if os.name == "nt":  # Windows journals names itself and cannot open a directory
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def free_name(directory: Path, pattern: str) -> Path:
    """The first of `pattern` filled with 1, 2, 3 … that does not exist in `directory`."""
    number = 1
    while (path := directory / pattern.format(number)).exists():
        number += 1
    return path
