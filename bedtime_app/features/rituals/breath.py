"""Slow breathing: its patterns, and where a breath is after so many seconds."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """The seconds of one breath; nothing is held unless somebody chose it."""

    inhale: float
    exhale: float
    hold_in: float = 0.0
    """Held full, after the in-breath."""
    hold_out: float = 0.0
    """Held empty, after the out-breath."""
    key: str = field(default="", compare=False)
    """Names the pattern it is, in whatever tempo; empty for one without a name."""

    @property
    def seconds(self) -> float:
        """The length of one whole breath."""
        return self.inhale + self.hold_in + self.exhale + self.hold_out

    @property
    def holds(self) -> bool:
        """Whether the breath is held anywhere."""
        return self.hold_in > 0 or self.hold_out > 0

    def in_tempo(self, rate: float) -> BreathPattern:
        """The same pattern, everything in it `rate` times as long."""
        return BreathPattern(
            inhale=self.inhale * rate,
            exhale=self.exhale * rate,
            hold_in=self.hold_in * rate,
            hold_out=self.hold_out * rate,
            key=self.key,
        )


@dataclass(frozen=True, slots=True)
class BreathChoice:
    """A pattern as it is offered, and with holds if it has such a form."""

    gentle: BreathPattern
    held: BreathPattern | None = None


# About six breaths a minute (0.1 Hz): doi:10.3389/fpsyt.2018.00780, a perspective, hence grade C.
EVEN = BreathPattern(inhale=5.5, exhale=5.5, key="even")
EVEN_FIVE = BreathPattern(inhale=5.0, exhale=5.0, key="even_five")
LONGER_OUT = BreathPattern(inhale=4.0, exhale=6.0, key="longer_out")

PATTERNS: Mapping[str, BreathChoice] = {
    "even": BreathChoice(EVEN),
    "even_five": BreathChoice(EVEN_FIVE),
    "longer_out": BreathChoice(LONGER_OUT),
    "four_seven_eight": BreathChoice(
        BreathPattern(inhale=4.0, exhale=8.0, key="four_seven_eight"),
        BreathPattern(inhale=4.0, hold_in=7.0, exhale=8.0, key="four_seven_eight"),
    ),
    "box": BreathChoice(
        BreathPattern(inhale=4.0, exhale=4.0, key="box"),
        BreathPattern(inhale=4.0, hold_in=4.0, exhale=4.0, hold_out=4.0, key="box"),
    ),
}
"""Every pattern by its key, in the order in which they are offered."""


def pattern(key: str, *, holds: bool = False) -> BreathPattern:
    """The pattern of that key; without holds where it has none. Raises KeyError for another key."""
    choice = PATTERNS[key]
    return choice.held if holds and choice.held is not None else choice.gentle


@dataclass(frozen=True, slots=True)
class Breath:
    """One moment of breathing."""

    inward: bool
    """While it is held: whether it is held full."""
    level: float
    """How full the chest is, 0 to 1, eased as a sine."""
    left: float
    """Seconds until the breath turns, or a hold begins or ends."""
    held: bool = False


def breath_at(pattern: BreathPattern, elapsed: float) -> Breath:
    """The breath after `elapsed` seconds; at the very turn the new phase has begun."""
    into = elapsed % pattern.seconds
    if into < pattern.inhale:
        return Breath(inward=True, level=_eased(into / pattern.inhale), left=pattern.inhale - into)
    into -= pattern.inhale
    if into < pattern.hold_in:
        return Breath(inward=True, level=1.0, left=pattern.hold_in - into, held=True)
    into -= pattern.hold_in
    if into < pattern.exhale:
        level = 1.0 - _eased(into / pattern.exhale)
        return Breath(inward=False, level=level, left=pattern.exhale - into)
    into -= pattern.exhale
    return Breath(inward=False, level=0.0, left=max(pattern.hold_out - into, 0.0), held=True)


def whole_breaths(pattern: BreathPattern, seconds: float) -> float:
    """The longest time of at most `seconds` that ends with an out-breath; one breath at least."""
    # The hundredth forgives what binary fractions add to a whole number of breaths.
    return max(1, math.floor(seconds / pattern.seconds + 0.01)) * pattern.seconds


def _eased(share: float) -> float:
    return (1.0 - math.cos(math.pi * share)) / 2.0
