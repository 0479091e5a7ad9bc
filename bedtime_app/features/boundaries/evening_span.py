"""What the boundaries need to know of an evening, without knowing the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.local_time import night_of

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock


class EveningSpan(Protocol):
    """One night's evening; instants are in UTC."""

    @property
    def night(self) -> Night:
        """Whose evening it is."""

    @property
    def wind_down(self) -> datetime:
        """When it begins."""

    @property
    def lights_out(self) -> datetime:
        """When the day is over."""

    @property
    def rise(self) -> datetime:
        """When the morning begins."""

    @property
    def free(self) -> bool:
        """Whether there is no evening: nothing happens at these instants."""


def is_dark(evening: EveningSpan, now: datetime) -> bool:
    """Whether `now` lies between lights-out and rise."""
    return not evening.free and evening.lights_out <= now < evening.rise


def night_just_over(clock: Clock, tonight: EveningSpan, boundary: time) -> Night | None:
    """In the morning the night that it ends; None at any other hour.

    `tonight` is the coming evening from rise on; the morning lasts until the night's boundary.
    """
    present = night_of(clock.now(), boundary, clock.zone())
    return present if present.evening < tonight.night.evening else None
