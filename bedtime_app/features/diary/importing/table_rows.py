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
Numbered = tuple[int, str]


def table_rows(
    lines: Iterable[Numbered], findings: Findings, delimiter: str = ","
) -> Iterator[tuple[int, list[str]]]:
    """Every record that is not blank.

    A quotation that never ends makes a broken record of its own line only; the lines after it are
    read as if it had not been.
    """
    source = iter(lines)
    again: deque[Numbered] = deque()
    while True:
        taken = _record(again, source)
        if taken is None:
            return
        record, whole = taken
        if not whole:
            again.extendleft(reversed(record[1:]))
            record = record[:1]
        first = record[0][0]
        try:
            rows = list(csv.reader((line for _, line in record), strict=True, delimiter=delimiter))
        except csv.Error:
            rows = _leniently(record, delimiter) if whole else []
            if not rows:
                findings.remark(first, Remark.BROKEN_OFF)
        for number, row in enumerate(rows):
            if any(field.strip() for field in row):
                yield record[min(number, len(record) - 1)][0] if len(rows) > 1 else first, row


def _leniently(record: list[Numbered], delimiter: str) -> list[list[str]]:
    try:  # such as "said "so" and left", which spreadsheets take
        return list(csv.reader((line for _, line in record), delimiter=delimiter))
    except csv.Error:
        return []


def _record(
    again: deque[Numbered], source: Iterator[Numbered]
) -> tuple[list[Numbered], bool] | None:
    """The lines of one record, and whether it came to its end."""
    record: list[Numbered] = []
    length, quotes = 0, 0
    while length <= LONGEST_RECORD:
        line = again.popleft() if again else next(source, None)
        if line is None:
            return (record, False) if record else None
        record.append(line)
        length += len(line[1])
        quotes += line[1].count('"')
        if quotes % 2 == 0:
            return record, True
    return record, False
