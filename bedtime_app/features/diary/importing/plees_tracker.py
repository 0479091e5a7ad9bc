"""Plees Tracker's CSV: instants in milliseconds, a rating of 0 to 5, later a comment and wakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.table_rows import head_of, table_rows
from bedtime_app.features.diary.importing.told import (
    from_milliseconds,
    in_milliseconds,
    told_comment,
    told_within,
)
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark, TrackerFormat
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.PLEES
_HEAD = ["sid", "start", "stop", "rating"]
_BEST = 5
_MOST_WAKES = 1000


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By the names of its columns."""
    return [each.lower() for each in head_of(head)[0][: len(_HEAD)]] == _HEAD


def read(
    file: TrackerFile,
    options: TrackerOptions,  # noqa: ARG001 - the same
    findings: Findings,
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a record; its start is its key, for `sid` begins anew on another phone."""
    names, delimiter = head_of(file.head_text())
    head = [name.lower() for name in names]
    rows = table_rows(file.lines(), findings, delimiter)
    next(rows, None)
    for line, row in rows:
        if len(row) < len(_HEAD):
            findings.remark(line, Remark.NO_RECORD)
            continue
        said = dict(zip(head, row, strict=False))
        begin, end = from_milliseconds(said["start"]), from_milliseconds(said["stop"])
        if begin is None or end is None:
            findings.remark(line, Remark.NO_TIMES)
            continue
        rating = told_within(said, "rating", _BEST, line, findings)
        wakes = told_within(said, "wakes", _MOST_WAKES, line, findings)
        yield (
            line,
            TrackerSleep(
                source=FORMAT.value,
                key=in_milliseconds(begin),
                begin=begin,
                end=end,
                awakenings=None if wakes is None else int(wakes),
                rating=rating / _BEST if rating else None,  # 0 is unrated
                comment=told_comment(said.get("comment"), line, findings),
            ),
        )
