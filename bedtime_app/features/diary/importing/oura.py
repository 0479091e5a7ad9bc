"""Oura's JSON: the answer of the API's second version, and the export of an account, old or new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.json_records import json_records
from bedtime_app.features.diary.importing.told import told_within
from bedtime_app.features.diary.importing.told_stretch import ToldClocks, told_key, told_time
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark, TrackerFormat
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bedtime_app.features.diary.importing.told_stretch import ToldStretch
    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.OURA
_NAMES = ('"bedtime_start"', '"class_5min"')
"""The second stands in the activity, which an export of an account may begin with."""
_NOT_SLEEP = ("rest", "deleted")
"""What the ring took for sleep and the person said was none, or threw away."""
_MAIN = "long_sleep"
_ROUNDED = 60
"""Seconds."""


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By the names in its first records."""
    return head.startswith(("[", "{")) and any(each in head for each in _NAMES)


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a session, several a day; scored anew it has the same key, and so replaces."""
    clocks = ToldClocks(options.zone, findings)
    for number, record in json_records(file, findings):
        if record.get("type") in _NOT_SLEEP:
            findings.remark(number, Remark.NOT_SLEEP)
            continue
        begin, end = (told_time(record.get(name)) for name in ("bedtime_start", "bedtime_end"))
        told = clocks.stretch(number, begin, end)
        if told is None:
            continue
        key = told_key(record.get("id")) or _older_key(record)
        if not key:
            key = told.begin.isoformat()
            findings.remark(number, Remark.REBUILT_KEY)
        yield number, _sleep(number, record, key, told, findings)


def _older_key(record: Mapping[str, object]) -> str:
    day, period = told_key(record.get("summary_date")), told_key(record.get("period_id"))
    return f"{day}/{period}" if day and period else ""


def _sleep(
    number: int,
    record: Mapping[str, object],
    key: str,
    told: ToldStretch,
    findings: Findings,
) -> TrackerSleep:
    most = max(told.minutes, 0) * 60 + _ROUNDED

    def seconds(name: str, before: str) -> float | None:
        known = name if record.get(name) is not None else before
        return told_within(record, known, most, number, findings)

    asleep = seconds("total_sleep_duration", "total")
    awake = seconds("awake_time", "awake")
    latency = seconds("latency", "onset_latency")
    return TrackerSleep(
        source=FORMAT.value,
        key=key,
        begin=told.begin,
        end=told.end,
        zone=told.zone,
        main=_is_main(record, told),
        asleep=_minutes(asleep),
        awake=_minutes(_later_awake(awake, latency)),
        latency=_minutes(latency),
    )


def _is_main(record: Mapping[str, object], told: ToldStretch) -> bool:
    if isinstance(kind := record.get("type"), str):
        return kind == _MAIN
    if isinstance(longest := record.get("is_longest"), int):
        return bool(longest)
    return told.is_long


def _later_awake(awake: float | None, latency: float | None) -> float | None:
    """Without the time before falling asleep, which Oura counts in; that before rising stays."""
    if awake is None or latency is None:
        return None
    return max(awake - latency, 0)


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else seconds / 60
