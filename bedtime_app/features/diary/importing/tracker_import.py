"""Reads the file that somebody chose, whichever tracker wrote it, and keeps what was found."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from bedtime_app.features.diary.importing import (
    apple_health,
    fitbit_json,
    fitbit_table,
    oura,
    plees_tracker,
    sleep_as_android,
    sleepdiary_csv,
    sleepdiary_json,
    table,
)
from bedtime_app.features.diary.importing.table_columns import looks_like_table
from bedtime_app.features.diary.importing.tracker_parts import parts_of
from bedtime_app.features.diary.importing.tracker_report import (
    MOST_SLEEPS,
    FileTrouble,
    Findings,
    Remark,
    TrackerFormat,
    TrackerOptions,
    TrackerRefusedError,
    TrackerReport,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

_YEARS = range(1970, 2200)
_VERY_LONG = timedelta(days=1)


class Reader(Protocol):
    """A module that knows one format; `READERS` lists them, the surest first."""

    FORMAT: TrackerFormat

    def recognises(self, head: str, name: str, options: TrackerOptions) -> bool:
        """Whether a file that begins with `head`, a text, is of this format."""

    def read(
        self, file: TrackerFile, options: TrackerOptions, findings: Findings
    ) -> Iterator[tuple[int, TrackerSleep]]:
        """Each sleep with its line or number; what is left out or doubted goes to `findings`.

        Backwards, strange and very long times, and doubles, are looked for by whoever calls.
        Raises `TrackerRefusedError`.
        """


READERS: tuple[Reader, ...] = (
    plees_tracker,
    fitbit_json,
    fitbit_table,
    oura,
    apple_health,
    sleep_as_android,
    sleepdiary_csv,
    sleepdiary_json,
    table,
)


def recognise(head: str, name: str, options: TrackerOptions) -> Reader | None:
    """Who can read a file that begins so; None if nobody can."""
    if options.columns and table.recognises(head, name, options):
        return table
    return next((one for one in READERS if one.recognises(head, name, options)), None)


def read_tracker(
    path: Path,
    options: TrackerOptions,
    go_on: Callable[[], bool] = lambda: True,
    told: Callable[[float], object] = lambda _: None,
) -> TrackerReport:
    """What stands in the file at `path`; raises `TrackerRefusedError`, `ReadingCancelled`.

    `told` hears as it reads which share of its bytes was read, from 0 to 1.
    """
    findings = Findings(go_on, told)
    sleeps: dict[tuple[str, str], TrackerSleep] = {}
    found: TrackerFormat | None = None
    some_table = False
    for part in parts_of(path, findings):
        head = part.head_text()
        reader = recognise(head, part.name, options)
        some_table = some_table or looks_like_table(head)
        if reader is None or (found is not None and reader.FORMAT is not found):
            continue
        found = reader.FORMAT
        for line, sleep in reader.read(part, options, findings):
            if not _can_be(line, sleep, findings):
                continue
            identity = (sleep.source, sleep.key)
            if identity in sleeps:
                findings.remark(line, Remark.TWICE)
            elif len(sleeps) >= MOST_SLEEPS:
                raise TrackerRefusedError(FileTrouble.TOO_MANY)
            sleeps[identity] = sleep
    if found is None:
        raise TrackerRefusedError(FileTrouble.NO_COLUMN if some_table else FileTrouble.UNKNOWN)
    ordered = tuple(sorted(sleeps.values(), key=lambda one: (one.begin, one.end)))
    return TrackerReport(found, ordered, tuple(findings.lines), findings.counts)


def _can_be(line: int, sleep: TrackerSleep, findings: Findings) -> bool:
    if sleep.begin.year not in _YEARS or sleep.end.year not in _YEARS:
        findings.remark(line, Remark.STRANGE_TIMES)
    elif sleep.end <= sleep.begin:
        findings.remark(line, Remark.BACKWARDS)
    else:
        if sleep.end - sleep.begin > _VERY_LONG:
            findings.remark(line, Remark.VERY_LONG)
        return True
    return False
