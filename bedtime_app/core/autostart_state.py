"""What the system says about starting Bedtime with the computer."""

from __future__ import annotations

from enum import Enum, auto


class AutostartState(Enum):
    """The truth, which need not be what was once asked for."""

    OFF = auto()
    ON = auto()
    ON_BUT_OTHER = auto()
    """Something starts, but not this Bedtime: another one, or one that is no longer there."""
    SWITCHED_OFF_BY_SYSTEM = auto()
    """Bedtime asked to be started, and the system's own settings say no."""
    UNKNOWN = auto()
    """What is written there cannot be read or understood."""
