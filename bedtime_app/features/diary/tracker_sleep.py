"""One sleep as a device measured it; never mixed with what a person told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LONGEST_COMMENT = 20_000


@dataclass(frozen=True, slots=True)
class TrackerSleep:
    """A stretch of sleep, or of lying in bed, from a device or an app.

    `source` and `key` together are its identity: brought in again, it replaces itself. Instants
    are aware, in UTC. None is what the source does not say.
    """

    source: str
    """The format's name and, where there is one, the device's, such as `fitbit`."""
    key: str
    begin: datetime
    end: datetime
    zone: str = ""
    """IANA name or `+HH:MM` of the clocks it was read from; empty where nobody knows."""
    main: bool = True
    """False for a nap."""
    asleep: float | None = None
    """Minutes."""
    awake: float | None = None
    """Minutes awake between falling asleep and waking."""
    latency: float | None = None
    """Minutes."""
    awakenings: int | None = None
    rating: float | None = None
    """0 to 1, as far as the person gave one."""
    comment: str = ""

    @property
    def minutes(self) -> float:
        """From begin to end."""
        return (self.end - self.begin).total_seconds() / 60
