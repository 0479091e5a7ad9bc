"""Sounds together: which, how loud against each other, and how loud in all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bedtime_app.core.soundscape import Sound, SoundKind

LOOP_LUFS = -36.0
"""How loud each loop is by itself."""
SOFTEST_LUFS, LOUDEST_LUFS = -60.0, -34.0
"""A night wants its sound between -40 and the loudest; behind a voice it may be softer still."""
SOFTEST_DECIBELS = -20.0
MOST_PARTS = 4
LONGEST_SECONDS = 10 * 3600.0
CROSSING_SECONDS = 60.0
"""In which one part of a night turns into the next; at most half of the shorter."""


@dataclass(frozen=True, slots=True)
class Part:
    """One sound of a mix."""

    kind: SoundKind
    decibels: float = 0.0
    """Against the others; from `SOFTEST_DECIBELS` to 0."""

    def __post_init__(self) -> None:
        if not SOFTEST_DECIBELS <= self.decibels <= 0:
            raise ValueError("a part is between -20 and 0 dB")


@dataclass(frozen=True, slots=True)
class Mix:
    """Up to four sounds; together they are `lufs` loud, however many they are."""

    parts: tuple[Part, ...]
    lufs: float = LOOP_LUFS

    def __post_init__(self) -> None:
        if not 1 <= len(self.parts) <= MOST_PARTS:
            raise ValueError("a mix has one to four parts")
        if len({part.kind for part in self.parts}) != len(self.parts):
            raise ValueError("a sound is in a mix once")
        if not SOFTEST_LUFS <= self.lufs <= LOUDEST_LUFS:
            raise ValueError("a mix is between -60 and -34 LUFS")

    def powers(self) -> Mapping[SoundKind, float]:
        """By how much the power of each loop is multiplied; noises add by their powers."""
        raw = {part.kind: float(10 ** (part.decibels / 10)) for part in self.parts}
        whole = float(10 ** ((self.lufs - LOOP_LUFS) / 10)) / sum(raw.values())
        return {kind: power * whole for kind, power in raw.items()}


@dataclass(frozen=True, slots=True)
class Stretch:
    """One mix for a while."""

    mix: Mix
    seconds: float | None = None
    """None goes on until it is ended."""


@dataclass(frozen=True, slots=True)
class NightPlan:
    """Stretches that turn into one another and end in silence."""

    stretches: tuple[Stretch, ...]

    def __post_init__(self) -> None:
        lengths = [stretch.seconds or 0.0 for stretch in self.stretches]
        if not lengths or not all(length > 0 for length in lengths):
            raise ValueError("every stretch of a night lasts a while")
        if sum(lengths) > LONGEST_SECONDS:
            raise ValueError("a night lasts ten hours at most")

    @property
    def seconds(self) -> float:
        """From the first sound to silence."""
        return sum(stretch.seconds or 0.0 for stretch in self.stretches)


def stretches_of(sound: Sound, seconds: float | None) -> tuple[Stretch, ...]:
    """What sounds one after another; a kind by itself is as loud as its loop."""
    if isinstance(sound, NightPlan):
        return sound.stretches
    mix = sound if isinstance(sound, Mix) else Mix((Part(sound),))
    return (Stretch(mix, seconds),)


def crossing(before: Stretch, after: Stretch) -> float:
    """The seconds at the end of `before` in which it turns into `after`."""
    shorter = min(before.seconds or LONGEST_SECONDS, after.seconds or LONGEST_SECONDS)
    return min(CROSSING_SECONDS, shorter / 2)
