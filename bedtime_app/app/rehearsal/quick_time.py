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
    """Stands at an instant of its own until it is let go, then runs `factor` times as fast.

    Only the wall clock is quick: `monotonic` is the real one, for breaths and voices take as long
    as they take.
    """

    def __init__(self, clock: Clock, stands_at: datetime, factor: float) -> None:
        self._clock = clock
        self._shown = stands_at
        self._factor = factor
        self._since: float | None = None

    def let_go(self) -> None:
        """Run from now on."""
        self._since = self._clock.monotonic()

    def stand_still(self) -> None:
        """Stay at this instant until it leaps."""
        self._shown, self._since = self.now(), None

    def leap(self, to: datetime) -> None:
        """Go on from that instant, as after a night asleep."""
        self._shown = to
        self.let_go()

    def now(self) -> datetime:
        """The quick instant, in UTC."""
        if self._since is None:
            return self._shown
        return self._shown + timedelta(seconds=(self.monotonic() - self._since) * self._factor)

    def zone(self) -> ZoneInfo:
        """The zone in which the rehearsal is played."""
        return self._clock.zone()

    def monotonic(self) -> float:
        """Real seconds."""
        return self._clock.monotonic()

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
