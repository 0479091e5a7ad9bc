"""How far the end of the evening has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from bedtime_app.core.ending_way import EndingWay


class EndingPhase(Enum):
    """How far the end of the evening has come."""

    RESTING = auto()
    COUNTING = auto()
    ACTING = auto()
    """The system was asked to do it."""
    TRIED = auto()
    """A try has ended, and what it would have done is said."""


@dataclass(frozen=True, slots=True)
class EndingMoment:
    """One moment of it."""

    phase: EndingPhase = EndingPhase.RESTING
    way: EndingWay = EndingWay.NOTHING
    left: int = 0
    """Seconds."""
    trial: bool = False
    able: bool = False
    """Whether the system would have done what was tried."""
