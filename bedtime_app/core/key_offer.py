"""What became of asking the system for a key that is heard whatever window is in front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class KeyState(Enum):
    """From the asking to the end."""

    OFF = auto()
    """Nothing was asked for."""
    ASKED = auto()
    """The system has not answered; it may be asking the person."""
    GIVEN = auto()
    TAKEN = auto()
    """Another program has that key, and keeps it."""
    REFUSED = auto()
    """The person or the system said no."""
    LOST = auto()
    """It was given, and the system took it back or is gone."""
    NOWHERE = auto()
    """This system offers no such thing."""


@dataclass(frozen=True, slots=True)
class KeyOffer:
    """A state, and the key in the system's words where it names one."""

    state: KeyState = KeyState.OFF
    key: str = ""
