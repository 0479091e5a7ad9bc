"""Counts how Bedtime's own window is used in the evening and at night."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.boundaries.evening_numbers import EveningNumbers
from bedtime_app.features.boundaries.evening_span import is_dark

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.evening_span import EveningSpan
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore

SAME_OPENING = timedelta(minutes=2)
"""A window that is back within this was not opened again."""
LONGEST_LOOK = timedelta(minutes=2)
"""More than this between two looks was spent asleep, by the machine if not by the person."""


class WindowUse:
    """Is told when the window appears and goes, and once a minute while it is there.

    A clock that is set back counts nothing twice: no instant before `counted_until` of its night
    counts again, and what passes is the lesser of wall and monotonic time.
    """

    def __init__(
        self,
        clock: Clock,
        numbers: EveningNumbersStore,
        tonight: Callable[[], EveningSpan],
        is_wished: Callable[[], bool],
    ) -> None:
        self._clock = clock
        self._numbers = numbers
        self._tonight = tonight
        self._is_wished = is_wished
        self._looked: tuple[datetime, float] | None = None

    def shown(self) -> None:
        """The window is there; fine if it was."""
        if self._looked is not None:
            return
        self._remember()
        now, evening = self._clock.now(), self._tonight()
        if self._is_wished() and is_dark(evening, now):
            before = self._numbers.of(evening.night).counted_until
            if before is None or now - before > SAME_OPENING:
                self._numbers.add(EveningNumbers(evening.night, openings=1, counted_until=now))

    def look(self) -> None:
        """Count the time since the last look."""
        if self._looked is None:
            return
        wall, monotonic = self._looked
        self._remember()
        now, evening = self._clock.now(), self._tonight()
        passed = min(
            now - wall, timedelta(seconds=self._clock.monotonic() - monotonic), LONGEST_LOOK
        )
        if passed <= timedelta() or evening.free or not self._is_wished():
            return
        known = self._numbers.of(evening.night).counted_until
        begin = max(now - passed, known) if known else now - passed
        seconds_before = _overlap(begin, now, evening.wind_down, evening.lights_out)
        seconds_after = _overlap(begin, now, evening.lights_out, evening.rise)
        if seconds_before or seconds_after:
            self._numbers.add(
                EveningNumbers(
                    evening.night,
                    seconds_before=seconds_before,
                    seconds_after=seconds_after,
                    counted_until=now,
                )
            )

    def hidden(self) -> None:
        """The window has gone; fine if it had."""
        self.look()
        self._looked = None

    def _remember(self) -> None:
        self._looked = (self._clock.now(), self._clock.monotonic())


def _overlap(begin: datetime, end: datetime, first: datetime, last: datetime) -> int:
    """Whole seconds that both stretches share."""
    return max(0, round((min(end, last) - max(begin, first)).total_seconds()))
