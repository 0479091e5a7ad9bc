"""The names of a table's columns, for somebody to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.table_columns import looks_like_table
from bedtime_app.features.diary.importing.table_rows import head_of
from bedtime_app.features.diary.importing.tracker_parts import parts_of
from bedtime_app.features.diary.importing.tracker_report import Findings

if TYPE_CHECKING:
    from pathlib import Path

MOST_COLUMNS = 200


def table_head(path: Path) -> tuple[str, ...]:
    """The columns of the first table at `path`, or nothing; raises `TrackerRefusedError`."""
    for part in parts_of(path, Findings()):
        head = part.head_text()
        if looks_like_table(head):
            names = dict.fromkeys(name for name in head_of(head)[0] if name)
            return tuple(names)[:MOST_COLUMNS]
    return ()
