"""Questions about an evening that the boundaries ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.local_time import night_of

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.core.evening_span import EveningSpan
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock


def is_dark(evening: EveningSpan, now: datetime) -> bool:
    """Whether `now` lies between lights-out and rise."""
    return not evening.free and evening.lights_out <= now < evening.rise


def night_just_over(clock: Clock, tonight: EveningSpan, boundary: time) -> Night | None:
    """In the morning the night that it ends; None at any other hour.

    `tonight` is the coming evening from rise on; the morning lasts until the night's boundary.
    """
    present = night_of(clock.now(), boundary, clock.zone())
    return present if present.evening < tonight.night.evening else None
