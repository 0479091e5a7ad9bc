"""Reads and writes ritual files; work for `Jobs`, for a path may lead to a disk that hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual_document import (
    LARGEST_FILE,
    FileTrouble,
    RitualFileError,
    read_ritual,
    write_ritual,
)
from bedtime_app.storage.chosen_file import FileFault, FileFaultError, bytes_of
from bedtime_app.storage.errors import from_os

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.rituals.ritual_document import RitualDocument

_TROUBLES = {
    FileFault.MISSING: FileTrouble.MISSING,
    FileFault.NO_FILE: FileTrouble.NO_FILE,
    FileFault.UNREADABLE: FileTrouble.UNREADABLE,
    FileFault.TOO_LARGE: FileTrouble.TOO_LARGE,
}


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
        return bytes_of(path, LARGEST_FILE)
    except FileFaultError as error:
        raise RitualFileError(_TROUBLES[error.fault]) from None
