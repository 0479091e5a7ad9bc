"""Notes which planned evenings had a ritual, and whether it ended with the day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.boundaries.evening_numbers import EveningNumbers

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.evening_span import EveningSpan
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore

IN_TIME = timedelta(minutes=10)
"""A ritual's last step is lights-out itself, so its end may come a little after."""


class RunLedger:
    """Is told of each evening and each run; a night it is told nothing of is not known."""

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

    def planned(self, night: Night) -> None:
        """That evening begins, with a ritual or without."""
        self._note(EveningNumbers(night))

    def begun(self, night: Night, steps: int) -> None:
        """A ritual of so many steps was begun; fine to be told again when it goes on."""
        self._note(EveningNumbers(night, begun=True, steps=steps))

    def finished(self, night: Night) -> None:
        """That night's ritual came to its end just now."""
        evening = self._tonight()
        in_time = evening.night == night and self._clock.now() <= evening.lights_out + IN_TIME
        self._note(EveningNumbers(night, begun=True, in_time=in_time))

    def _note(self, more: EveningNumbers) -> None:
        if self._is_wished():
            self._numbers.add(more)
