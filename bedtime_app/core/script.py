"""Text with timed silences that can be narrated; the format is described in docs/script-format.md."""

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


@dataclass(frozen=True, slots=True)
class Pause:
    """A silence."""

    seconds: float


Segment: TypeAlias = Say | Pause


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
