"""How far a narration is, and how long it will be, as far as that is known."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import expected_seconds
from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from bedtime_app.core.pacing import Pacing
    from bedtime_app.core.script import Script


class Course:
    """Seconds of each segment: a guess at first, scaled by what has been spoken, then known."""

    def __init__(self, script: Script, pacing: Pacing, rate: float) -> None:
        count = len(script.segments)
        self._guesses = [expected_seconds(script, index, pacing, rate) for index in range(count)]
        self._spoken = [isinstance(segment, Say) for segment in script.segments]
        self._known: dict[int, float] = {}
        self._scale = 1.0
        self._starts = [0.0]
        self._add_up()

    def learn(self, segment: int, seconds: float) -> None:
        """That segment, with the gap after it, really takes so long."""
        if self._known.get(segment) == seconds:
            return
        self._known[segment] = seconds
        if self._spoken[segment]:
            said = [index for index in self._known if self._spoken[index]]
            guessed = sum(self._guesses[index] for index in said)
            self._scale = sum(self._known[index] for index in said) / guessed
        self._add_up()

    def seconds(self, segment: int) -> float:
        """How long that segment takes, with the gap after it."""
        guess = self._guesses[segment] * (self._scale if self._spoken[segment] else 1.0)
        return self._known.get(segment, guess)

    def start(self, segment: int) -> float:
        """Seconds before that segment; one past the last gives the whole length."""
        return self._starts[segment]

    @property
    def length(self) -> float:
        """Seconds in all."""
        return self._starts[-1]

    def _add_up(self) -> None:
        seconds = (self.seconds(index) for index in range(len(self._guesses)))
        self._starts = [0.0, *accumulate(seconds)]
