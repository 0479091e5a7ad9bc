"""Reads a day as people type it."""

from __future__ import annotations

import re
from datetime import date

_YEAR_FIRST = re.compile(r"\s*(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\s*", re.ASCII)
_DAY_FIRST = re.compile(
    r"\s*(?P<day>\d{1,2})\.\s*(?P<month>\d{1,2})\.\s*(?P<year>\d{4})\s*", re.ASCII
)


def typed_date(text: str) -> date | None:
    """The day that `2026-12-07` or `7.12.2026` means; None if it is neither."""
    match = _YEAR_FIRST.fullmatch(text) or _DAY_FIRST.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
