"""Text with timed silences that can be narrated; docs/script-format.md describes the format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bedtime_app.core.soundscape import SoundKind

BELL_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence (or part of a long one) to be spoken."""

    text: str
    start: int
    """Offset of `text` in `Script.text`: `script.text[start:end] == text`."""
    end: int
    paragraph: int
    goes_on: bool = False
    """True for a part of a long sentence whose next part follows."""
    rate: float = 1.0
    """Pace against that of the whole script, as the last `[rate]` before it says."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence written into the script; it takes the place of the gap that would be there."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Bell:
    """One soft stroke of a bell, in the place of the gap that would be there."""

    seconds: float = BELL_SECONDS


@dataclass(frozen=True, slots=True)
class Breath:
    """Breaths to follow: a soft sound that rises and falls, in the place of the gap."""

    inward: float
    hold: float
    outward: float
    rest: float
    """Seconds of each part of one breath."""
    times: int = 1

    @property
    def seconds(self) -> float:
        """How long all of them take."""
        return self.times * (self.inward + self.hold + self.outward + self.rest)


@dataclass(frozen=True, slots=True)
class Ambient:
    """From here on this sounds beside the voice; takes no time of its own."""

    sound: SoundKind | None
    """None ends what sounds."""
    decibels: float = 0.0
    """Against the usual loudness of a soundscape; never above 0."""
    seconds: float = 0.0


Segment: TypeAlias = Say | Pause | Bell | Breath | Ambient


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading, which is shown and spoken like a paragraph of its own."""

    start: int
    end: int
    """Its title is `script.text[start:end]`."""
    segment: int
    """Index into `Script.segments` of its first sentence."""


@dataclass(frozen=True, slots=True)
class Script:
    """A parsed script."""

    title: str
    language: str
    """A BCP 47 tag such as `en`."""
    kind: str
    """`story`, `meditation` or `guidance`."""
    summary: str
    text: str
    """What the reader shows: paragraphs divided by a blank line, no cues."""
    segments: tuple[Segment, ...]
    """Only what the script says; gaps between sentences come from `core.pacing`."""
    chapters: tuple[Chapter, ...] = ()
    voice: str = ""
    """A voice the writer asks for; empty leaves it to the listener."""
    rate: float = 1.0
    """Pace against the listener's usual one: 0.9 is slower."""
    author: str = ""
    license: str = ""
    audience: str = "adults"
    """`adults`, or `everyone`: gentle enough for children too."""
    topics: tuple[str, ...] = ()
    """Words by which it can be found."""
    evidence: str = ""
    """A grade of `core.evidence` for a practice; empty for a story."""
    caution: str = ""
    """For whom, or when, it is not; one sentence."""
