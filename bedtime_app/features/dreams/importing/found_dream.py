"""What was found in a file of another journal, one line of the report for each entry."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamPage

if TYPE_CHECKING:
    from datetime import date, time

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes."""
MOST_ENTRIES = 100_000
LONGEST_ENTRY = 1_000_000
"""Characters of one entry's words; no dream is longer."""
MOST_TAGS = 100
LONGEST_TAG = 200
"""Characters."""


class FileTrouble(Enum):
    """Why nothing can be taken from a file at all."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NO_FILE = "no_file"
    """A pipe, a device."""
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    NO_TEXT = "no_text"
    BROKEN = "broken"
    """It begins as JSON or CSV, and does not go on so."""
    UNKNOWN = "unknown"
    """In no form that we know."""
    NO_COLUMN = "no_column"
    """A CSV in which no column holds the words, or none of the chosen name."""


class FileRefusedError(Exception):
    """Nothing of the file was kept."""

    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class EntryTrouble(Enum):
    """Why one entry becomes no dream; the others still do."""

    NO_DATE = "no_date"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_AN_ENTRY = "not_an_entry"


@dataclass(frozen=True, slots=True)
class FoundDream:
    """One entry of another journal."""

    place: str
    """Where it stands, for the report: a line, a number, a file's name."""
    day: date | None
    """By the calendar of whoever wrote it; that of the morning if no hour is told."""
    hour: time | None
    page: DreamPage = field(default_factory=DreamPage)
    trouble: EntryTrouble | None = None
