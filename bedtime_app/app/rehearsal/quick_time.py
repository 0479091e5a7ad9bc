"""A clock that runs fast, and alarms that ring by it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.ports import Alarms, Clock


class QuickClock:
    """Begins at an instant of its own and runs `factor` times as fast as `clock`."""

    def __init__(self, clock: Clock, begins: datetime, factor: float) -> None:
        self._clock = clock
        self._begins = begins
        self._begun = clock.monotonic()
        self._factor = factor

    def now(self) -> datetime:
        """The quick instant, in UTC."""
        return self._begins + timedelta(seconds=self.monotonic())

    def zone(self) -> ZoneInfo:
        """The zone in which the rehearsal is played."""
        return self._clock.zone()

    def monotonic(self) -> float:
        """Quick seconds since the rehearsal began."""
        return (self._clock.monotonic() - self._begun) * self._factor

    def real(self, at: datetime) -> datetime:
        """When the quick instant `at` comes by the clock on the wall."""
        return self._clock.now() + (at - self.now()) / self._factor


class QuickAlarms:
    """Sets the real alarms at the instants that a quick clock means."""

    def __init__(self, alarms: Alarms, clock: QuickClock) -> None:
        self._alarms = alarms
        self._clock = clock

    def set(self, name: str, at: datetime, ring: Callable[[], None]) -> None:
        """Ring when the quick clock has come to `at`."""
        self._alarms.set(name, self._clock.real(at), ring)

    def cancel(self, name: str) -> None:
        """Forget the alarm of that name."""
        self._alarms.cancel(name)

    def stop(self) -> None:
        """Forget every alarm."""
        self._alarms.stop()
