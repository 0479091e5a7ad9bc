"""Looks into a file that somebody chose; a path may lead anywhere, and to a disk that hangs."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bedtime_app.core.script_parser import LARGEST
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from bedtime_app.features.stories.importing.import_preview import ImportPreview
    from bedtime_app.features.stories.importing.import_progress import ImportProgress

LARGEST_TEXT = 4 * LARGEST + 4
"""Bytes; what is longer than that is too long in characters too."""
LARGEST_BOOK = 200 * 1024 * 1024
"""Bytes; pictures are most of it, and are not read."""


def preview_of(path: Path, language: str, progress: ImportProgress) -> ImportPreview:
    """What the file at `path` would become; `language` is for one that does not name its own.

    Raises `ImportRefused`, `ImportCancelled` and nothing else.
    """
    from bedtime_app.features.stories.importing.imported_book import book_preview
    from bedtime_app.features.stories.importing.imported_text import text_preview

    ending = path.suffix.lower()
    if ending in {".txt", ".md", ".markdown"}:
        with _opened(path, LARGEST_TEXT) as file:
            raw = file.read(LARGEST_TEXT + 1)
        return text_preview(raw, path.stem, language, progress, markdown=ending != ".txt")
    if ending == ".epub":
        with _opened(path, LARGEST_BOOK) as file:
            return book_preview(file, path.stem, language, progress)
    raise ImportRefused(ImportTrouble.UNKNOWN_KIND)


@contextmanager
def _opened(path: Path, largest: int) -> Iterator[BinaryIO]:
    try:
        # A pipe would keep us waiting, and a device may never end: only a file is opened.
        _require_file(path.stat(), largest)
        with open(path, "rb", opener=_without_waiting) as file:
            _require_file(os.fstat(file.fileno()), largest)
            yield file
    except FileNotFoundError:
        raise ImportRefused(ImportTrouble.MISSING) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        loops = isinstance(error, OSError) and error.errno == errno.ELOOP
        trouble = ImportTrouble.NO_FILE if loops else ImportTrouble.UNREADABLE
        raise ImportRefused(trouble) from None


def _require_file(found: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise ImportRefused(ImportTrouble.NO_FILE)
    if found.st_size > largest:
        raise ImportRefused(ImportTrouble.TOO_LARGE)


def _without_waiting(path: str, flags: int) -> int:
    # What was a file a moment ago may have become a pipe.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
