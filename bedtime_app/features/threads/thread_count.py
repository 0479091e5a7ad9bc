"""One count of the threads: how it is called off, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.features.threads.recurrence import FEWEST_DREAMS, LEAST_SPAN, lately_since

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from bedtime_app.core.night import Night
    from bedtime_app.features.threads.thread import Thread


@dataclass(frozen=True, slots=True)
class ThreadCount:
    """What comes back in a journal, and the nights it was counted in."""

    tonight: Night
    nights: tuple[Night, ...]
    """The night of each dream, earliest first; a night with two dreams is there twice."""
    threads: tuple[Thread, ...]

    @property
    def too_few(self) -> bool:
        """Whether nothing could stand out yet, whatever was dreamt."""
        return (
            len(self.nights) < FEWEST_DREAMS
            or self.nights[-1].evening - self.nights[0].evening < LEAST_SPAN
        )

    @property
    def since(self) -> date:
        """The first evening that counts as lately."""
        return lately_since(self.nights[0] if self.nights else self.tonight, self.tonight)


class GoingOn:
    """A count that goes on; `told` is called with 0 to 1 on the thread that counts."""

    def __init__(self, told: Callable[[float], object]) -> None:
        self._told = told
        self._cancelled = False

    def cancel(self) -> None:
        """End it at its next step, from any thread; fine if it is over."""
        self._cancelled = True

    def go_on(self, part: float) -> bool:
        """Say that so much is done; whether to do the rest."""
        if not self._cancelled:
            self._told(part)
        return not self._cancelled
