"""Fitbit's CSV: a line `Sleep`, then columns, with local times of twelve hours."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.table_rows import table_rows
from bedtime_app.features.diary.importing.told import told_number, told_within
from bedtime_app.features.diary.importing.told_stretch import ToldClocks
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerFormat,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.FITBIT
_SOURCE = f"{FORMAT.value}:csv"
"""It has no numbers of logs, so its sleeps are not told to be those of the JSON."""
_BEGINS = re.compile(r'^"?Sleep"?[,;]*\r?\n"?Start Time"?[,;]', re.MULTILINE)
_TIME = re.compile(
    r'^"?\s*(\d{1,4})([-/.])(\d{1,2})[-/.](\d{1,4})[\sT]+(\d{1,2}):(\d\d)(?::(\d\d))?'
    r"(?:\s*([ap])\.?m\.?)?",
    re.IGNORECASE | re.MULTILINE | re.ASCII,
)
_YEAR = 4
_MONTHS = 12
_NOON = 12
_MOST_AWAKENINGS = 1000
_ROUNDED = 1


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By its line and its first column, also behind the food and the steps."""
    return _BEGINS.search(head) is not None


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a line; the beginning, as clocks showed it, is its key."""
    clocks = ToldClocks(options.zone, findings)
    day_first = _day_first(file.head_text(), options)
    columns: list[str] | None = None
    for line, row in table_rows(_section(file), findings, _delimiter(file)):
        if columns is None:
            columns = [name.strip().lower() for name in row]
            continue
        said = {
            name: "" if field.strip() == "N/A" else field.strip().replace(",", "")
            for name, field in zip(columns, row, strict=False)
        }
        if "end time" not in said:
            findings.remark(line, Remark.NO_RECORD)
            continue
        begin, end = (_time(said[name], day_first) for name in ("start time", "end time"))
        told = clocks.stretch(line, begin, end, _lasted(said))
        if told is None or begin is None:
            continue
        most = max(told.minutes, 0) + _ROUNDED
        woken = told_within(said, "number of awakenings", _MOST_AWAKENINGS, line, findings)
        yield (
            line,
            TrackerSleep(
                source=_SOURCE,
                key=begin.isoformat(),
                begin=told.begin,
                end=told.end,
                zone=told.zone,
                main=told.is_long,
                asleep=told_within(said, "minutes asleep", most, line, findings),
                awake=told_within(said, "minutes awake", most, line, findings),
                awakenings=None if woken is None else int(woken),
            ),
        )


def _section(file: TrackerFile) -> Iterator[tuple[int, str]]:
    """Its lines from the names of the columns to the next blank one."""
    lines = file.lines()
    for _, line in lines:
        if line.strip().strip(',;"') == "Sleep":
            break
    for number, line in lines:
        if not line.strip().strip(",;"):
            return
        yield number, line


def _delimiter(file: TrackerFile) -> str:
    found = _BEGINS.search(file.head_text())
    return found[0][-1] if found else ","


def _lasted(said: Mapping[str, str]) -> float | None:
    asleep, awake, in_bed = (
        told_number(said.get(name)) for name in ("minutes asleep", "minutes awake", "time in bed")
    )
    if in_bed is not None or asleep is None or awake is None:
        return in_bed
    return asleep + awake


def _day_first(head: str, options: TrackerOptions) -> bool:
    """Whether 03/04/2020 is in April; with dashes it always is, so far as we know."""
    if options.day_first is not None:
        return options.day_first
    unsure = False
    for first, mark, second, last, *_ in _TIME.findall(head):
        if len(last) == _YEAR:
            if int(first) > _MONTHS or int(second) > _MONTHS:
                return int(first) > _MONTHS
            unsure = unsure or mark == "/"
    if unsure:
        raise TrackerRefusedError(FileTrouble.DAY_OR_MONTH)
    return True


def _time(said: str, day_first: bool) -> datetime | None:  # noqa: FBT001 - a fact about the file
    found = _TIME.match(said)
    if found is None:
        return None
    first, second, last = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) == _YEAR:
        year, month, day = first, second, last
    else:
        day, month = (first, second) if day_first else (second, first)
        year = last
    hour = int(found[5])
    if found[8]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found[8] in "pP" else 0)
    try:
        return datetime(year, month, day, hour, int(found[6]), int(found[7] or 0))  # noqa: DTZ001 - as clocks showed it
    except ValueError:
        return None
