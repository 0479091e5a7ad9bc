"""What every kind of file is taken apart into before it becomes a script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.script_parser import literal
from bedtime_app.core.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_PARAGRAPH = 4000
"""Characters; a page shows a paragraph whole, and a book without any would take seconds."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or a heading, in plain words."""

    text: str
    heading: bool = False


def body_of(blocks: Iterable[Block], language: str) -> str:
    """The script below its head: every block as it is but for endless ones, and nothing a cue."""
    written = []
    for block in blocks:
        words = " ".join(block.text.split())
        if words and block.heading:
            written.append("# " + literal(words))
        elif words:
            written += [literal(part) for part in _paragraphs(words, language)]
    return "\n\n".join(written) + "\n"


def _paragraphs(words: str, language: str) -> Iterator[str]:
    """What is too long for one is parted between sentences."""
    if len(words) <= LONGEST_PARAGRAPH:
        yield words
        return
    begin = 0
    for start, end in sentences(words, language):
        if end - begin > LONGEST_PARAGRAPH and start > begin:
            if words[start - 1].isalnum() and words[start].isalnum():  # no end, only a long look
                start = words.rfind(" ", begin, start) + 1 or start  # noqa: PLW2901 - a word earlier
            yield words[begin:start].strip()
            begin = start
    yield words[begin:].strip()
