"""Instants, zones, numbers and comments as trackers write them, taken as they are or not at all."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bedtime_app.core.occurrence import occurrence_on
from bedtime_app.features.diary.importing.tracker_report import Findings, Remark
from bedtime_app.features.diary.tracker_sleep import LONGEST_COMMENT

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_NUMBER = 40
"""Characters."""


def told_number(said: object) -> float | None:
    """A finite number, also where it is written as text; None for anything else."""
    if isinstance(said, bool) or not isinstance(said, int | float | str):
        return None
    try:
        value = float(said[: LONGEST_NUMBER + 1] if isinstance(said, str) else said)
    except (ValueError, OverflowError):
        return None
    return value if math.isfinite(value) else None


def from_milliseconds(said: object) -> datetime | None:
    """The instant so many milliseconds after 1970; None if that is no instant."""
    number = told_number(said)
    try:
        return None if number is None else datetime.fromtimestamp(number / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def told_zone(name: object) -> ZoneInfo | None:
    """The zone of that name in the tz database; None if there is none."""
    if not isinstance(name, str) or not name or len(name) > LONGEST_NUMBER:
        return None
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):  # no such name, or one that leads out of the database
        return None


def local_instant(wall: datetime, zone: ZoneInfo, line: int, findings: Findings) -> datetime:
    """When clocks in `zone` showed the naive `wall`; an hour shown twice or never is remarked."""
    first = wall.replace(tzinfo=zone, fold=0)
    if first.utcoffset() != first.replace(fold=1).utcoffset():
        findings.remark(line, Remark.UNSURE_HOUR)
    return occurrence_on(wall.date(), wall.time(), zone)


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
