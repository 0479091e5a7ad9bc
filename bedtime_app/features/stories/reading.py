"""A script as it lies open: its paragraphs, its sentences, and where each one is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from bedtime_app.core.script import Script


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or heading."""

    text: str
    heading: bool


@dataclass(frozen=True, slots=True)
class Lit:
    """The sentence that is heard now: `paragraphs[paragraph].text[start:end]`."""

    paragraph: int
    start: int
    end: int


class Reading:
    """Answers in constant time or nearly, however long the book."""

    def __init__(self, script: Script, rate: float = 1.0) -> None:
        self.script = script
        pieces = script.text.split("\n\n")
        self._offsets = list(accumulate((len(piece) + 2 for piece in pieces), initial=0))
        headings = {chapter.start for chapter in script.chapters}
        self.paragraphs = tuple(
            Paragraph(piece, start in headings)
            for piece, start in zip(pieces, self._offsets, strict=False)
        )
        self._says = [
            place for place, segment in enumerate(script.segments) if isinstance(segment, Say)
        ]
        self._starts = list(
            accumulate(
                (
                    expected_seconds(script, segment, Pacing(), rate * script.rate)
                    for segment in range(len(script.segments))
                ),
                initial=0.0,
            )
        )

    @property
    def length(self) -> float:
        """About how many seconds all of it takes."""
        return self._starts[-1]

    @property
    def minutes(self) -> int:
        """The same in whole minutes, at least 1."""
        return max(1, round(self.length / 60))

    def seconds_before(self, segment: int) -> float:
        """About how many seconds pass before that segment."""
        return self._starts[segment]

    def lit(self, segment: int) -> Lit:
        """The sentence of that segment; in a silence, the one before it."""
        say = self._say(self._sentence(segment))
        offset = self._offsets[say.paragraph]
        return Lit(say.paragraph, say.start - offset, say.end - offset)

    def sentence_before(self, segment: int) -> int:
        """The segment of the sentence before, or of the first one."""
        return self._says[max(0, self._sentence(segment) - 1)]

    def sentence_after(self, segment: int) -> int:
        """The segment of the sentence after, or of the last one."""
        return self._says[min(len(self._says) - 1, self._sentence(segment) + 1)]

    def paragraph_before(self, segment: int) -> int:
        """The first sentence of this paragraph, or of the one before if that is where we are."""
        here = self._sentence(segment)
        first = self._first_of_paragraph(here)
        return self._says[first if first < here else self._first_of_paragraph(max(0, first - 1))]

    def paragraph_after(self, segment: int) -> int:
        """The first sentence of the paragraph after, or the last sentence."""
        here = self._sentence(segment)
        paragraph = self._say(here).paragraph
        while here < len(self._says) - 1 and self._say(here).paragraph == paragraph:
            here += 1
        return self._says[here]

    def _sentence(self, segment: int) -> int:
        return max(0, bisect_right(self._says, segment) - 1)

    def _first_of_paragraph(self, sentence: int) -> int:
        paragraph = self._say(sentence).paragraph
        while sentence > 0 and self._say(sentence - 1).paragraph == paragraph:
            sentence -= 1
        return sentence

    def _say(self, sentence: int) -> Say:
        segment = self.script.segments[self._says[sentence]]
        assert isinstance(segment, Say)  # noqa: S101 - that is what _says lists
        return segment
