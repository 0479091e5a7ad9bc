"""Evenings and nights for the tests of the boundaries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night

if TYPE_CHECKING:
    from tests.fakes import FakeClock

FIRST = Night(date(2026, 11, 20))
"""The night in which the fake clock stands."""
BOUNDARY = time(15)


@dataclass(frozen=True)
class Evening:
    """Wind-down at 21:45, lights-out at 22:45 and rise at 6:45, by the clock's zone."""

    night: Night
    wind_down: datetime
    lights_out: datetime
    rise: datetime
    free: bool = False


def evening_of(night: Night, clock: FakeClock, *, free: bool = False) -> Evening:
    wind_down, lights_out, rise = (
        night.instant_of(local, clock.zone(), BOUNDARY)
        for local in (time(21, 45), time(22, 45), time(6, 45))
    )
    return Evening(night, wind_down, lights_out, rise, free)


def tonight(clock: FakeClock) -> Evening:
    """From rise on the coming evening, as the watch has it."""
    evening = evening_of(night_of(clock.now(), BOUNDARY, clock.zone()), clock)
    if clock.now() < evening.rise:
        return evening
    return evening_of(evening.night.following(clock.zone()), clock)


def nights_after(days: int) -> Night:
    return Night(FIRST.evening + timedelta(days=days))


def go_to(clock: FakeClock, night: Night, hour: int, minute: int = 0) -> None:
    """Let time pass until that hour of that night."""
    at = night.instant_of(time(hour, minute), clock.zone(), BOUNDARY)
    clock.advance(seconds=(at - clock.now()).total_seconds())
