"""A script as it lies open: its paragraphs, its sentences, and where each one is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import accumulate
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Say

if TYPE_CHECKING:
    from datetime import datetime

    from bedtime_app.core.script import Script
    from bedtime_app.features.stories.reading_places import Place

LONG_AWAY = 10 * 60.0
"""Seconds after which somebody needs the whole paragraph to come back into a story."""


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


@dataclass(frozen=True, slots=True)
class Opening:
    """A chapter that one can turn to."""

    title: str
    segment: int


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
        self.chapters = tuple(
            Opening(script.text[chapter.start : chapter.end], chapter.segment)
            for chapter in script.chapters
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

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of the text, in hexadecimal."""
        return sha256(self.script.text.encode("utf-8", "surrogatepass")).hexdigest()

    def segment_at(self, seconds: float) -> int:
        """The sentence that is said that long after the beginning, or the first or last one."""
        segment = bisect_right(self._starts, max(0.0, seconds)) - 1
        return self._says[self._sentence(segment)]

    def paragraph_offset(self, paragraph: int) -> int:
        """Where in the text that paragraph begins."""
        return self._offsets[paragraph]

    def offset_of(self, segment: int) -> int:
        """Where in the text the sentence of that segment begins."""
        return self._say(self._sentence(segment)).start

    def place_of(self, place: Place | None, now: datetime) -> int:
        """The sentence to go on from; its paragraph if it was left long ago; 0 for nowhere.

        In a text that was changed since, that is the sentence nearest before the same offset.
        """
        if place is None or not self._knows(place):
            return 0
        segment = self._sentence_start(place)
        away = (now - place.when).total_seconds() if place.when else 0.0
        return self.paragraph_start(segment) if away > LONG_AWAY else segment

    def paragraph_start(self, segment: int) -> int:
        """The first sentence of the paragraph of that segment."""
        return self._says[self._first_of_paragraph(self._sentence(segment))]

    def is_last(self, segment: int) -> bool:
        """Whether nothing more is said after that segment's sentence."""
        return self._sentence(segment) == len(self._says) - 1

    def is_first(self, segment: int) -> bool:
        """Whether nothing was said before that segment's sentence."""
        return self._sentence(segment) == 0

    def chapter_at(self, segment: int) -> int:
        """The index of the chapter of that segment; -1 before the first."""
        return bisect_right([one.segment for one in self.chapters], segment) - 1

    def chapter_before(self, segment: int) -> int:
        """The first sentence of this chapter, or of the one before if that is where we are."""
        here = self.chapter_at(segment)
        if here >= 0 and self.chapters[here].segment == segment:
            here -= 1
        return self.chapters[here].segment if here >= 0 else self._says[0]

    def chapter_after(self, segment: int) -> int | None:
        """The first sentence of the next chapter; None in the last one."""
        after = self.chapter_at(segment) + 1
        return self.chapters[after].segment if after < len(self.chapters) else None

    def seconds_of(self, segment: int) -> float:
        """About how many seconds that segment takes."""
        return self._starts[segment + 1] - self._starts[segment]

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

    def _knows(self, place: Place) -> bool:
        if place.sha256 and place.sha256 != self.fingerprint:
            return place.char_offset < len(self.script.text)
        return place.segment < len(self.script.segments)

    def _sentence_start(self, place: Place) -> int:
        if not place.sha256 or place.sha256 == self.fingerprint:
            here = self._sentence(place.segment)
        else:
            starts = [self._say(sentence).start for sentence in range(len(self._says))]
            here = max(0, bisect_right(starts, place.char_offset) - 1)
        while here > 0 and self._say(here - 1).goes_on:
            here -= 1
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
