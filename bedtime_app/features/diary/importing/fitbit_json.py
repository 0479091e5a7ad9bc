"""Fitbit's JSON: what its Web API answers, and the lists in Google Takeout.

Its `efficiency` is no asleep/in bed and is never taken: whoever wants one reckons it from minutes.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.json_records import json_records
from bedtime_app.features.diary.importing.told import told_number, told_within
from bedtime_app.features.diary.importing.told_stretch import ToldClocks, told_key, told_time
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark, TrackerFormat
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from bedtime_app.features.diary.importing.told_stretch import ToldStretch
    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.FITBIT
_RECORD = ('"logId"', '"startTime"')
_OF_NO_SLEEP = re.compile(r'\{\s*"sleep"\s*:\s*\[\s*\]')
_MOST_AWAKENINGS = 1000
_MOST_MINUTES = 10_000
"""Of a duration, which is compared with the times."""
_ROUNDED = 1


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By the names in its first record, or as the answer to a day without sleep."""
    if not head.startswith(("[", "{")):
        return False
    return all(each in head for each in _RECORD) or _OF_NO_SLEEP.match(head) is not None


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a log; its local times are read by the clocks of the chosen zone."""
    clocks = ToldClocks(options.zone, findings)
    for number, record in json_records(file, findings):
        begin, end, minutes = _times(record)
        told = clocks.stretch(number, begin, end, minutes)
        if told is None or begin is None or end is None:
            continue
        key = told_key(record.get("logId"))
        if not key:
            key = begin.isoformat()
            findings.remark(number, Remark.REBUILT_KEY)
        day = record.get("dateOfSleep")
        if day is not None and day != end.date().isoformat():
            findings.remark(number, Remark.STRANGE_VALUE)  # it is the day of waking
        yield number, _sleep(number, record, key, told, findings)


def _times(record: Mapping[str, object]) -> tuple[datetime | None, datetime | None, float | None]:
    """From, to and minutes; the first version of the API tells no end."""
    begin, end = told_time(record.get("startTime")), told_time(record.get("endTime"))
    milliseconds = told_number(record.get("duration"))
    minutes = None if milliseconds is None else milliseconds / 60_000
    if begin is not None and "endTime" not in record and minutes and 0 < minutes < _MOST_MINUTES:
        end = begin + timedelta(minutes=minutes)
    return begin, end, minutes


def _sleep(
    number: int,
    record: Mapping[str, object],
    key: str,
    told: ToldStretch,
    findings: Findings,
) -> TrackerSleep:
    most = max(told.minutes, 0) + _ROUNDED
    asleep, awake, in_bed, latency, after = (
        told_within(record, name, most, number, findings)
        for name in (
            "minutesAsleep",
            "minutesAwake",
            "timeInBed",
            "minutesToFallAsleep",
            "minutesAfterWakeup",
        )
    )
    if awake is not None and asleep is not None and in_bed == asleep + awake:
        # Stages count what comes before falling asleep and after waking among the awake minutes.
        awake = max(awake - (latency or 0) - (after or 0), 0)
    main = record.get("isMainSleep", record.get("mainSleep"))
    return TrackerSleep(
        source=FORMAT.value,
        key=key,
        begin=told.begin,
        end=told.end,
        zone=told.zone,
        main=main is not False,
        asleep=asleep,
        awake=awake,
        latency=latency or None,  # 0 in every log that the device began by itself
        awakenings=_awakenings(number, record, findings),
    )


def _awakenings(number: int, record: Mapping[str, object], findings: Findings) -> int | None:
    levels = record.get("levels")
    summary = levels.get("summary") if isinstance(levels, dict) else None
    if isinstance(summary, dict):
        for name in ("wake", "awake"):  # of stages, of the classic kind
            if isinstance(summed := summary.get(name), dict):
                count = told_within(summed, "count", _MOST_AWAKENINGS, number, findings)
                return None if count is None else int(count)
    count = told_within(record, "awakeCount", _MOST_AWAKENINGS, number, findings)
    return None if count is None else int(count)
