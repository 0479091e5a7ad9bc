"""One night as a person told it in the morning: instants and minutes, any of them missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class SleepNight:
    """What was told of one night. Instants are aware, so that no clock change can bend a length.

    The variables are those of the Consensus Sleep Diary, doi:10.5665/sleep.1642.
    """

    into_bed: datetime | None = None
    tried: datetime | None = None
    """When the person began trying to sleep."""
    latency: float | None = None
    """Minutes from then to sleep."""
    awakenings: int | None = None
    """How often the person woke, the last time not counted."""
    awake: float | None = None
    """Minutes awake in those awakenings, together."""
    woke: datetime | None = None
    """When the person woke for the last time."""
    tried_again: float | None = None
    """Minutes of trying to sleep after that."""
    out_of_bed: datetime | None = None
    naps: float | None = None
    """Minutes of naps on the day before, together."""
    slept: bool = True
    """False only where the person said that there was no sleep at all."""
