"""Records of the sleepdiary project's Standard format, each with a status, as sleeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bedtime_app.features.diary.importing.told import (
    has_dream_tag,
    in_milliseconds,
    told_comment,
    told_number,
    told_zone,
    zone_name,
)
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.importing.tracker_report import TrackerFormat

    Record = Mapping[str, Any]
    Instant = Callable[[object, ZoneInfo | None, int], datetime | None]

_LIGHTS_OFF = "lights off"
_TRYING = (_LIGHTS_OFF, "in bed")
_UP = ("out of bed", "lights on", "awake")
_MINUTE = 60_000
"""Milliseconds."""
_LONGEST_LATENCY = 12 * 60
"""Minutes; of a longer one the night between was not written down."""


def sleeps_in(
    records: Iterable[tuple[int, Record]],
    found: TrackerFormat,
    instant: Instant,
    findings: Findings,
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep for each record of being asleep; of a meal or an alarm there is only a count."""
    trying: dict[str, datetime] = {}
    for line, record in records:
        status = record.get("status")
        status = status.strip().lower() if isinstance(status, str) else ""
        named = record.get("start_timezone")
        zone = told_zone(named)
        if status != "asleep":
            findings.count(Remark.NOT_SLEEP)
            if status in _UP:
                trying.clear()
            elif status in _TRYING and (at := instant(record.get("start"), zone, line)) is not None:
                trying[status] = at
            continue
        begin, end = (instant(record.get(part), zone, line) for part in ("start", "end"))
        if begin is None or end is None:
            findings.remark(line, Remark.NO_TIMES)
            continue
        if named and zone is None:
            findings.remark(line, Remark.UNKNOWN_ZONE)
        asleep, awake = _lain_awake(record.get("duration"), begin, end, line, findings)
        yield (
            line,
            TrackerSleep(
                source=found.value,
                key=in_milliseconds(begin),
                begin=begin,
                end=end,
                zone=zone_name(zone),
                main=str(record.get("is_primary_sleep")).lower() != "false",
                asleep=asleep,
                awake=awake,
                latency=_latency(trying, begin),
                comment=told_comment(_words(record, line, findings), line, findings),
            ),
        )
        trying.clear()


def _lain_awake(
    duration: object, begin: datetime, end: datetime, line: int, findings: Findings
) -> tuple[float | None, float | None]:
    """Minutes asleep and awake, where the record is shorter than from its start to its end."""
    if duration is None or duration == "":
        return None, None
    told = told_number(duration)
    whole = (end - begin).total_seconds() / 60
    if told is None or not 0 < told / _MINUTE <= whole:
        findings.remark(line, Remark.STRANGE_VALUE)
        return None, None
    asleep = told / _MINUTE
    return (asleep, whole - asleep) if asleep < whole else (None, None)


def _latency(trying: Mapping[str, datetime], begin: datetime) -> float | None:
    if _LIGHTS_OFF not in trying:
        return None
    minutes = (begin - max(trying.values())).total_seconds() / 60
    return minutes if 0 <= minutes <= _LONGEST_LATENCY else None


def _words(record: Record, line: int, findings: Findings) -> str:
    """The comments, a line each, and below them the tags."""
    tags = _texts(record.get("tags"))
    comments = _texts(record.get("comments"))
    if any(map(has_dream_tag, [*comments, *(f"#{tag.lstrip('#')}" for tag in tags)])):
        findings.remark(line, Remark.DREAM_TAG)
    return "\n".join([*comments, ", ".join(tags)])


def _texts(said: object) -> list[str]:
    each = said if isinstance(said, list) else [said]
    texts = (one.get("text") if isinstance(one, dict) else one for one in each)
    return [text.strip() for text in texts if isinstance(text, str) and text.strip()]
