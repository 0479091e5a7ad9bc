"""The keys for play and pause of keyboards, headphones and lock screens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from bedtime_app.core.listeners import Listeners


class MediaAsk(Enum):
    """What somebody asked for from outside the window."""

    PLAY = auto()
    PAUSE = auto()
    TOGGLE = auto()
    STOP = auto()
    NEXT = auto()
    PREVIOUS = auto()
    SEEK = auto()
    """By so many seconds from where it is."""


@dataclass(frozen=True, slots=True)
class NowHeard:
    """What is told or held, as others on this computer may know it."""

    title: str
    """Never a person's own words."""
    playing: bool
    elapsed: float
    length: float
    """Seconds, both."""
    number: int = 0
    """Another one for each telling."""


class MediaKeys(Protocol):
    """Answers such keys, and says to lock screens what is heard."""

    asked: Listeners[[MediaAsk, float]]
    """Told on the GUI thread, with seconds where they mean something."""

    def show(self, heard: NowHeard | None) -> None:
        """Say what is heard now; None lets the keys go to whoever else wants them."""

    def close(self) -> None:
        """Let go for good."""


class NoMediaKeys:
    """Where nothing is offered for them."""

    def __init__(self) -> None:
        self.asked: Listeners[[MediaAsk, float]] = Listeners()

    def show(self, heard: NowHeard | None) -> None:
        """Say it to nobody."""

    def close(self) -> None:
        """There is nothing to let go."""
