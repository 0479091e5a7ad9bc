"""Finds paragraphs and chapters in plain text, however its lines are broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.features.stories.importing.blocks import Block

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_BROKEN_LINE = 200
"""Characters; in a text that is mostly in longer lines every line is a paragraph."""
_LONGEST_HEADING = 80
_DIVIDER = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_CHAPTER = re.compile(
    r"(?:chapter|part|book|kapitel|teil|buch|chapitre|partie|livre|cap[ií]tulo|parte|capitolo"
    r"|hoofdstuk|deel)[ \t]+(?:[0-9]{1,3}|[ivxlc]{1,7}|[a-zà-ÿ]{2,14})\b.*"
    r"|(?:prologue|epilogue|prolog|epilog|épilogue|prólogo|epílogo)\b.{0,2}"
    r"|[ivxlc]{1,7}\.?",
    re.IGNORECASE,
)


def plain_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text; a short one that is named like a chapter heads one."""
    text = text.strip("\n")
    lines = text.split("\n")
    unbroken = sum(len(one) for one in lines if len(one) > LONGEST_BROKEN_LINE) * 2 > len(text)
    for paragraph in lines if unbroken else _DIVIDER.split(text):
        words = " ".join(paragraph.split())
        heading = len(words) <= _LONGEST_HEADING and _CHAPTER.fullmatch(words)
        yield Block(words, heading=bool(heading and not words.endswith((",", ";"))))
