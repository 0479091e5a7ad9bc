"""A call that waits while the person is busy, and comes when they are free again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Alarms, Clock, Courtesy

LOOK_AGAIN = timedelta(minutes=1)
_ALARM = "held call"


class HeldCall:
    """One call at a time: a new one takes the place of one that is still held."""

    def __init__(self, clock: Clock, alarms: Alarms, courtesy: Courtesy | None) -> None:
        self._clock = clock
        self._alarms = alarms
        self._courtesy = courtesy
        self._count = 0

    def make(
        self, call: Callable[[], None], *, still_wished: Callable[[], bool], courteous: bool
    ) -> None:
        """Call as soon as it is kind to, or never once it is no longer wished."""
        self.drop()
        if self._courtesy is None or not courteous:
            call()
            return
        count = self._count

        def look() -> None:
            if count == self._count and still_wished() and self._courtesy is not None:
                self._courtesy.ask(told)

        def told(busy: bool) -> None:  # noqa: FBT001 - the port's answer
            if count != self._count or not still_wished():
                return
            if busy:
                self._alarms.set(_ALARM, self._clock.now() + LOOK_AGAIN, look)
            else:
                self.drop()
                call()

        look()

    def drop(self) -> None:
        """Forget what is held."""
        self._count += 1
        self._alarms.cancel(_ALARM)
