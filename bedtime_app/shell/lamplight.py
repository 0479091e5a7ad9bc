"""How dark and warm the window is at an instant of the evening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

DUSK = timedelta(hours=2)
"""The dark ground comes this long before wind-down."""
DIMMEST = 0.45


@dataclass(frozen=True, slots=True)
class Lamplight:
    """Whether the ground is dark, and the lamp's level from 1.0 down to `DIMMEST`."""

    night: bool
    lamp: float


def lamplight(
    now: datetime, wind_down: datetime, lights_out: datetime, rise: datetime
) -> Lamplight:
    """The light at `now`, for the night whose moments these aware instants are."""
    if not wind_down - DUSK <= now < rise:
        return Lamplight(night=False, lamp=1.0)
    # A gap in the clocks may leave no time between the two.
    passed = (now - wind_down) / max(lights_out - wind_down, timedelta(seconds=1))
    return Lamplight(night=True, lamp=1.0 - (1.0 - DIMMEST) * min(1.0, max(0.0, passed)))
