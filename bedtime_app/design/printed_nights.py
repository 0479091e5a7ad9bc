"""What stands on a printed page of nights, in words and bars alone; `paper_nights` draws it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PrintedBar:
    """From where to where on the clock, 0 to 1; what was measured has a lane from 1 on."""

    begin: float
    end: float
    asleep: bool = False
    lane: int = 0


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """One night."""

    name: str
    bars: tuple[PrintedBar, ...] = ()
    middle: float | None = None
    note: str = ""
    """A word in the place of bars."""
    cells: tuple[str, ...] = ()

    @property
    def lanes(self) -> int:
        """How many measured sleeps stand below."""
        return max((bar.lane for bar in self.bars), default=0)


@dataclass(frozen=True, slots=True)
class PrintedNights:
    """Every word and bar of the page."""

    title: str
    promise: str
    hours: tuple[str, ...]
    """Along the clock, evenly spaced; none if no clock is wished."""
    headings: tuple[str, ...]
    """One over each cell."""
    lines: tuple[PrintedLine, ...]
    legend: str
    right_to_left: bool = False
