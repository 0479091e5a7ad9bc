"""Sleep as Android's CSV: each record brings its own head, and its number is its truest time."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.table_rows import head_of, table_rows
from bedtime_app.features.diary.importing.told import (
    from_milliseconds,
    has_dream_tag,
    in_milliseconds,
    local_instant,
    so_much_later,
    told_comment,
    told_number,
    told_within,
    told_zone,
    zone_name,
)
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark, TrackerFormat
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from zoneinfo import ZoneInfo

    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.SLEEP_AS_ANDROID
_HEAD = ["Id", "Tz", "From", "To"]
_BEST = 5
_MOST_HOURS = 24 * 365
_DAY = timedelta(days=1)
_BY_HAND = "-1.0"
"""As `LenAdjust`, of a record that nobody measured; `-1` is a minute."""
# The day comes first, whatever older descriptions of the format say.
_MOMENT = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}) (\d{1,2}):(\d{2})(?::\d{2})?")
_NEW_LINE = re.compile(r" ?(?<!\S)\\n(?!\S) ?")


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By the names of its first columns."""
    return head_of(head)[0][: len(_HEAD)] == _HEAD


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """One sleep a record; lines of noise, with neither number nor times, belong to one above.

    Its number, the millisecond of its start, is its key.
    """
    names, delimiter = head_of(file.head_text())
    for line, row in table_rows(file.lines(), findings, delimiter):
        first = [field.strip() for field in row[: len(_HEAD)]]
        if first == _HEAD:
            names = [field.strip() for field in row]
        elif not any(first):
            continue
        elif len(first) < len(_HEAD):
            findings.remark(line, Remark.NO_RECORD)
        else:
            # Of columns that come again, such as `Event`, none is asked for.
            sleep = _sleep(dict(zip(names, row, strict=False)), line, options, findings)
            if sleep is not None:
                yield line, sleep


def _sleep(
    said: Mapping[str, str], line: int, options: TrackerOptions, findings: Findings
) -> TrackerSleep | None:
    zone = told_zone(said["Tz"])
    if zone is None:
        findings.remark(line, Remark.UNKNOWN_ZONE)
    came, went = _wall(said["From"]), _wall(said["To"])
    begin = from_milliseconds(said["Id"])
    told = begin is not None and (came is None or _is_about(begin, came))
    if not told and came is not None:
        findings.remark(line, Remark.REBUILT_KEY)
        if zone is None:
            findings.remark(line, Remark.BY_CHOSEN_ZONE)
        begin = local_instant(came, zone or options.zone, line, findings)
    minutes = _minutes(said, came, went, line, findings)
    if begin is None or minutes is None:
        findings.remark(line, Remark.NO_TIMES)
        return None
    shown = None if zone is None or went is None else _since(begin, went, zone)
    minutes, asleep = _adjusted(minutes, shown, said.get("LenAdjust", ""), line, findings)
    end = so_much_later(begin, minutes)
    if end is None:
        findings.remark(line, Remark.STRANGE_TIMES)
        return None
    key = in_milliseconds(begin)
    rating = told_within(said, "Rating", _BEST, line, findings)
    comment = said.get("Comment", "")
    if has_dream_tag(comment):
        findings.remark(line, Remark.DREAM_TAG)
    return TrackerSleep(
        source=FORMAT.value,
        # Two that began in the same minute differ at least in their ends.
        key=key if told else f"{key}-{in_milliseconds(end)}",
        begin=begin,
        end=end,
        zone=zone_name(zone),
        asleep=asleep,
        rating=rating / _BEST if rating else None,  # 0 is unrated
        comment=told_comment(_NEW_LINE.sub("\n", comment), line, findings),
    )


def _is_about(begin: datetime, came: datetime) -> bool:
    """Whether clocks may have shown `came` at `begin`, in whatever zone."""
    return abs(begin.replace(tzinfo=None) - came) <= _DAY


def _minutes(
    said: Mapping[str, str],
    came: datetime | None,
    went: datetime | None,
    line: int,
    findings: Findings,
) -> float | None:
    """How long it was: truer than the clocks, which may have been changed meanwhile."""
    hours = told_within(said, "Hours", _MOST_HOURS, line, findings)
    if hours is not None:
        return hours * 60
    return None if came is None or went is None else (went - came).total_seconds() / 60


def _since(begin: datetime, went: datetime, zone: ZoneInfo) -> float | None:
    """Minutes from `begin` until clocks in `zone` showed `went`."""
    try:
        return (went.replace(tzinfo=zone) - begin).total_seconds() / 60
    except OverflowError:
        return None


def _adjusted(
    minutes: float, shown: float | None, adjust: str, line: int, findings: Findings
) -> tuple[float, float | None]:
    """How long it was in all, and the minutes asleep where anything was taken away.

    What `LenAdjust` takes away is sometimes missing from the hours already: then the clocks, which
    `shown` so many minutes, are that much farther apart.
    """
    less = told_number(adjust)
    if adjust.strip() in ("", _BY_HAND) or less == 0:
        return minutes, None
    if less is None or not -minutes <= less < 0:
        findings.remark(line, Remark.STRANGE_VALUE)
        return minutes, None
    if shown is not None and abs(shown - (minutes - less)) < abs(shown - minutes):
        return minutes - less, minutes
    return minutes, minutes + less


def _wall(said: str) -> datetime | None:
    found = _MOMENT.fullmatch(said.strip())
    if found is None:
        return None
    day, month, year, hour, minute = map(int, found.groups())
    try:
        return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - a wall clock's, zoned later
    except ValueError:
        return None
