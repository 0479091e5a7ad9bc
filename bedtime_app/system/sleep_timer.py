"""The sleep timer, as the app's thread sees it; the sound's thread does the fading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.system.audio.offers import SleepIn

if TYPE_CHECKING:
    from bedtime_app.system.audio.output import SoundOutput

_TOO_FAINT = -30.0
"""Decibels below which nothing new has to be spoken."""


@dataclass(frozen=True, slots=True)
class Asleep:
    """How far it is: what the sound's thread said last, or what it was just asked for."""

    left: float | None = None
    """Seconds until there is silence."""
    fading: bool = False
    faint: bool = False
    """Whether it is so quiet that nothing new needs to be said."""
    over: bool = False


class SleepTimer:
    """Counts what sounds rather than time, so it stands while nothing does."""

    def __init__(self, output: SoundOutput) -> None:
        self._output = output
        self._asked = 0
        self._now = Asleep()

    def set(self, seconds: float | None) -> None:
        """Have silence in so long; None: never."""
        if seconds is None and self._asked == 0:
            return
        self._asked += 1
        self._now = Asleep(left=seconds)
        self._output.offer(SleepIn(self._asked, seconds))

    def again(self) -> None:
        """The output has been made anew and knows of nothing."""
        self.set(self._now.left)

    def now(self) -> Asleep:
        """What is known; an answer to an older order is none."""
        told = self._output.sleep()
        if told is not None and told.asked == self._asked:
            faint = told.fading and told.decibels < _TOO_FAINT
            self._now = Asleep(told.left, told.fading, faint, told.over)
        return self._now
