"""How a telling glides towards sleep from its beginning to its end, and varies from night to night.

The figures are chosen by ear and by no study: small enough that nobody notices the change itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

SLOWEST = 0.85
"""Pace at the end of a telling that winds down fully, against that of its beginning."""
QUIETEST = -6.0
"""Decibels at that end, against the beginning."""
LONGEST_GAP, LONGEST_PAUSE = 1.8, 1.3
"""Times the usual gap between sentences, and times a silence the writer wrote."""
_GAP_VARIES, _PACE_VARIES = 0.12, 0.02


@dataclass(frozen=True, slots=True)
class Glide:
    """What one place of a telling does to what is told there."""

    rate: float = 1.0
    decibels: float = 0.0
    gap: float = 1.0
    pause: float = 1.0


def glide(amount: float, progress: float) -> Glide:
    """The glide at `progress` 0-1 of a telling that winds down by `amount` 0-1."""
    share = min(max(amount, 0.0), 1.0) * min(max(progress, 0.0), 1.0)
    return Glide(
        rate=1.0 - (1.0 - SLOWEST) * share,
        decibels=QUIETEST * share,
        gap=1.0 + (LONGEST_GAP - 1.0) * share,
        pause=1.0 + (LONGEST_PAUSE - 1.0) * share,
    )


def variation(seed: int, segment: int) -> Glide:
    """The small variation of one segment on the night of that seed; 0 varies nothing."""
    if not seed:
        return Glide()
    chance = Random(f"{seed} {segment}")  # noqa: S311 - chance that can be repeated, not a secret
    return Glide(
        gap=1.0 + chance.uniform(-_GAP_VARIES, _GAP_VARIES),
        rate=1.0 + chance.uniform(-_PACE_VARIES, _PACE_VARIES),
    )
