"""The files that a path leads to: itself, or those in the zip; nothing is ever unpacked to disk."""

from __future__ import annotations

import io
import os
import stat
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_file import TrackerFile
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LARGEST_FILE = 8 * 1024**3
"""Bytes, of a file or of all that a zip unfolds into."""
MOST_MEMBERS = 20_000
MOST_SWOLLEN = 200
"""How many times larger than packed; an export of Apple Health is some 30 times."""
_ALWAYS_FINE = 64 * 1024 * 1024
"""Bytes that a file in a zip may unfold into, however small it is packed."""
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_SEALED = 1
"""The bit that says that a member has a password."""


def parts_of(path: Path, findings: Findings) -> Iterator[TrackerFile]:
    """Each file at `path`, with `findings.part` set to its number; raises `TrackerRefusedError`."""
    size = _checked_size(path)
    alone = TrackerFile(path.name, lambda: _open(path), size, findings)
    if not alone.head.startswith((_ZIP, _EMPTY_ZIP)):
        findings.whole = size
        yield alone
        return
    try:
        with zipfile.ZipFile(path) as archive:
            yield from _members(archive, findings)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError):
        raise TrackerRefusedError(FileTrouble.BROKEN) from None


def _members(archive: zipfile.ZipFile, findings: Findings) -> Iterator[TrackerFile]:
    members = [one for one in archive.infolist() if not one.is_dir()]
    if len(members) > MOST_MEMBERS:
        raise TrackerRefusedError(FileTrouble.TOO_MANY)
    findings.whole = sum(member.file_size for member in members)
    after = 0
    for number, member in enumerate(members, start=1):
        findings.go_on()
        findings.part = number
        findings.before, after = after, after + member.file_size
        if _escapes(member.filename):
            findings.remark(0, Remark.ESCAPES)
            continue
        try:
            part = _member(archive, member, findings)
        except (RuntimeError, NotImplementedError, zipfile.BadZipFile, EOFError, OSError):
            findings.remark(0, Remark.SEALED)
            continue
        if part.head.startswith(_ZIP):
            findings.remark(0, Remark.NESTED)
            continue
        yield part


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, findings: Findings) -> TrackerFile:
    most = max(_ALWAYS_FINE, MOST_SWOLLEN * member.compress_size)
    if member.file_size > LARGEST_FILE:
        raise TrackerRefusedError(FileTrouble.SWOLLEN)

    def opened() -> IO[bytes]:
        return io.BufferedReader(_Bounded(archive.open(member), most, damage))

    damaged = False

    def damage() -> None:
        nonlocal damaged
        if not damaged:
            findings.remark(0, Remark.BROKEN_OFF)
        damaged = True

    return TrackerFile(member.filename, opened, member.file_size, findings)


class _Bounded(io.RawIOBase):
    """A file in a zip, refused once it unfolds into more than anything true would."""

    def __init__(self, inner: IO[bytes], most: int, damage: Callable[[], None]) -> None:
        self._inner = inner
        self._left = most
        self._damage = damage

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # Buffer, in stubs only
        try:
            piece = self._inner.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError):
            self._damage()  # what came before it still counts
            return 0
        self._left -= len(piece)
        if self._left < 0:
            raise TrackerRefusedError(FileTrouble.SWOLLEN)
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._inner.close()
        super().close()


def _escapes(name: str) -> bool:
    plain = PurePosixPath(name.replace("\\", "/"))
    return plain.is_absolute() or ".." in plain.parts or ":" in name[:2]


def _checked_size(path: Path) -> int:
    with _open(path) as file:
        found = os.fstat(file.fileno())
    if found.st_size > LARGEST_FILE:
        raise TrackerRefusedError(FileTrouble.TOO_LARGE)
    if found.st_size == 0:
        raise TrackerRefusedError(FileTrouble.EMPTY)
    return found.st_size


def _open(path: Path) -> IO[bytes]:
    try:
        # A pipe would keep us waiting, a device never ends.
        file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - the caller closes it
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            file.close()
            raise TrackerRefusedError(FileTrouble.NO_FILE)
    except (FileNotFoundError, ValueError):  # a NUL in the name
        raise TrackerRefusedError(FileTrouble.MISSING) from None
    except IsADirectoryError:
        raise TrackerRefusedError(FileTrouble.NO_FILE) from None
    except OSError:
        raise TrackerRefusedError(FileTrouble.UNREADABLE) from None
    return file


def _without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
