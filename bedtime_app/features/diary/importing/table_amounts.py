"""Lengths and ratings in a table, whose unit and best the field or its column's name tells."""

from __future__ import annotations

import re

from bedtime_app.features.diary.importing.table_columns import spaced
from bedtime_app.features.diary.importing.told import told_number

_UNITS = {
    1 / 60_000: re.compile(r"\b(?:ms|millis|milliseconds?)\b"),
    1 / 60: re.compile(r"\b(?:s|secs?|seconds?)\b"),
    1: re.compile(r"\b(?:mins?|minutes?)\b"),
    60: re.compile(r"\b(?:h|hrs?|hours?)\b"),
}
"""Minutes in each unit, and how columns' names tell it."""
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
_LONG = re.compile(r"(?:(\d{1,3}) ?h[a-z]*\.?)?,? ?(?:(\d{1,4}) ?m[a-z]*\.?)?", re.IGNORECASE)
_OF_BEST = re.compile(r"(\d{1,4}(?:[.,]\d{1,4})?) ?(?:(%)|/ ?(\d{1,4}))")
_SCALE = re.compile(r"\d+ ?[-–/] ?(\d{1,4})")


def told_minutes(said: str, name: str) -> float | None:
    """Minutes, of "7:30", "7 h 30 min", or a number whose unit the name tells; else None."""
    if clock := _CLOCK.fullmatch(said):
        return int(clock[1]) * 60 + int(clock[2]) + int(clock[3] or 0) / 60
    if (long := _LONG.fullmatch(said)) and any(long.groups()):
        return int(long[1] or 0) * 60 + int(long[2] or 0)
    number = told_number(said)
    words = spaced(name)
    unit = next((unit for unit, known in _UNITS.items() if known.search(words)), None)
    return None if number is None or unit is None else number * unit


def told_rating(said: str, name: str) -> float | None:
    """From 0 to 1, of "80 %", "4/5", or of a column such as "quality (0-10)"; else None."""
    found = _OF_BEST.fullmatch(said)
    if found is not None:
        rating, best = told_number(found[1]), 100.0 if found[2] else float(found[3])
    else:
        rating, best = told_number(said), _best(name)
    return rating / best if rating is not None and best and 0 <= rating <= best else None


def _best(name: str) -> float:
    found = _SCALE.search(name)
    if found is not None:
        return float(found[1])
    return 100.0 if "%" in name else 0.0
