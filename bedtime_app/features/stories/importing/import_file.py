"""Looks into a file that somebody chose, by the ending of its name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bedtime_app.core.script_parser import LARGEST
from bedtime_app.features.stories.importing.import_trouble import ImportRefused, ImportTrouble
from bedtime_app.storage.chosen_file import FileFault, FileFaultError, chosen_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from bedtime_app.core.import_progress import ImportProgress
    from bedtime_app.features.stories.importing.import_preview import ImportPreview

LARGEST_TEXT = 4 * LARGEST + 4
"""Bytes; what is longer than that is too long in characters too."""
LARGEST_BOOK = 200 * 1024 * 1024
"""Bytes; pictures are most of it, and are not read."""
_TROUBLES = {
    FileFault.MISSING: ImportTrouble.MISSING,
    FileFault.NO_FILE: ImportTrouble.NO_FILE,
    FileFault.UNREADABLE: ImportTrouble.UNREADABLE,
    FileFault.TOO_LARGE: ImportTrouble.TOO_LARGE,
}


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
        with chosen_file(path, largest) as file:
            yield file
    except FileFaultError as error:
        raise ImportRefused(_TROUBLES[error.fault]) from None
