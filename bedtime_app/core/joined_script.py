"""One script out of two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from bedtime_app.core.script import Script

_DIVIDER = "\n\n"


def joined(first: Script, second: Script) -> Script:
    """`first`, and after it what `second` says, as paragraphs of their own; named like `first`."""
    shift = len(first.text) + len(_DIVIDER)
    spoken = [part.paragraph for part in first.segments if isinstance(part, Say)]
    paragraphs = max(spoken, default=-1) + 1
    segments = len(first.segments)
    return replace(
        first,
        text=first.text + _DIVIDER + second.text,
        segments=first.segments
        + tuple(
            replace(
                part,
                start=part.start + shift,
                end=part.end + shift,
                paragraph=part.paragraph + paragraphs,
            )
            if isinstance(part, Say)
            else part
            for part in second.segments
        ),
        chapters=first.chapters
        + tuple(
            replace(
                chapter,
                start=chapter.start + shift,
                end=chapter.end + shift,
                segment=chapter.segment + segments,
            )
            for chapter in second.chapters
        ),
    )
