"""Shortens a script to the time there is: one piece is left out of its middle, where it is natural.

One cut, so that only one seam has to be bridged: between chapters if that fills the time well, else
between silences the writer wrote, else between paragraphs. The opening stays, and so does the last
section unless it is very long.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import TYPE_CHECKING

from bedtime_app.core.delivery import deliver
from bedtime_app.core.narration import PLAIN, Telling
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.script import Ambient, Say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bedtime_app.core.delivery import Delivery
    from bedtime_app.core.script import Script

WELL_FILLED = 0.85
"""Share of the time from which on the more natural seam is preferred to the fuller telling."""
LEAST_TOLD = 0.2
"""Share of the whole below which an opening and an end are no story any more."""
_LARGEST_ENDING = 0.5
"""Share of the time; of a longer last section only the last paragraph is sure to be told."""
_TRIES = 12


class _Seam(IntEnum):
    """What ends where a unit ends, from the least natural place to the most natural."""

    PARAGRAPH = 0
    SECTION = 1
    CHAPTER = 2


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph, with a heading before it and the silences after it."""

    first: int
    after: int
    """Index of the segment after its last one."""
    seam: _Seam


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole telling, in order."""

    parts: tuple[Delivery, ...]
    fits: bool
    """Whether it ends within the time there is; if not, it has to be faded."""


def plan_telling(
    script: Script, rate: float = 1.0, telling: Telling = PLAIN, start: int = 0
) -> Plan:
    """How `script` is told at the listener's `rate`, begun at that segment."""
    kept = trimmed(script, Pacing(), rate, telling, start)
    parts = deliver(script, Pacing(), rate, telling, kept=kept, start=start)
    return Plan(parts, fits=kept is not None)


def trimmed(
    script: Script, pacing: Pacing, rate: float, telling: Telling = PLAIN, start: int = 0
) -> tuple[int, ...] | None:
    """The segments that are told so as to end within `telling.within` seconds from `start` on.

    Those before `start` are all there and are not counted. None if it cannot be done.
    """
    everything, within = tuple(range(len(script.segments))), telling.within
    if within is None:
        return everything
    lengths = [one.in_all for one in deliver(script, pacing, rate, telling)]
    left = sum(lengths[start:])
    if left <= within:
        return everything
    if within < LEAST_TOLD * left:
        return None
    units = list(_units(script, start))
    room = within
    for _ in range(_TRIES):
        cut = _best_cut(units, lengths, room)
        if cut is None:
            return None
        kept = (*everything[: cut[0]], *everything[cut[1] :])
        told = deliver(script, pacing, rate, telling, kept=kept, start=start)
        takes = sum(one.in_all for one in told if one.segment >= start)
        if takes <= within:
            return kept
        room *= 0.998 * within / takes  # the glide is a little longer in what is told than in all
    return None


def _units(script: Script, start: int) -> Iterator[_Unit]:
    chapters = {chapter.segment for chapter in script.chapters}
    first, paragraph, heading = start, None, False
    for index in range(start, len(script.segments)):
        segment = script.segments[index]
        if not isinstance(segment, Say) or segment.paragraph == paragraph:
            continue
        if paragraph is not None and not heading:
            chapter = index in chapters
            yield _Unit(first, index, _seam(script, first, index, chapter=chapter))
            first = index
        paragraph, heading = segment.paragraph, index in chapters
    yield _Unit(first, len(script.segments), _Seam.CHAPTER)


def _seam(script: Script, first: int, after: int, *, chapter: bool) -> _Seam:
    if chapter:
        return _Seam.CHAPTER
    sounding = [one for one in script.segments[first:after] if not isinstance(one, Ambient)]
    return _Seam.PARAGRAPH if isinstance(sounding[-1], Say) else _Seam.SECTION


def _best_cut(
    units: Sequence[_Unit], lengths: Sequence[float], room: float
) -> tuple[int, int] | None:
    """From which segment to before which is left out."""
    sums = list(accumulate(lengths, initial=0.0))
    best: tuple[int, int] | None = None
    filled = 0.0
    for seam in sorted(_Seam, reverse=True):
        found = _fullest(units, sums, room, seam)
        if found is not None and found[0] > filled:
            filled, best = found[0], found[1:]
        if filled >= WELL_FILLED * room:
            break
    return best


def _fullest(
    units: Sequence[_Unit], sums: Sequence[float], room: float, seam: _Seam
) -> tuple[float, int, int] | None:
    """Seconds told and what is left out, if only such places are cut at."""
    begins, ends = units[0].first, [unit.after for unit in units if unit.seam >= seam]
    last = next((one.after for one in units[-2::-1] if one.seam >= _Seam.SECTION), begins)
    if sums[-1] - sums[last] > room * _LARGEST_ENDING:
        last = units[-1].first
    resumes = [place for place in ends if place <= last]
    lasts = [sums[place] for place in resumes]
    best: tuple[float, int, int] | None = None
    for leaves in resumes:
        opening = sums[leaves] - sums[begins]
        again = bisect_left(lasts, sums[-1] - (room - opening))
        if again < len(resumes) and resumes[again] > leaves:
            told = opening + sums[-1] - lasts[again]
            if best is None or told > best[0]:
                best = (told, leaves, resumes[again])
    return best
