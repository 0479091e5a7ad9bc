"""Why a file does not become a script."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.core.script_error import ScriptError


class ImportTrouble(Enum):
    """What is wrong with a file."""

    MISSING = auto()
    NO_FILE = auto()
    """A folder, a pipe, a device."""
    UNREADABLE = auto()
    UNKNOWN_KIND = auto()
    TOO_LARGE = auto()
    TOO_LONG = auto()
    """More characters than a script may have."""
    NOTHING_TO_SAY = auto()
    NO_TEXT = auto()
    """Named like a text, and none inside."""
    FAULTY_SCRIPT = auto()
    """It has our own head, and a mistake at a place that the error names."""
    NO_BOOK = auto()
    """Named like a book, and none inside."""
    BROKEN_BOOK = auto()
    NO_PAGES = auto()
    """A book that does not say what is read after what, or says it of nothing."""
    PROTECTED = auto()
    """Encrypted, or under somebody's management of rights."""
    SWOLLEN = auto()
    """Small on disk and boundless when unpacked, or of too many parts."""
    LEADS_OUTSIDE = auto()
    """Names that lead out of the book: paths upward, absolute ones, addresses, symbolic links."""
    DEFINES_ENTITIES = auto()
    """XML that brings its own definitions, which a book has no need of."""
    UNKNOWN_ENCODING = auto()


class ImportRefused(Exception):  # noqa: N818 - named for what a person is told
    """A file that does not become a script; nothing of it was kept."""

    def __init__(self, trouble: ImportTrouble, mistake: ScriptError | None = None) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble
        self.mistake = mistake
        """Where, if it is a faulty script."""
