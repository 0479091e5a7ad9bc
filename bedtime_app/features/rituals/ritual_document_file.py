"""Reads and writes ritual files; work for `Jobs`, for a path may lead to a disk that hangs."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_document import (
    LARGEST_FILE,
    FileTrouble,
    RitualFileError,
    read_ritual,
    write_ritual,
)
from bedtime_app.storage.errors import from_os

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.rituals.ritual_document import RitualDocument


def read_ritual_file(path: Path) -> RitualDocument:
    """The ritual in the file at `path`; raises `RitualFileError` and nothing else."""
    return read_ritual(_content(path))


def write_ritual_file(path: Path, document: RitualDocument) -> None:
    """Write a file where there is none yet.

    Raises:
        FileExistsError: there is something of that name, which is left alone.
        StorageError: the disk would not.
        ValueError: no file can have that name.
    """
    content = write_ritual(document)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise
    except OSError as error:
        raise from_os(error) from error


def _content(path: Path) -> bytes:
    try:
        # A pipe would keep us waiting, and a device may never end: only a file is opened.
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise RitualFileError(FileTrouble.NO_FILE)
        if found.st_size > LARGEST_FILE:
            raise RitualFileError(FileTrouble.TOO_LARGE)
        with open(path, "rb", opener=_without_waiting) as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise RitualFileError(FileTrouble.MISSING) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        loops = isinstance(error, OSError) and error.errno == errno.ELOOP
        trouble = FileTrouble.NO_FILE if loops else FileTrouble.UNREADABLE
        raise RitualFileError(trouble) from None


def _without_waiting(path: str, flags: int) -> int:
    # What was a file a moment ago may have become a pipe.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
