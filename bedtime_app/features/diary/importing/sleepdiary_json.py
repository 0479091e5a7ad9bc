"""The sleepdiary project's Standard format: records in JSON, each with a status."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.sleepdiary_records import sleeps_in
from bedtime_app.features.diary.importing.told import from_milliseconds
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerFormat,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

FORMAT = TrackerFormat.SLEEPDIARY_JSON
_STATUS = re.compile(r'"status"\s*:\s*"')


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By a list of records, each with a start and a status."""
    if not head.startswith(("{", "[")):
        return False
    listed = head.startswith("[") or '"records"' in head
    return listed and '"start"' in head and _STATUS.search(head) is not None


def read(
    file: TrackerFile,
    options: TrackerOptions,  # noqa: ARG001 - the same
    findings: Findings,
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep for each record of being asleep, numbered from 1."""
    document = file.json()
    records = document.get("records") if isinstance(document, dict) else document
    if not isinstance(records, list):
        raise TrackerRefusedError(FileTrouble.BROKEN)
    return sleeps_in(
        _objects(records, findings),
        FORMAT,
        lambda said, _zone, _line: from_milliseconds(said),
        findings,
    )


def _objects(records: list[Any], findings: Findings) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, record in enumerate(records, start=1):
        findings.go_on()
        if isinstance(record, dict):
            yield number, record
        else:
            findings.remark(number, Remark.NO_RECORD)
