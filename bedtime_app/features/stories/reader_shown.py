"""What the reader's page shows at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Protocol

from bedtime_app.core.narration import Narration, NarrationState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.narration import Silence
    from bedtime_app.features.stories.reading import Reading

SPEAKING = frozenset({NarrationState.PREPARING, NarrationState.PLAYING})


class Words(Protocol):
    """The sentences of the reader, in the person's language."""

    def summary(self, reading: Reading) -> str:
        """What it is, and how long."""

    def elapsed(self, seconds: float, length: float) -> str:
        """How far one is."""

    def silence(self, silence: Silence | None) -> str:
        """Why nothing is heard."""


@dataclass(frozen=True, slots=True)
class OpenPage:
    """Everything the page shows, but for the paragraphs."""

    title: str = ""
    summary_text: str = ""
    trouble: str = ""
    present_paragraph: int = 0
    before: str = ""
    present: str = ""
    after: str = ""
    present_at: float = 0.0
    playing: bool = False
    ended: bool = False
    resumable: bool = False
    elapsed_text: str = ""
    progress: float = 0.0
    silence_text: str = ""


def present(reading: Reading, segment: int, narration: Narration | None, words: Words) -> OpenPage:
    """The page of `reading` at `segment`; `narration` is None while the voice is not its own."""
    now = narration or Narration()
    lit = reading.lit(segment)
    text = reading.paragraphs[lit.paragraph].text
    elapsed = now.elapsed if narration else reading.seconds_before(segment)
    length = now.length or reading.length
    return OpenPage(
        title=reading.script.title,
        summary_text=words.summary(reading),
        present_paragraph=lit.paragraph,
        before=escape(text[: lit.start], quote=False),
        present=escape(text[lit.start : lit.end], quote=False),
        after=escape(text[lit.end :], quote=False),
        present_at=lit.start / max(1, len(text)),
        playing=now.state in SPEAKING,
        ended=now.state is NarrationState.ENDED,
        resumable=narration is None and segment > 0,
        elapsed_text=words.elapsed(elapsed, length),
        progress=min(1.0, elapsed / max(1.0, length)),
        silence_text=words.silence(now.silence),
    )


def paragraph_rows(script_id: str, reading: Reading) -> Iterator[dict[str, object]]:
    """One row for each paragraph, with its words as markup."""
    for number, paragraph in enumerate(reading.paragraphs):
        yield {
            "key": f"{script_id} {number}",
            "words": paragraph.text,
            "markup": escape(paragraph.text, quote=False),
            "heading": paragraph.heading,
        }
