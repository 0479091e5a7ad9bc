"""Unpacks the parts of a book that are asked for, and no book that could do harm."""

from __future__ import annotations

import stat
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

MOST_PARTS = 20_000
LARGEST_DIRECTORY = 4 * 1024 * 1024
"""Bytes of the list of parts, which is read as a whole before any can be counted."""
LARGEST_PART = 16 * 1024 * 1024
"""Bytes unpacked."""
LARGEST_WHOLE = 64 * 1024 * 1024
"""Bytes of all parts that are read."""
STEEPEST = 200
"""Bytes unpacked for one packed, in a part of some size; prose has three or four."""

_OF_SOME_SIZE = 256 * 1024
_END = b"PK\x05\x06"
_END_LENGTH = 22
_END_64 = b"PK\x06\x07"
_END_64_LENGTH = 20
_LONGEST_COMMENT = 65_535
_ENCRYPTED = 0x1
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


class EpubArchive:
    """The parts of one book by their names; all that is read counts against one limit."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts = {part.filename: part for part in archive.infolist()}
        self._read = 0

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """The bytes of that part; raises `ImportRefused`."""
        part = self._parts.get(name)
        if part is None:
            raise ImportRefused(ImportTrouble.BROKEN_BOOK)
        if part.compress_type not in _PACKINGS:
            raise ImportRefused(ImportTrouble.BROKEN_BOOK)
        self._require_bounds(part)
        with _damage_in_words(), self._archive.open(part) as packed:
            content = packed.read(part.file_size + 1)
        self._read += len(content)
        return content

    def _require_bounds(self, part: zipfile.ZipInfo) -> None:
        steep = part.file_size > STEEPEST * max(part.compress_size, 1)
        if (
            part.file_size > LARGEST_PART
            or self._read + part.file_size > LARGEST_WHOLE
            or (steep and part.file_size > _OF_SOME_SIZE)
        ):
            raise ImportRefused(ImportTrouble.SWOLLEN)


@contextmanager
def opened_epub(file: BinaryIO) -> Iterator[EpubArchive]:
    """The book in an open file; raises `ImportRefused`."""
    _require_short_directory(file)
    with _damage_in_words(ImportTrouble.NO_BOOK):
        archive = zipfile.ZipFile(file)
    with archive:
        _require_harmless(archive.infolist())
        yield EpubArchive(archive)


def _require_short_directory(file: BinaryIO) -> None:
    """Look at the end of the file as `zipfile` does, before it reads the whole directory."""
    size = file.seek(0, 2)
    start = max(0, size - _END_LENGTH - _LONGEST_COMMENT - _END_64_LENGTH)
    file.seek(start)
    tail = file.read(size - start)
    place = len(tail) - _END_LENGTH
    if place < 0 or not (tail.startswith(_END, place) and tail.endswith(b"\0\0")):
        place = tail.rfind(_END)
    if place < 0 or len(tail) < place + _END_LENGTH:
        raise ImportRefused(ImportTrouble.NO_BOOK)
    length = int.from_bytes(tail[place + 12 : place + 16], "little")
    if length > LARGEST_DIRECTORY or tail.startswith(_END_64, max(0, place - _END_64_LENGTH)):
        raise ImportRefused(ImportTrouble.SWOLLEN)  # only files beyond 4 GB need the other kind


def _require_harmless(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise ImportRefused(ImportTrouble.SWOLLEN)
    for part in parts:
        if stat.S_ISLNK(part.external_attr >> 16) or leads_outside(part.orig_filename):
            raise ImportRefused(ImportTrouble.LEADS_OUTSIDE)
        if part.flag_bits & _ENCRYPTED:
            raise ImportRefused(ImportTrouble.PROTECTED)


def leads_outside(name: str) -> bool:
    """Whether a path is none within the book: absolute, upward, of a drive, or cut by a NUL."""
    path = PurePosixPath(name.replace("\\", "/"))
    drive = len(name) > 1 and name[1] == ":"
    return path.is_absolute() or ".." in path.parts or drive or "\0" in name


@contextmanager
def _damage_in_words(trouble: ImportTrouble = ImportTrouble.BROKEN_BOOK) -> Iterator[None]:
    # What `zipfile` raises for damaged files is not all BadZipFile.
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OverflowError,
        OSError,
    ) as error:
        raise ImportRefused(trouble) from error
