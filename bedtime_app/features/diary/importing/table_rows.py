"""The records of a CSV with the line at which each begins; one that is broken hides no other."""

from __future__ import annotations

import csv
from collections import deque
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_report import Findings, Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_RECORD = 256 * 1024
"""Characters that one record may have over several lines."""
DELIMITERS = ",;\t|"
"""The likeliest first."""
Numbered = tuple[int, str]


def head_of(text: str) -> tuple[list[str], str]:
    """The fields of the first line of `text`, bare, and the sign that stands between them."""
    first = text.partition("\n")[0].rstrip("\r")
    delimiter = max(DELIMITERS, key=lambda sign: len(_fields([first], sign)))
    return [name.strip() for name in _fields([first], delimiter)], delimiter


def table_rows(
    lines: Iterable[Numbered], findings: Findings, delimiter: str = ","
) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank.

    A quotation that never ends, or that ends in the middle of a field of a later line, makes a
    broken record of its own line only; the lines after it are read as if it had not been.
    """
    csv.field_size_limit(2 * LONGEST_RECORD)
    source = iter(lines)
    again: deque[Numbered] = deque()
    while record := _record(again, source):
        rows = _strictly(record, delimiter)
        if rows is None:
            again.extendleft(reversed(record[1:]))
            del record[1:]
            rows = _alone(record[0][1], delimiter)
            if not rows:
                findings.remark(record[0][0], Remark.BROKEN_OFF)
        for number, row in enumerate(rows):
            if any(field.strip() for field in row):
                yield record[min(number, len(record) - 1)][0], row


def _strictly(record: list[Numbered], delimiter: str) -> list[list[str]] | None:
    try:
        return list(csv.reader((line for _, line in record), strict=True, delimiter=delimiter))
    except csv.Error:
        return None


def _alone(line: str, delimiter: str) -> list[list[str]]:
    """A line with quotation marks within quotations, such as "said "so" and left"."""
    return [] if line.count('"') % 2 else [_fields([line], delimiter)]


def _fields(lines: list[str], delimiter: str) -> list[str]:
    try:
        return next(csv.reader(lines, delimiter=delimiter), [])
    except csv.Error:
        return []


def _record(again: deque[Numbered], source: Iterator[Numbered]) -> list[Numbered]:
    """The lines of one record, as far as its quotation marks tell; none at the end."""
    record: list[Numbered] = []
    length, quotes = 0, 0
    while length <= LONGEST_RECORD:
        line = again.popleft() if again else next(source, None)
        if line is None:
            break
        record.append(line)
        length += len(line[1])
        quotes += line[1].count('"')
        if quotes % 2 == 0:
            break
    return record
