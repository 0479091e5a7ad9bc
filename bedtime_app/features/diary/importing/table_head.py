"""The names of a table's columns, for somebody to choose from."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_parts import parts_of
from bedtime_app.features.diary.importing.tracker_report import Findings

if TYPE_CHECKING:
    from pathlib import Path

PARTS = ("date", "begin", "end", "lasted", "rating", "comment")
"""What a column may hold: the day, if it stands apart; the length instead of an end."""
MOST_COLUMNS = 200
_DELIMITERS = ",;\t|"


def table_head(path: Path) -> tuple[str, ...]:
    """The columns of the first table at `path`, or nothing; raises `TrackerRefusedError`."""
    for part in parts_of(path, Findings()):
        first = part.head_text().partition("\n")[0]
        names = max((_fields(first, delimiter) for delimiter in _DELIMITERS), key=len)
        if len(names) > 1:
            return tuple(names[:MOST_COLUMNS])
    return ()


def _fields(line: str, delimiter: str) -> list[str]:
    try:
        (row,) = csv.reader([line.rstrip("\r")], delimiter=delimiter)
    except (csv.Error, ValueError):
        return []
    return [name.strip() for name in row if name.strip()]
