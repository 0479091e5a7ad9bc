"""Finds an hour for the night's boundary at which no evening is going on."""

from __future__ import annotations

from datetime import time
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.features.evening.evening_plan import EveningTimes

_DAY = 24 * 60
_NOON = _DAY // 2
_HOUR = 60
_STEP = 5


def fitting_boundary(evenings: Iterable[EveningTimes]) -> time | None:
    """The middle of the longest stretch without an evening, at a full hour where one is in it.

    A stretch after noon is preferred, so that a night keeps the name of the day that ends with
    it. None if there is no such stretch, or if an evening is wrong for another reason.
    """
    distinct = set(evenings)
    free = [minute for minute in range(0, _DAY, _STEP) if _fits(minute, distinct)]
    afternoon = _middle([minute for minute in free if minute >= _NOON])
    return afternoon or _middle(free)


def _fits(minute: int, evenings: Iterable[EveningTimes]) -> bool:
    return not any(times.trouble(_time(minute)) for times in evenings)


def _middle(minutes: list[int]) -> time | None:
    """Of the longest run of `minutes`, which ascend."""
    runs = groupby(enumerate(minutes), key=lambda placed: placed[1] - _STEP * placed[0])
    longest = max(([minute for _, minute in run] for _, run in runs), key=len, default=[])
    if not longest:
        return None
    middle = longest[len(longest) // 2]
    hours = [minute for minute in longest if minute % _HOUR == 0]
    return _time(min(hours, key=lambda hour: (abs(hour - middle), hour), default=middle))


def _time(minute: int) -> time:
    return time(minute // _HOUR, minute % _HOUR)
