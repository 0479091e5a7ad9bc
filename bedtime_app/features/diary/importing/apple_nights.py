"""Joins what one source of Apple Health tells in pieces into sleeps; no minute counts twice."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import IntFlag
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Spans = list[tuple[int, int]]

LONGEST_GAP = 60 * 60
"""Seconds between pieces of the same sleep."""
LONGEST_PIECE = 24 * 60 * 60
"""Seconds; a longer one is a mistake, and would swallow the nights that it lies over."""


class Piece(IntFlag):
    """What a piece is, and what there is to say of it."""

    IN_BED = 1
    AWAKE = 2
    ASLEEP = 4
    ZONES_DISAGREE = 8
    UNKNOWN_ZONE = 16


class Pieces:
    """All that one source tells, in some thirty bytes each."""

    def __init__(self) -> None:
        self._begins, self._ends, self._lines = array("q"), array("q"), array("q")
        self._kinds, self._zones = array("b"), array("H")

    def add(self, line: int, span: tuple[int, int], kind: Piece, zone: int) -> None:
        """From and to in seconds since 1970."""
        self._begins.append(span[0])
        self._ends.append(span[1])
        self._lines.append(line)
        self._kinds.append(kind)
        self._zones.append(zone)

    def nights(self) -> Iterator[AppleNight]:
        """Each stretch of pieces that lie over or close to each other, whatever their order."""
        night: AppleNight | None = None
        for place in sorted(range(len(self._begins)), key=self._begins.__getitem__):
            begin, end = self._begins[place], self._ends[place]
            alone = end - begin > LONGEST_PIECE
            if night is None or alone or begin - night.end > LONGEST_GAP:
                fresh = AppleNight(self._lines[place], begin, end, self._zones[place])
                fresh.add(begin, end, Piece(self._kinds[place]))
                if alone:
                    yield fresh
                    continue
                if night is not None:
                    yield night
                night = fresh
            else:
                night.add(begin, end, Piece(self._kinds[place]))
        if night is not None:
            yield night


@dataclass(slots=True)
class AppleNight:
    """One sleep, in seconds since 1970."""

    line: int
    begin: int
    end: int
    zone: int
    kinds: int = 0
    """Every `Piece` that it has."""
    _pieces: list[tuple[int, int, Piece]] = field(default_factory=list)

    def add(self, begin: int, end: int, kind: Piece) -> None:
        """One more piece, none of which began later."""
        self.end = max(self.end, end)
        self.kinds |= kind
        self._pieces.append((begin, end, kind))

    def asleep(self) -> float | None:
        """Minutes; None where the source tells only of the bed."""
        return _minutes(self._of(Piece.ASLEEP)) if self.kinds & Piece.ASLEEP else None

    def awake(self) -> tuple[float, int] | None:
        """Minutes and times between falling asleep and waking; None if nothing tells of them."""
        if not self.kinds & Piece.ASLEEP or not self.kinds & (Piece.AWAKE | Piece.IN_BED):
            return None
        between = _within_gaps(
            self._of(Piece.IN_BED | Piece.AWAKE | Piece.ASLEEP), self._of(Piece.ASLEEP)
        )
        return _minutes(between), len(between)

    def latency(self) -> float | None:
        """Minutes from going to bed; None if the source does not tell of the bed before."""
        asleep, in_bed = self._of(Piece.ASLEEP), self._of(Piece.IN_BED)
        if not asleep or not in_bed or in_bed[0][0] > asleep[0][0]:
            return None
        return (asleep[0][0] - in_bed[0][0]) / 60

    def _of(self, kinds: Piece) -> Spans:
        return _joined([(begin, end) for begin, end, kind in self._pieces if kind & kinds])


def _joined(spans: Spans) -> Spans:
    """Those that touch made one; they come in the order of their beginnings."""
    joined: Spans = []
    for begin, end in spans:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((begin, end))
    return joined


def _within_gaps(known: Spans, asleep: Spans) -> Spans:
    """What is known of the time between being asleep and being asleep again."""
    found: Spans = []
    place = 0
    for (_, before), (after, _) in pairwise(asleep):
        while place < len(known) and known[place][0] < after:
            begin, end = max(known[place][0], before), min(known[place][1], after)
            if begin < end:
                found.append((begin, end))
            if known[place][1] > after:
                break  # it reaches into the next gap
            place += 1
    return found


def _minutes(spans: Sequence[tuple[int, int]]) -> float:
    return sum(end - begin for begin, end in spans) / 60
