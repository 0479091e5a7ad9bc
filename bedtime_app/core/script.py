"""Text with timed silences that can be narrated; docs/script-format.md describes the format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


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


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence written into the script; it takes the place of the gap that would be there."""

    seconds: float


Segment: TypeAlias = Say | Pause


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
