"""How long things take when they are read aloud calmly."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient, Say

if TYPE_CHECKING:
    from bedtime_app.core.script import Script, Segment

WORDS_PER_MINUTE = 125.0
_SECONDS_PER_WIDE_CHARACTER = 0.22
"""Chinese and Japanese have no spaces to count words by."""
_PERHAPS_WIDE = re.compile("[^\x00-\u10ff\u2000-\u206f]")


@dataclass(frozen=True, slots=True)
class Pacing:
    """Seconds of silence between what is spoken, where the script asks for none."""

    part: float = 0.25
    sentence: float = 0.6
    paragraph: float = 1.2


def gap_between(here: Segment, after: Segment, pacing: Pacing) -> float:
    """Seconds of silence between two that follow each other; none beside a silence or a sound."""
    if not isinstance(here, Say) or not isinstance(after, Say):
        return 0.0
    if here.paragraph != after.paragraph:
        return pacing.paragraph
    return pacing.part if here.goes_on else pacing.sentence


def gap_after(script: Script, segment: int, pacing: Pacing) -> float:
    """Seconds of silence between this sentence and the next; an `Ambient` makes no difference."""
    after = _heard_after(script, segment)
    return 0.0 if after is None else gap_between(script.segments[segment], after, pacing)


def _heard_after(script: Script, segment: int) -> Segment | None:
    for place in range(segment + 1, len(script.segments)):
        if not isinstance(script.segments[place], Ambient):
            return script.segments[place]
    return None


def speaking_seconds(text: str, rate: float = 1.0) -> float:
    """About how long `text` takes to say, without the silence around it."""
    perhaps = _PERHAPS_WIDE.findall(text)
    wide = sum(1 for character in perhaps if unicodedata.east_asian_width(character) in "WF")
    words = len(text.split()) if not wide else text.count(" ")
    return (words * 60 / WORDS_PER_MINUTE + wide * _SECONDS_PER_WIDE_CHARACTER) / rate


def segment_seconds(segment: Segment, rate: float = 1.0) -> float:
    """About how long a segment takes without the gap after it; `rate` is that of a sentence."""
    return speaking_seconds(segment.text, rate) if isinstance(segment, Say) else segment.seconds


def expected_seconds(script: Script, segment: int, pacing: Pacing, rate: float = 1.0) -> float:
    """About how long a segment and the gap after it take, before it has been spoken."""
    here = script.segments[segment]
    pace = rate * here.rate if isinstance(here, Say) else 1.0
    return segment_seconds(here, pace) + gap_after(script, segment, pacing)
