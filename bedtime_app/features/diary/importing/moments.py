"""Moments as tables write them: ISO 8601, days with dots or slashes, AM and PM, seconds."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.told import (
    LONGEST_NUMBER,
    from_milliseconds,
    local_instant,
)
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_SECONDS_FROM = 10**8
"""Fewer seconds after 1970 are some other number."""
_MILLISECONDS_FROM = 10**11
"""As many seconds would be after the year 5000."""
_DAY = re.compile(r"(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?")
_TIME = re.compile(
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*([ap]\.?\s?m\.?)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[\sT,]+")
_YEAR = 4
_MONTHS = 12
_NOON = 12


def told_moment(said: str, *, day_first: bool | None = None) -> datetime | None:
    """What `said` names: aware where it tells its offset, else as a clock on the wall shows it.

    `day_first` says how slashes and dashes are meant; None leaves 03/04/2020 unread. Before dots
    stands the day.
    """
    text = said.strip()
    if not text or len(text) > LONGEST_NUMBER:
        return None
    if text.isdecimal():
        number = int(text)
        factor = 1 if number >= _MILLISECONDS_FROM else 1000
        return from_milliseconds(number * factor) if number >= _SECONDS_FROM else None
    return _iso(text) or _other(text, day_first=day_first)


def is_time_alone(said: str) -> bool:
    """Whether `said` is a time of day without its day."""
    return _TIME.fullmatch(said.strip()) is not None


def instant_of(
    moment: datetime, zone: ZoneInfo, line: int, findings: Findings, *, told: bool
) -> datetime:
    """The instant, in UTC; by the clocks of `zone` where `moment` has no offset of its own.

    That is remarked unless the file `told` the zone.
    """
    if moment.tzinfo is not None:
        try:
            return moment.astimezone(UTC)
        except OverflowError:  # at the ends of the calendar, in no year that is meant
            return moment.replace(tzinfo=UTC)
    if not told:
        findings.remark(line, Remark.BY_CHOSEN_ZONE)
    return local_instant(moment, zone, line, findings)


def order_told(said: str) -> bool | None:
    """Whether the day comes first in `said`; None where it leaves that open, or has no such day."""
    parts = _open_parts(said)
    if parts is None:
        return None
    first, second = parts
    if first > _MONTHS >= second:
        return True
    return False if second > _MONTHS >= first else None


def leaves_open(said: str) -> bool:
    """Whether `said` is a moment of which one cannot tell the day from the month."""
    parts = _open_parts(said)
    return parts is not None and parts[0] != parts[1] and max(parts) <= _MONTHS


def has_open_order(said: str) -> bool:
    """Whether day and month may stand in either order in moments written like `said`."""
    return _open_parts(said) is not None


def _open_parts(said: str) -> tuple[int, int] | None:
    found = _DAY.match(said.strip()[:LONGEST_NUMBER])
    if found is None or found[2] == "." or len(found[1]) == _YEAR:
        return None
    return int(found[1]), int(found[3])


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if ":" in text else None
    except ValueError:
        return None


def _other(text: str, *, day_first: bool | None) -> datetime | None:
    day, _, time = _BETWEEN.sub(" ", text).partition(" ")
    while time and not is_time_alone(time):  # of "5. 1. 2020 7:30" or "2020-01-05 , 7:30 am"
        more, _, time = time.partition(" ")
        day += more
    found, clock = _DAY.fullmatch(day), _TIME.fullmatch(time)
    if found is None or clock is None:
        return None
    hour = _hour(int(clock[1]), clock[4])
    date = _date(found, day_first=day_first)
    if hour is None or date is None:
        return None
    try:
        return datetime(*date, hour, int(clock[2]), int(clock[3] or 0))  # noqa: DTZ001 - a wall clock's, zoned later
    except ValueError:
        return None


def _date(found: re.Match[str], *, day_first: bool | None) -> tuple[int, int, int] | None:
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    if len(found[1]) == _YEAR:
        return first, second, third
    if len(found[4]) != _YEAR:
        return None
    if found[2] == ".":
        day_first = True
    elif day_first is None:
        day_first = order_told(found[0])
        if day_first is None and first != second:
            return None
    return (third, second, first) if day_first else (third, first, second)


def _hour(shown: int, half: str | None) -> int | None:
    if half is None:
        return shown
    if not 1 <= shown <= _NOON:
        return None
    return shown % _NOON + (_NOON if half[0] in "pP" else 0)
