"""Reads a time of day as people type it."""

from __future__ import annotations

import re
from datetime import time

_TYPED = re.compile(
    r"\s*(?P<hour>\d{1,2}?)\s*[:.h ]?\s*(?P<minute>\d{2})?\s*(?P<half>[ap])?\.?\s?m?\.?\s*",
    re.IGNORECASE,
)
_NOON = 12


def typed_time(text: str) -> time | None:
    """The time that `22:45`, `22.45`, `2245`, `22`, `9:45 pm` mean; None if it is none of these."""
    match = _TYPED.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] in "pP" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
