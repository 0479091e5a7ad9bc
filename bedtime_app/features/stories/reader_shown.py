"""What the reader's page shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.narration import SPEAKING, Narration, NarrationState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.stories.reading import Lit, Reading
    from bedtime_app.features.stories.telling_wishes import Told


class Words(Protocol):
    """The sentences of the reader, in the person's language."""

    def summary(self, reading: Reading) -> str:
        """What it is, and how long."""

    def caution(self, reading: Reading) -> str:
        """How well a practice is supported, and what to mind with it."""

    def elapsed(self, seconds: float, length: float) -> str:
        """How far one is."""

    def silence(self, narration: Narration) -> str:
        """Why nothing is heard."""

    def fading(self, seconds: float | None, *, with_chapter: bool) -> str:
        """When it falls silent of itself, before its end."""

    def told(self, told: Told | None) -> str:
        """What lights-out makes of it."""

    def stirred(self, seconds: float) -> str:
        """What leads back to where somebody last stirred."""


@dataclass(frozen=True, slots=True)
class Moment:
    """What the page is made of."""

    segment: int
    narration: Narration | None = None
    """None while the voice tells nothing of this script."""
    told: Told | None = None
    """What playing from here would come to."""
    stirred: int | None = None
    """Where somebody last stirred, if that is worth an offer."""
    with_chapter: bool = False
    faded: bool = False
    word_lit: bool = False
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Everything the page shows, but for the paragraphs and chapters."""

    title: str = ""
    summary_text: str = ""
    caution_text: str = ""
    trouble: str = ""
    favourite: bool = False
    present_paragraph: int = 0
    before: str = ""
    present: str = ""
    word_before: str = ""
    word: str = ""
    word_after: str = ""
    after: str = ""
    present_at: float = 0.0
    chapter: int = -1
    playing: bool = False
    ended: bool = False
    resumable: bool = False
    stirred_text: str = ""
    elapsed_text: str = ""
    progress: float = 0.0
    fading_text: str = ""
    extendable: bool = False
    told_text: str = ""
    silence_text: str = ""


def present(reading: Reading, moment: Moment, words: Words) -> OpenPage:
    """The page of `reading` at that moment."""
    narration, segment = moment.narration, moment.segment
    now = narration or Narration()
    lit = reading.lit(segment)
    text = reading.paragraphs[lit.paragraph].text
    elapsed = now.elapsed if narration else reading.seconds_before(segment)
    length = now.length or reading.length
    ended = now.state is NarrationState.ENDED
    word, word_end = _word(reading, lit, now) if moment.word_lit else (lit.end, lit.end)
    idle = narration is None or moment.faded
    return OpenPage(
        title=reading.script.title,
        summary_text=words.summary(reading),
        caution_text=words.caution(reading),
        favourite=moment.favourite,
        present_paragraph=lit.paragraph,
        before=_safe(text[: lit.start]),
        present=_safe(text[lit.start : lit.end]),
        word_before=_safe(text[lit.start : word]),
        word=_safe(text[word:word_end]),
        word_after=_safe(text[word_end : lit.end]),
        after=_safe(text[lit.end :]),
        present_at=lit.start / max(1, len(text)),
        chapter=reading.chapter_at(segment),
        playing=now.state in SPEAKING,
        ended=ended and not moment.faded,
        resumable=idle and segment > 0,
        stirred_text=""
        if moment.stirred is None
        else words.stirred(reading.length - reading.seconds_before(moment.stirred)),
        elapsed_text=words.elapsed(elapsed, length),
        progress=min(1.0, elapsed / max(1.0, length)),
        fading_text=words.fading(now.silent_in, with_chapter=moment.with_chapter),
        extendable=now.silent_in is not None or moment.with_chapter or moment.faded,
        told_text=words.told(moment.told),
        silence_text=words.silence(now),
    )


def paragraph_rows(script_id: str, reading: Reading) -> Iterator[dict[str, object]]:
    """One row for each paragraph, with its words as markup."""
    for number, paragraph in enumerate(reading.paragraphs):
        yield {
            "key": f"{script_id} {number}",
            "words": paragraph.text,
            "markup": _safe(paragraph.text),
            "heading": paragraph.heading,
        }


def _word(reading: Reading, lit: Lit, now: Narration) -> tuple[int, int]:
    """The word that is heard, within its paragraph; an empty one at the end of the sentence."""
    if now.word is None:
        return lit.end, lit.end
    start, end = (place - reading.paragraph_offset(lit.paragraph) for place in now.word)
    within = lit.start <= start < end <= lit.end
    return (start, end) if within else (lit.end, lit.end)


def _safe(words: str) -> str:
    return escape(words, quote=False)
