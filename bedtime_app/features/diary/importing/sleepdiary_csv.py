"""The sleepdiary project's CSV: Start, End, Status and Comments, with instants in ISO 8601."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.moments import instant_of, told_moment
from bedtime_app.features.diary.importing.sleepdiary_records import sleeps_in
from bedtime_app.features.diary.importing.table_rows import head_of, table_rows
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark, TrackerFormat

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

FORMAT = TrackerFormat.SLEEPDIARY_CSV
_NEEDED = {"start", "end", "status"}
_FEWEST = 3


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By the names of its columns."""
    return {name.lower() for name in head_of(head)[0]} >= _NEEDED


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep for each row of being asleep."""

    def instant(said: object, zone: ZoneInfo | None, line: int) -> datetime | None:
        moment = told_moment(str(said or ""), day_first=options.day_first)
        if moment is None:
            return None
        return instant_of(moment, zone or options.zone, line, findings, told=zone is not None)

    return sleeps_in(_records(file, findings), FORMAT, instant, findings)


def _records(file: TrackerFile, findings: Findings) -> Iterator[tuple[int, dict[str, str]]]:
    names, delimiter = head_of(file.head_text())
    head = [name.lower() for name in names]
    rows = table_rows(file.lines(), findings, delimiter)
    next(rows, None)
    for line, row in rows:
        if len(row) < _FEWEST:
            findings.remark(line, Remark.NO_RECORD)
        else:
            yield line, dict(zip(head, row, strict=False))
