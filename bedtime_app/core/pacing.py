"""How long things take when they are read aloud calmly."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient, Say

if TYPE_CHECKING:
    from bedtime_app.core.script import Script, Segment

WORDS_PER_MINUTE = 125.0
_SECONDS_PER_WIDE_CHARACTER = 0.22
"""Chinese and Japanese have no spaces to count words by."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """Seconds of silence between what is spoken, where the script asks for none."""

    part: float = 0.25
    sentence: float = 0.6
    paragraph: float = 1.2


def gap_after(script: Script, segment: int, pacing: Pacing) -> float:
    """Seconds of silence between this sentence and the next; none beside a silence or a sound."""
    here = script.segments[segment]
    after = _heard_after(script, segment)
    if not isinstance(here, Say) or not isinstance(after, Say):
        return 0.0
    if here.paragraph != after.paragraph:
        return pacing.paragraph
    return pacing.part if here.goes_on else pacing.sentence


def _heard_after(script: Script, segment: int) -> Segment | None:
    for place in range(segment + 1, len(script.segments)):
        if not isinstance(script.segments[place], Ambient):
            return script.segments[place]
    return None


def speaking_seconds(text: str, rate: float = 1.0) -> float:
    """About how long `text` takes to say, without the silence around it."""
    wide = sum(1 for character in text if unicodedata.east_asian_width(character) in "WF")
    words = len(text.split()) if not wide else text.count(" ")
    return (words * 60 / WORDS_PER_MINUTE + wide * _SECONDS_PER_WIDE_CHARACTER) / rate


def expected_seconds(script: Script, segment: int, pacing: Pacing, rate: float = 1.0) -> float:
    """About how long a segment and the gap after it take, before it has been spoken."""
    here = script.segments[segment]
    if isinstance(here, Say):
        return speaking_seconds(here.text, rate * here.rate) + gap_after(script, segment, pacing)
    return here.seconds
