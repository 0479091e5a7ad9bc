"""What stands on a printed page, in words alone; `paper_press` draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class PaperSize(Enum):
    """The two sizes of paper that printers hold."""

    A4 = "a4"
    LETTER = "letter"


class PaperPart(Enum):
    """How much of the page is printed."""

    BOTH = "both"
    """The week above, the cards below."""
    WEEK = "week"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class PrintedCard:
    """One card to cut out; without a name it is lined, to be written on."""

    name: str = ""
    sentence: str = ""
    minutes: str = ""
    caution: str = ""


@dataclass(frozen=True, slots=True)
class PrintedNight:
    """One line of the week."""

    day: str
    times: tuple[str, ...] = ()
    """One under each heading of a time; none if the evening is free."""


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """Every word of the page, in the order in which it is read."""

    title: str
    promise: str
    """That no screen is needed, and nothing recorded."""
    headings: tuple[str, ...]
    """Of the times, and at the end of what is written by hand."""
    nights: tuple[PrintedNight, ...]
    advice: str
    """How to use the week; small, below it."""
    cards_title: str
    cards: tuple[PrintedCard, ...]
    free: str = ""
    """Said of an evening without times."""
    right_to_left: bool = False
