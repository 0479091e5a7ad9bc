"""Reads dates, times and evenings from what JSON gave; raises ValueError on nonsense."""

from __future__ import annotations

import re
from datetime import date, time
from typing import cast

from bedtime_app.features.evening.evening_plan import EveningTimes, MomentName

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_HOUR_AND_MINUTE = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


def read_times(kept: object) -> EveningTimes:
    """An evening."""
    times = fields(kept)
    return EveningTimes(**{name.value: read_time(times.get(name.value)) for name in MomentName})


def write_times(times: EveningTimes) -> dict[str, str]:
    """An evening for JSON."""
    return {name.value: write_time(times.local(name)) for name in MomentName}


def read_time(kept: object) -> time:
    """A time of day such as 22:45."""
    if not _HOUR_AND_MINUTE.fullmatch(text(kept)):
        raise ValueError("not a time of day")
    return time.fromisoformat(text(kept))


def write_time(local: time) -> str:
    """A time of day for JSON."""
    return local.isoformat("minutes")


def read_date(kept: object) -> date:
    """A day such as 2026-11-25."""
    if not _DAY.fullmatch(text(kept)):
        raise ValueError("not a day")
    return date.fromisoformat(text(kept))


def fields(kept: object) -> dict[str, object]:
    """An object's fields by name."""
    if not isinstance(kept, dict):
        raise ValueError("not an object")  # noqa: TRY004 - nonsense in the file, not a mistaken call
    return cast("dict[str, object]", kept)


def items(kept: object) -> list[object]:
    """What stands in a list."""
    if not isinstance(kept, list):
        raise ValueError("not a list")  # noqa: TRY004 - the same
    return cast("list[object]", kept)


def text(kept: object) -> str:
    """Text, and nothing else."""
    if not isinstance(kept, str):
        raise ValueError("not text")  # noqa: TRY004 - the same
    return kept
