"""Opens the file that somebody chose; a path may lead anywhere, and to a disk that hangs."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO


class FileFault(Enum):
    """Why a file is not opened."""

    MISSING = auto()
    NO_FILE = auto()
    """A folder, a pipe, a device, or a link that leads nowhere."""
    UNREADABLE = auto()
    TOO_LARGE = auto()


class FileFaultError(Exception):
    """Nothing of the file was used."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@contextmanager
def chosen_file(path: Path, largest: int) -> Iterator[BinaryIO]:
    """The file at `path`, of at most `largest` bytes; work for `Jobs`.

    Raises `FileFaultError`, also for what goes wrong while it is read.
    """
    try:
        # A pipe would keep us waiting, and a device may never end: only a file is opened.
        _require_file(path.stat(), largest)
        with open(path, "rb", opener=_without_waiting) as file:
            _require_file(os.fstat(file.fileno()), largest)
            yield file
    except FileNotFoundError:
        raise FileFaultError(FileFault.MISSING) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        loops = isinstance(error, OSError) and error.errno == errno.ELOOP
        raise FileFaultError(FileFault.NO_FILE if loops else FileFault.UNREADABLE) from None


def bytes_of(path: Path, largest: int) -> bytes:
    """All of the file at `path`; raises `FileFaultError`."""
    with chosen_file(path, largest) as file:
        raw = file.read(largest + 1)
    if len(raw) > largest:  # it grew, or did not say how large it is
        raise FileFaultError(FileFault.TOO_LARGE)
    return raw


def _require_file(found: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise FileFaultError(FileFault.NO_FILE)
    if found.st_size > largest:
        raise FileFaultError(FileFault.TOO_LARGE)


def _without_waiting(path: str, flags: int) -> int:
    # What was a file a moment ago may have become a pipe.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
