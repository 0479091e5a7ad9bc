"""How far a narration is, and how long it will be, as far as that is known."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING

from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.delivery import Delivery
    from bedtime_app.core.script import Script


class Course:
    """Seconds of each part that is told: a guess at first, scaled by what was spoken, then known.

    Places count what is told, which may be less than all segments of the script.
    """

    def __init__(self, script: Script, plan: Sequence[Delivery]) -> None:
        self.plan = plan
        self._segments = [one.segment for one in plan]
        self._guesses = [one.in_all for one in plan]
        self._spoken = [isinstance(script.segments[one.segment], Say) for one in plan]
        self._known: dict[int, float] = {}
        self._scale = 1.0
        self._starts = [0.0]
        self._add_up()

    def place(self, segment: int) -> int:
        """Where that segment is told, or if it is not, where the next one is that is."""
        return min(bisect_left(self._segments, segment), len(self._segments) - 1)

    def segment(self, place: int) -> int:
        """What is told at that place."""
        return self._segments[place]

    def learn(self, place: int, seconds: float) -> None:
        """That part, with the gap after it, really takes so long."""
        if self._known.get(place) == seconds:
            return
        self._known[place] = seconds
        if self._spoken[place]:
            said = [index for index in self._known if self._spoken[index]]
            guessed = sum(self._guesses[index] for index in said)
            self._scale = sum(self._known[index] for index in said) / guessed
        self._add_up()

    def seconds(self, place: int) -> float:
        """How long that part takes, with the gap after it."""
        guess = self._guesses[place] * (self._scale if self._spoken[place] else 1.0)
        return self._known.get(place, guess)

    def start(self, place: int) -> float:
        """Seconds before that place; one past the last gives the whole length."""
        return self._starts[place]

    @property
    def length(self) -> float:
        """Seconds in all."""
        return self._starts[-1]

    def _add_up(self) -> None:
        seconds = (self.seconds(index) for index in range(len(self._guesses)))
        self._starts = [0.0, *accumulate(seconds)]
