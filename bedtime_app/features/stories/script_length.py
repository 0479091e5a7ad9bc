"""How long a script takes at any pace, from two numbers that can be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import Pacing, expected_seconds, speaking_seconds
from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from bedtime_app.core.script import Script


@dataclass(frozen=True, slots=True)
class ScriptLength:
    """About how many seconds of it are spoken, at pace 1, and how many are not."""

    spoken: float
    silent: float

    def seconds(self, rate: float = 1.0) -> float:
        """About how long all of it takes at that pace."""
        return self.spoken / rate + self.silent

    def minutes(self, rate: float = 1.0) -> int:
        """The same in whole minutes, at least 1."""
        return max(1, round(self.seconds(rate) / 60))


def length_of(script: Script) -> ScriptLength:
    """How long that script takes."""
    spoken = sum(
        speaking_seconds(segment.text, script.rate * segment.rate)
        for segment in script.segments
        if isinstance(segment, Say)
    )
    whole = sum(
        expected_seconds(script, place, Pacing(), script.rate)
        for place in range(len(script.segments))
    )
    return ScriptLength(spoken, max(0.0, whole - spoken))
