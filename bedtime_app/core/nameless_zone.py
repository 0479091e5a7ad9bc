"""A zone for a machine that names none: its present offset from UTC, all year round."""

from __future__ import annotations

import re
import struct
from datetime import timedelta
from io import BytesIO
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_MINUTE = timedelta(minutes=1)
_HOUR = 60
_BEGINNING = "UTC"
_SIGNS = {"+", "-"}
_NAMELESS = re.compile(rf"{_BEGINNING}(?P<sign>[+-])(?P<hours>\d{{2}}):(?P<minutes>\d{{2}})")


def nameless_zone(offset: timedelta) -> ZoneInfo:
    """A zone that is always `offset` from UTC; its key says so, as in `UTC+05:30`."""
    # RFC 8536, version 1: no transitions, one type of local time, four letters of its name.
    header = b"TZif" + bytes(16) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
    only_type = struct.pack(">lBB", int(offset.total_seconds()), 0, 0) + b"LMT\0"
    return ZoneInfo.from_file(BytesIO(header + only_type), key=_BEGINNING + offset_text(offset))


def is_nameless(zone: ZoneInfo) -> bool:
    """Whether `zone` stands for one that the machine could not name."""
    return zone.key[: len(_BEGINNING)] == _BEGINNING and zone.key[len(_BEGINNING) :][:1] in _SIGNS


def offset_text(offset: timedelta) -> str:
    """How far local time is from UTC, as in `+01:00`."""
    sign = "-" if offset < timedelta() else "+"
    minutes = abs(offset) // _MINUTE
    return f"{sign}{minutes // _HOUR:02}:{minutes % _HOUR:02}"


def zone_of(key: str) -> ZoneInfo:
    """The zone that was written down as `key`; UTC for one that a later tzdata has dropped."""
    kept = _NAMELESS.fullmatch(key)
    if kept is not None:
        offset = timedelta(hours=int(kept["hours"]), minutes=int(kept["minutes"]))
        return nameless_zone(-offset if kept["sign"] == "-" else offset)
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(_BEGINNING)
