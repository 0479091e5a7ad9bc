"""What a person answers in the morning; every answer may be left out.

The variables are those of the Consensus Sleep Diary, doi:10.5665/sleep.1642, in our own words.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import time

LEAST_FELT, MOST_FELT = 1, 5
LONGEST = 24 * 60
"""Minutes; no answer about one night is longer."""
MOST_TIMES = 99
"""Awakenings or drinks."""
LONGEST_COMMENT = 20_000
LONGEST_NAME = 200
MOST_ITEMS = 20
"""Naps or medicines."""


class AnswerError(ValueError):
    """An answer that no person can have meant; it names the field."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Nap:
    """Sleep on the day before the night; `begin` is a clock time."""

    minutes: int
    begin: time | None = None


@dataclass(frozen=True, slots=True)
class Drinks:
    """How many on the day before, and the clock time of the last."""

    count: int
    last: time | None = None


@dataclass(frozen=True, slots=True)
class Medicine:
    """Something taken to sleep, as the person calls it; `taken` is a clock time."""

    name: str
    dose: str = ""
    taken: time | None = None


@dataclass(frozen=True, slots=True)
class DiaryAnswers:
    """One morning's answers: clock times to the minute, whole minutes, counts, 1–5 and words.

    Raises `AnswerError` for what cannot be meant. Whether the answers agree with each other is
    for the arithmetic to say, and never a reason to refuse them.
    """

    into_bed: time | None = None
    tried: time | None = None
    latency: int | None = None
    awakenings: int | None = None
    awake: int | None = None
    woke: time | None = None
    tried_again: int | None = None
    early: int | None = None
    """Minutes earlier than planned that the person woke; 0 for not."""
    out_of_bed: time | None = None
    estimate: int | None = None
    """Minutes of sleep by the person's own guess."""
    quality: int | None = None
    rested: int | None = None
    slept: bool = True
    naps: tuple[Nap, ...] | None = None
    """An empty tuple says that there was none."""
    alcohol: Drinks | None = None
    caffeine: Drinks | None = None
    medicines: tuple[Medicine, ...] | None = None
    """As with naps."""
    comment: str = ""

    def __post_init__(self) -> None:
        for name in ("latency", "awake", "tried_again", "early", "estimate"):
            _between(name, getattr(self, name), 0, LONGEST)
        _between("awakenings", self.awakenings, 0, MOST_TIMES)
        for name in ("quality", "rested"):
            _between(name, getattr(self, name), LEAST_FELT, MOST_FELT)
        for name in ("alcohol", "caffeine"):
            drinks = getattr(self, name)
            _between(name, None if drinks is None else drinks.count, 0, MOST_TIMES)
        for name in ("naps", "medicines"):
            items = getattr(self, name)
            _between(name, None if items is None else len(items), 0, MOST_ITEMS)
        for nap in self.naps or ():
            _between("naps", nap.minutes, 0, LONGEST)
        for medicine in self.medicines or ():
            _between("medicines", len(medicine.name), 1, LONGEST_NAME)
            _between("medicines", len(medicine.dose), 0, LONGEST_NAME)
        _between("comment", len(self.comment), 0, LONGEST_COMMENT)

    @property
    def is_blank(self) -> bool:
        """Whether nothing was answered."""
        return all(getattr(self, one.name) == one.default for one in fields(self))

    @property
    def nap_minutes(self) -> int | None:
        """All naps together."""
        return None if self.naps is None else sum(nap.minutes for nap in self.naps)


def _between(name: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise AnswerError(name)
