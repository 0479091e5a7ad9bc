"""How alike one day is to the next: sleep regularity index, interdaily stability of sleep.

SRI after Phillips et al. 2017, doi:10.1038/s41598-017-03171-4, on a grid of ten seconds as Windred
et al. 2021, doi:10.1093/sleep/zsab254. IS after Witting et al. 1990,
doi:10.1016/0006-3223(90)90523-5, on the share of each hour that was slept.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

GRID = 10
"""Seconds."""
DAY = 86_400
HOUR = 3_600
HOURS = 24


class Stretch(NamedTuple):
    """So many seconds of sleep, or of being awake; what lies between two stretches is unknown."""

    begin: float
    end: float
    asleep: bool


@dataclass(frozen=True, slots=True)
class Regularity:
    """An index, and how much of it was compared."""

    index: float
    """-100 (never alike) to 100 (always alike)."""
    days: float
    """How many days could be compared with the day after."""


def sleep_regularity(stretches: Sequence[Stretch]) -> Regularity | None:
    """SRI of `stretches` in order, their begins and ends in seconds; None if no two days compare.

    The seconds are those of the clock by which days are to be alike: instants, or wall time where
    someone travels. The grid is laid by rounding, and the sum taken in closed form.
    """
    laid = [Stretch(_on_grid(one.begin), _on_grid(one.end), one.asleep) for one in stretches]
    same = compared = 0.0
    for today, tomorrow, seconds in _day_apart(laid):
        compared += seconds
        if today.asleep is tomorrow.asleep:
            same += seconds
    return Regularity(200 * same / compared - 100, compared / DAY) if compared else None


def interdaily_stability(stretches: Sequence[Stretch]) -> float | None:
    """IS of sleep, 0 to 1, over the hours that are wholly known; None where nothing varies."""
    hours = _shares(stretches)
    if not hours:
        return None
    mean = sum(hours.values()) / len(hours)
    spread = sum((share - mean) ** 2 for share in hours.values())
    of_hour: dict[int, list[float]] = {}
    for hour, share in hours.items():
        of_hour.setdefault(hour % HOURS, []).append(share)
    if spread == 0 or len(of_hour) < HOURS:
        return None
    between = sum((sum(shares) / len(shares) - mean) ** 2 for shares in of_hour.values())
    return len(hours) * between / (HOURS * spread)


def _day_apart(stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, Stretch, float]]:
    """Two stretches, and for how many seconds the one lies a day before the other."""
    first = 0
    for today in stretches:
        begin, end = today.begin + DAY, today.end + DAY
        while first < len(stretches) and stretches[first].end <= begin:
            first += 1
        for place in range(first, len(stretches)):  # a slice would copy ten years for each
            tomorrow = stretches[place]
            if tomorrow.begin >= end:
                break
            overlap = min(end, tomorrow.end) - max(begin, tomorrow.begin)
            if overlap > 0:
                yield today, tomorrow, overlap


def _shares(stretches: Sequence[Stretch]) -> dict[int, float]:
    """How much of each known hour was slept."""
    whole: dict[int, float] = {}
    known: dict[int, float] = {}
    slept: dict[int, float] = {}
    for one in stretches:
        first, last = math.ceil(one.begin / HOUR), math.floor(one.end / HOUR)
        whole.update(dict.fromkeys(range(first, last), 1.0 if one.asleep else 0.0))
        for hour in {first - 1, last}:
            part = min(one.end, (hour + 1) * HOUR) - max(one.begin, hour * HOUR)
            if part > 0:
                known[hour] = known.get(hour, 0.0) + part
                slept[hour] = slept.get(hour, 0.0) + part * one.asleep
    shared = {hour: slept[hour] / HOUR for hour, part in known.items() if part >= HOUR - GRID}
    return whole | shared


def _on_grid(seconds: float) -> float:
    return round(seconds / GRID) * GRID
