"""Slow breathing without holds: where a breath is after so many seconds."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """The seconds of one in-breath and one out-breath; nothing is held."""

    inhale: float
    exhale: float

    @property
    def seconds(self) -> float:
        """The length of one whole breath."""
        return self.inhale + self.exhale


# About six breaths a minute (0.1 Hz): doi:10.3389/fpsyt.2018.00780, a perspective, hence grade C.
EVEN = BreathPattern(inhale=5.5, exhale=5.5)
LONGER_OUT = BreathPattern(inhale=4.0, exhale=6.0)


@dataclass(frozen=True, slots=True)
class Breath:
    """One moment of breathing."""

    inward: bool
    level: float
    """How full the chest is, 0 to 1, eased as a sine."""
    left: float
    """Seconds until the breath turns."""


def breath_at(pattern: BreathPattern, elapsed: float) -> Breath:
    """The breath after `elapsed` seconds; at the very turn the new phase has begun."""
    into = elapsed % pattern.seconds
    if into < pattern.inhale:
        return Breath(inward=True, level=_eased(into / pattern.inhale), left=pattern.inhale - into)
    out = into - pattern.inhale
    return Breath(inward=False, level=1.0 - _eased(out / pattern.exhale), left=pattern.exhale - out)


def whole_breaths(pattern: BreathPattern, seconds: float) -> float:
    """The longest time of at most `seconds` that ends with an out-breath; one breath at least."""
    # The hundredth forgives what binary fractions add to a whole number of breaths.
    return max(1, math.floor(seconds / pattern.seconds + 0.01)) * pattern.seconds


def _eased(share: float) -> float:
    return (1.0 - math.cos(math.pi * share)) / 2.0
