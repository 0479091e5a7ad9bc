"""Lays out a script paragraph by paragraph: what is shown, what is spoken, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient, Chapter, Say, Script
from bedtime_app.core.script_cues import Rate
from bedtime_app.core.script_run import Changes, Run
from bedtime_app.core.sentences import breaths, sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bedtime_app.core.script import Segment
    from bedtime_app.core.script_front_matter import FrontMatter
    from bedtime_app.core.script_run import Change, Piece


@dataclass
class ScriptPage:
    """The script so far."""

    about: FrontMatter
    segments: list[Segment] = field(default_factory=list)
    _shown: list[str] = field(default_factory=list)
    _length: int = 0
    _paragraphs: int = 0
    _chapters: list[Chapter] = field(default_factory=list)
    _rate: float = 1.0

    def __post_init__(self) -> None:
        if self.about.ambient is not None:
            self.segments.append(self.about.ambient)

    def add_paragraph(self, pieces: Iterable[Piece], *, heading: bool = False) -> None:
        """Add what stands between two empty lines."""
        start, first = self._length, len(self.segments)
        divider = "\n\n" if self._shown else ""
        run = Run()
        for piece in (*pieces, None):
            if isinstance(piece, str):
                run.write(piece)
            elif isinstance(piece, Rate | Ambient):
                run.change(piece)
            else:
                divider = " " if self._add_run(run, divider) else divider
                run = Run()
                if piece is not None:
                    self.segments.append(piece)
        if self._length > start:
            self._paragraphs += 1
            if heading:
                start += 2 if start else 0
                self._chapters.append(Chapter(start, self._length, self._first_said(first)))

    def _first_said(self, first: int) -> int:
        places = range(first, len(self.segments))
        return next((place for place in places if isinstance(self.segments[place], Say)), first)

    def _add_run(self, run: Run, divider: str) -> bool:
        shown = run.text.rstrip(" ")
        start = self._length + len(divider)
        changes = Changes(run.changes)
        if shown:
            self._shown += (divider, shown)
            self._length = start + len(shown)
            for begin, end in sentences(shown, self.about.language):
                self._add_sentence(shown[begin:end].rstrip(), begin, start, changes)
        self._apply(changes.until(run.length))
        return bool(shown)

    def _add_sentence(self, sentence: str, begin: int, start: int, changes: Changes) -> None:
        self._apply(changes.until(begin))
        left = 0
        while (cut := changes.next() - begin) < len(sentence) and _is_spoken(sentence[cut:]):
            self._say_in_parts(sentence[left:cut], start + begin + left, goes_on=True)
            self._apply(changes.until(begin + cut))
            left = cut
        self._say_in_parts(sentence[left:], start + begin + left, goes_on=False)

    def _say_in_parts(self, written: str, start: int, *, goes_on: bool) -> None:
        for left, right in breaths(written):
            self._say(written[left:right], start + left, goes_on=goes_on or right < len(written))

    def _say(self, written: str, start: int, *, goes_on: bool) -> None:
        if not _is_spoken(written):
            return  # a row of stars is shown, not spoken
        text = written.strip()
        start += len(written) - len(written.lstrip())
        self.segments.append(
            Say(text, start, start + len(text), self._paragraphs, goes_on, self._rate)
        )

    def _apply(self, changes: Iterable[Change]) -> None:
        for change in changes:
            if isinstance(change, Rate):
                self._rate = change.rate
            else:
                self.segments.append(change)

    def script(self) -> Script:
        """All of it."""
        return Script(
            title=self.about.title,
            language=self.about.language,
            kind=self.about.kind,
            summary=self.about.summary,
            text="".join(self._shown),
            segments=tuple(self.segments),
            chapters=tuple(self._chapters),
            voice=self.about.voice,
            rate=self.about.rate,
            author=self.about.author,
            license=self.about.license,
            audience=self.about.audience,
            topics=self.about.topics,
            evidence=self.about.evidence,
            caution=self.about.caution,
        )


def _is_spoken(written: str) -> bool:
    return any(map(str.isalnum, written))
