"""Joins what one source of Apple Health tells in pieces into sleeps; no minute counts twice."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Spans = list[tuple[int, int]]

LONGEST_GAP = 60 * 60
"""Seconds between pieces of the same sleep."""
LONGEST_PIECE = 24 * 60 * 60
"""Seconds; a longer one is a mistake, and would swallow the nights that it lies over."""


IN_BED, AWAKE, ASLEEP = 1, 2, 4
"""What a piece is; numbers, for there are hundreds of thousands."""
ZONES_DISAGREE, UNKNOWN_ZONE = 8, 16
"""What there is to say of it beside."""


class Pieces:
    """All that one source tells, in some thirty bytes each."""

    def __init__(self) -> None:
        self._begins, self._ends, self._lines = array("q"), array("q"), array("q")
        self._kinds, self._zones = array("b"), array("H")

    def add(self, line: int, span: tuple[int, int], kind: int, zone: int) -> None:
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
                fresh.add(begin, end, self._kinds[place])
                if alone:
                    yield fresh
                    continue
                if night is not None:
                    yield night
                night = fresh
            else:
                night.add(begin, end, self._kinds[place])
        if night is not None:
            yield night


@dataclass(frozen=True, slots=True)
class Measured:
    """Minutes, and times of waking, between falling asleep and the last of sleep."""

    asleep: float | None = None
    awake: float | None = None
    awakenings: int | None = None
    latency: float | None = None


@dataclass(slots=True)
class AppleNight:
    """One sleep, in seconds since 1970."""

    line: int
    begin: int
    end: int
    zone: int
    kinds: int = 0
    """All that its pieces are, together."""
    _pieces: list[tuple[int, int, int]] = field(default_factory=list)

    def add(self, begin: int, end: int, kind: int) -> None:
        """One more piece, none of which began later."""
        self.end = max(self.end, end)
        self.kinds |= kind
        self._pieces.append((begin, end, kind))

    def measured(self) -> Measured:
        """What the source tells of it; None where it does not."""
        asleep = self._of(ASLEEP)
        if not asleep:
            return Measured()
        in_bed = self._of(IN_BED)
        latency = asleep[0][0] - in_bed[0][0] if in_bed else -1
        told = Measured(_minutes(asleep), latency=latency / 60 if latency >= 0 else None)
        if not self.kinds & (AWAKE | IN_BED):
            return told  # a pause may be sleep without the watch
        between = _within_gaps(self._of(IN_BED | AWAKE | ASLEEP), asleep)
        return replace(told, awake=_minutes(between), awakenings=len(between))

    def _of(self, kinds: int) -> Spans:
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
