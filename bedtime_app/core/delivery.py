"""How each segment of a script is told: how fast, how loud, and with how much silence after it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from bedtime_app.core.narration import PLAIN
from bedtime_app.core.pacing import gap_between, segment_seconds
from bedtime_app.core.script import Ambient, Breath, Pause, Say
from bedtime_app.core.winding_down import glide, variation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.narration import Telling
    from bedtime_app.core.pacing import Pacing
    from bedtime_app.core.script import Script, Segment


@dataclass(frozen=True, slots=True)
class Delivery:
    """One segment as it is told tonight."""

    segment: int
    """Index into `Script.segments`."""
    seconds: float
    """Without the gap; of a sentence an estimate, of anything else exact."""
    gap: float = 0.0
    """Seconds of silence that follow."""
    rate: float = 1.0
    """Pace of a sentence against the usual one of its voice."""
    decibels: float = 0.0
    """Against the usual loudness; never above 0."""

    @property
    def in_all(self) -> float:
        """Seconds with the gap."""
        return self.seconds + self.gap


def deliver(  # noqa: PLR0913 - each has its own meaning and its own default
    script: Script,
    pacing: Pacing,
    rate: float = 1.0,
    telling: Telling = PLAIN,
    *,
    kept: Sequence[int] | None = None,
    start: int = 0,
) -> tuple[Delivery, ...]:
    """The whole telling, at the listener's `rate`; `kept` are the segments of a trimmed one.

    `start` is where a trimmed telling begins: those before it are there only to go back to.
    """
    places = range(len(script.segments)) if kept is None else kept
    parts = [script.segments[place] for place in places]
    plain = [segment_seconds(part) for part in parts]
    gaps = _gaps(parts, pacing)
    told = []
    for index, progress in enumerate(_progress(script, places, plain, start)):
        part, place = parts[index], places[index]
        wound, varied = glide(telling.winding_down, progress), variation(telling.seed, place)
        pace, seconds = 1.0, plain[index]
        if isinstance(part, Say):
            pace = rate * part.rate * wound.rate * varied.rate
            seconds /= pace
        elif isinstance(part, Pause) and not _of_a_breath(parts, index):
            seconds *= wound.pause
        gap = gaps[index] * wound.gap * varied.gap
        told.append(Delivery(place, seconds, gap, pace, wound.decibels))
    return tuple(told)


def _gaps(parts: Sequence[Segment], pacing: Pacing) -> list[float]:
    gaps = [0.0] * len(parts)
    spoken = [index for index, part in enumerate(parts) if not isinstance(part, Ambient)]
    for here, after in pairwise(spoken):
        gaps[here] = gap_between(parts[here], parts[after], pacing)
    return gaps


def _progress(
    script: Script, places: Sequence[int], plain: Sequence[float], start: int
) -> list[float]:
    """How far the telling is at the beginning of each, 0 to 1; what was trimmed leaves no jump."""
    before = sum(one for one, place in zip(plain, places, strict=True) if place < start)
    rest = sum(plain) - before
    begins = 0.0
    if before:
        whole = before + sum(segment_seconds(part) for part in script.segments[start:])
        begins = before / whole
    return [
        begins * passed / before
        if place < start and before
        else begins + (1.0 - begins) * (passed - before) / (rest or 1.0)
        for place, passed in zip(places, accumulate(plain, initial=0.0), strict=False)
    ]


def _of_a_breath(parts: Sequence[Segment], index: int) -> bool:
    """Whether a silence stands beside a breath, whose lengths nobody may change."""
    return any(isinstance(part, Breath) for part in parts[max(index - 1, 0) : index + 2])
