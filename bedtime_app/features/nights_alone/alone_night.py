"""How long the computer was left alone in one night; every second counts at most once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.core.night import Night

LEAST_UNTOUCHED = timedelta(minutes=1)
"""A pause shorter than this is no leaving alone."""
BETWEEN_LOOKS = timedelta(seconds=90)
"""Two looks no further apart know all that lies between them."""
_NOTHING = timedelta()
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class DarkHours:
    """The stretch of a night that is counted; instants in UTC."""

    night: Night
    lights_out: datetime
    rise: datetime
    """The same as `lights_out` in a night without an evening: nothing is counted."""
    ends: datetime
    """The first instant of the night after."""


@dataclass(frozen=True, slots=True)
class AloneNight:
    """One night's count.

    Everything before `settled` is counted once and for all, so that neither a look repeated nor a
    clock set back counts it again.
    """

    night: Night
    settled: datetime
    alone: timedelta = _NOTHING
    known: timedelta = _NOTHING
    """For how long it is known whether somebody was there."""
    whole: timedelta = _NOTHING
    """From lights-out to rise."""

    @classmethod
    def before(cls, hours: DarkHours) -> AloneNight:
        """One of which nothing is counted yet."""
        return cls(hours.night, hours.lights_out, whole=hours.rise - hours.lights_out)

    @property
    def minutes(self) -> int:
        """Whole minutes left alone, never more than from lights-out to rise."""
        return min(self.alone, self.whole) // _MINUTE

    @property
    def known_minutes(self) -> int:
        """Whole minutes of which it is known, as many at most."""
        return min(self.known, self.whole) // _MINUTE

    @property
    def whole_minutes(self) -> int:
        """Whole minutes from lights-out to rise."""
        return self.whole // _MINUTE

    def looked(self, now: datetime, untouched: timedelta, hours: DarkHours) -> AloneNight:
        """At `now` nobody had touched it for so long."""
        start, end = self._stretch(hours.lights_out, now, hours)
        if end <= start:
            return self
        left = max(start, now - untouched)
        alone = max(_NOTHING, end - left) if untouched >= LEAST_UNTOUCHED else _NOTHING
        known = end - start if end - start <= BETWEEN_LOOKS else alone
        return self._counted(alone, known, end, hours)

    def suspended(self, since: datetime, until: datetime, hours: DarkHours) -> AloneNight:
        """It slept, or was off, from one instant to the other."""
        start, end = self._stretch(since, until, hours)
        if end <= start:
            return self
        return self._counted(end - start, end - start, end, hours)

    def _stretch(
        self, since: datetime, until: datetime, hours: DarkHours
    ) -> tuple[datetime, datetime]:
        return max(since, self.settled, hours.lights_out), min(until, hours.rise)

    def _counted(
        self, alone: timedelta, known: timedelta, end: datetime, hours: DarkHours
    ) -> AloneNight:
        return replace(
            self,
            alone=self.alone + alone,
            known=self.known + known,
            settled=end,
            whole=hours.rise - hours.lights_out,
        )
