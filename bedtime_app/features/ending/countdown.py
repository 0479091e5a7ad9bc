"""A stretch of seconds that must be seen passing: what a suspend or a set clock broke is void."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.ports import Clock

LONGEST_GAP = 4.0
"""Seconds between two looks, by either clock, after which nobody can be said to have watched."""


@dataclass(frozen=True, slots=True)
class Countdown:
    """Counts by monotonic time; wall time only betrays a suspend through which that stood still."""

    seconds: int
    began: float
    seen: float
    seen_at: datetime

    @classmethod
    def of(cls, seconds: int, clock: Clock) -> Countdown:
        """One that begins now."""
        now = clock.monotonic()
        return cls(seconds, now, now, clock.now())

    def looked(self, clock: Clock) -> Countdown | None:
        """The same, seen once more; None if there was a gap."""
        now, wall = clock.monotonic(), clock.now()
        passed = now - self.seen
        drift = abs((wall - self.seen_at).total_seconds() - passed)
        if passed > LONGEST_GAP or drift > LONGEST_GAP:
            return None
        return replace(self, seen=now, seen_at=wall)

    @property
    def passed(self) -> float:
        """Seconds that were seen passing."""
        return self.seen - self.began

    @property
    def left(self) -> int:
        """Whole seconds still to come, 0 at the end."""
        return max(0, ceil(self.seconds - self.passed))

    @property
    def until_next(self) -> float:
        """Seconds until another whole one has passed."""
        return 1.0 - self.passed % 1.0
