"""Instants, zones, numbers and comments as trackers write them, taken as they are or not at all."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bedtime_app.core.nameless_zone import is_nameless, nameless_zone, offset_text
from bedtime_app.core.occurrence import occurrence_on
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark
from bedtime_app.features.diary.tracker_sleep import LONGEST_COMMENT

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NUMBER = 40
"""Characters."""
_INSTANT = re.compile(r"\d{1,16}(?:\.0*)?")
_OFFSET = re.compile(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})")
_FARTHEST = timedelta(hours=18)
_ANY_TIME = datetime(2000, 1, 1)  # noqa: DTZ001 - an offset has one at every time
_DREAM_TAG = re.compile(r"#(?:bad|good)dream(?![a-z])")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def told_number(said: object) -> float | None:
    """A finite number, also where it is written as text, with a decimal comma too; else None."""
    if isinstance(said, bool) or not isinstance(said, int | float | str):
        return None
    try:
        value = float(said[:LONGEST_NUMBER].replace(",", ".") if isinstance(said, str) else said)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None


def from_milliseconds(said: object) -> datetime | None:
    """The instant so many milliseconds after 1970; None if that is no instant.

    A text has to be whole: a spreadsheet that makes 1.59E+12 of it is weeks off.
    """
    if isinstance(said, str) and not _INSTANT.fullmatch(said.strip()):
        return None
    number = told_number(said)
    try:
        return None if number is None else datetime.fromtimestamp(number / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def in_milliseconds(instant: datetime) -> str:
    """`instant` as so many milliseconds after 1970."""
    return str((instant - _BEGINNING) // _MILLISECOND)


def so_much_later(begin: datetime, minutes: float) -> datetime | None:
    """The instant so many minutes after `begin`; None if no calendar has it."""
    try:
        return begin + timedelta(minutes=minutes)
    except OverflowError:
        return None


def told_zone(name: object) -> ZoneInfo | None:
    """The zone of that name in the tz database, or of an offset; None if there is none."""
    if not isinstance(name, str) or not name.strip() or len(name) > LONGEST_NUMBER:
        return None
    if offset := _OFFSET.fullmatch(name.strip()):
        away = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return nameless_zone(-away if offset[1] == "-" else away) if away <= _FARTHEST else None
    try:
        return ZoneInfo(name.strip())
    except (OSError, ValueError, ZoneInfoNotFoundError):  # also a name that leads out of it
        return None


def zone_name(zone: ZoneInfo | None) -> str:
    """What to keep of it: its name, or its offset where it has none."""
    if zone is None:
        return ""
    return offset_text(zone.utcoffset(_ANY_TIME) or timedelta()) if is_nameless(zone) else zone.key


def local_instant(wall: datetime, zone: ZoneInfo, line: int, findings: Findings) -> datetime:
    """When clocks in `zone` showed the naive `wall`; an hour shown twice or never is remarked."""
    first = wall.replace(tzinfo=zone, fold=0)
    try:
        if first.utcoffset() != first.replace(fold=1).utcoffset():
            findings.remark(line, Remark.UNSURE_HOUR)
        return occurrence_on(wall.date(), wall.time(), zone)
    except OverflowError:  # at the ends of the calendar, in no year that is meant
        return wall.replace(tzinfo=UTC)


def has_dream_tag(text: str) -> bool:
    """Whether somebody marked a good or a bad dream there, as Sleep as Android does."""
    return _DREAM_TAG.search(text) is not None


def told_comment(said: object, line: int, findings: Findings) -> str:
    """The words, as a database takes them; too many are cut off and remarked."""
    if not isinstance(said, str):
        return ""
    plain = said.replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(plain) > LONGEST_COMMENT:
        findings.remark(line, Remark.SHORTENED)
        plain = plain[:LONGEST_COMMENT]
    return plain.encode("utf-8", "replace").decode("utf-8")


def told_within(
    row: Mapping[str, object], name: str, most: float, line: int, findings: Findings
) -> float | None:
    """A number from 0 to `most`; None if none was told, remarked if it cannot be."""
    said = row.get(name)
    if said is None or said == "":
        return None
    number = told_number(said)
    if number is None or not 0 <= number <= most:
        findings.remark(line, Remark.STRANGE_VALUE)
        return None
    return number
