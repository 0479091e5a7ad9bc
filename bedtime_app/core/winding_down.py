"""How a telling glides towards sleep from its beginning to its end, and varies from night to night.

The figures are chosen by ear and by no study: small enough that nobody notices the change itself.
"""

from __future__ import annotations

from dataclasses import dataclass

SLOWEST = 0.85
"""Pace at the end of a telling that winds down fully, against that of its beginning."""
QUIETEST = -6.0
"""Decibels at that end, against the beginning."""
LONGEST_GAP, LONGEST_PAUSE = 1.8, 1.3
"""Times the usual gap between sentences, and times a silence the writer wrote."""
_MANY, _WORD = 1_000_003, 2**64 - 1
_GAP_VARIES, _PACE_VARIES = 0.12, 0.02


@dataclass(frozen=True, slots=True)
class Glide:
    """What one place of a telling does to what is told there."""

    rate: float = 1.0
    decibels: float = 0.0
    gap: float = 1.0
    pause: float = 1.0


_STILL = Glide()


def glide(amount: float, progress: float) -> Glide:
    """The glide at `progress` 0-1 of a telling that winds down by `amount` 0-1."""
    if not amount:
        return _STILL
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
        return _STILL
    place = 2 * (seed * _MANY + segment)
    return Glide(
        gap=1.0 + _GAP_VARIES * _chance(place), rate=1.0 + _PACE_VARIES * _chance(place + 1)
    )


def _chance(number: int) -> float:
    """From -1 to 1, by SplitMix64: as quick for a book as it has to be, and always the same."""
    mixed = (number * 0x9E3779B97F4A7C15) & _WORD
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _WORD
    return (mixed ^ (mixed >> 31)) / 2**63 - 1.0
