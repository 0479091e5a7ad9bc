"""Means and spreads of clock times, for which midnight is no wall."""

from __future__ import annotations

import math
from statistics import stdev
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY = 1440.0
"""Minutes."""
SAME = 1e-9
"""Below that mean length of the vectors no direction is left."""


def circular_mean(minutes: Sequence[float]) -> float | None:
    """The mean of clock times in minutes after midnight, 0 ≤ mean < 1440.

    None for no times, or where they lie all around the clock and have no middle.
    """
    if not minutes:
        return None
    angles = [math.tau * one / DAY for one in minutes]
    east = math.fsum(map(math.cos, angles)) / len(angles)
    north = math.fsum(map(math.sin, angles)) / len(angles)
    if math.hypot(east, north) < SAME:
        return None
    mean = math.atan2(north, east) / math.tau * DAY % DAY
    return 0.0 if math.isclose(mean, DAY, abs_tol=1e-9) else mean


def circular_spread(minutes: Sequence[float]) -> float | None:
    """The sample standard deviation (n - 1) in minutes, each time taken on its nearest turn.

    Good for spreads under three hours; None for fewer than two times or without a mean.
    """
    mean = circular_mean(minutes)
    if mean is None or len(minutes) < 2:  # noqa: PLR2004 - a spread needs two
        return None
    return stdev(nearest_turn(one - mean) for one in minutes)


def nearest_turn(difference: float) -> float:
    """The same difference of clock times in minutes by the shorter way, -720 ≤ … < 720."""
    return (difference + DAY / 2) % DAY - DAY / 2
