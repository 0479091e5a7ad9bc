"""Entries in a table, one a row; which column holds what is guessed by its name, or said."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, TagSort
from bedtime_app.features.dreams.importing.found_dream import (
    LONGEST_ENTRY,
    FileRefusedError,
    FileTrouble,
    FoundDream,
)
from bedtime_app.features.dreams.importing.said_in_passing import (
    found,
    is_true,
    moment,
    tags_from,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIELDS = {
    "date": ("date", "day", "datetime", "timestamp", "night", "datum"),
    "time": ("time", "hour", "zeit"),
    "title": ("title", "name", "titel"),
    "text": ("text", "dream", "body", "content", "description", "entry", "traum"),
    "tags": ("tags", "tag", "labels", "schlagworte"),
    "nightmare": ("nightmare", "albtraum"),
    "lucid": ("lucid", "luzid"),
}
"""What may be taken from a column, and the names by which a column is known."""
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV with a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """With the line at which each ends."""

    def guessed_columns(self) -> dict[str, str]:
        """Which column seems to hold what; chosen ones take their place."""
        known = {name.strip().lower(): name for name in reversed(self.head)}
        return {
            part: known[name]
            for part, names in FIELDS.items()
            if (name := next((each for each in names if each in known), None)) is not None
        }

    def entries(self, columns: Mapping[str, str]) -> list[FoundDream]:
        """The rows as dreams; raises `FileRefusedError` without a column for the words."""
        places = {part: _place(self.head, name) for part, name in columns.items()}
        if "text" not in places and "title" not in places:
            raise FileRefusedError(FileTrouble.NO_COLUMN)
        return [_entry(str(line), row, places) for line, row in self.rows]


def read_table(text: str) -> Table:
    """The table in `text`; raises `FileRefusedError`."""
    head_line = text.lstrip("\n").partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head_line.count)
    rows = list(_rows(text, delimiter))
    if not rows:
        raise FileRefusedError(FileTrouble.UNKNOWN)
    return Table(rows[0][1], tuple(rows[1:]))


def _rows(text: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(2 * LONGEST_ENTRY)
    # Bedtime's own limit of the file bounds what may stand in one field.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            if any(field.strip() for field in row):
                yield reader.line_num, tuple(row)
    except csv.Error:
        raise FileRefusedError(FileTrouble.BROKEN) from None


def _place(head: tuple[str, ...], name: str) -> int:
    for place, known in enumerate(head):
        if known.strip().lower() == name.strip().lower():
            return place
    raise FileRefusedError(FileTrouble.NO_COLUMN)


def _entry(line: str, row: tuple[str, ...], places: Mapping[str, int]) -> FoundDream:
    def said(part: str) -> str:
        place = places.get(part)
        return row[place] if place is not None and place < len(row) else ""

    when = moment(f"{said('date')} {said('time')}".strip()) or moment(said("date"))
    page = DreamPage(
        title=said("title"),
        text=said("text"),
        kind=DreamKind.NIGHTMARE if is_true(said("nightmare")) else DreamKind.DREAM,
        lucid=is_true(said("lucid")),
        tags=tags_from(said("tags").replace(";", ",").split(","), TagSort.OWN),
    )
    return found(line, when, page)
