"""What may become of the machine, in one word for every system."""

from __future__ import annotations

from enum import Enum, auto


class PowerEvent(Enum):
    """What a system tells of itself."""

    SLEEPING = auto()
    WOKE = auto()
    LOCKED = auto()
    UNLOCKED = auto()
