"""Reads a script as docs/script-format.md describes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.core.script import Chapter, Pause, Say, Script
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.core.script_front_matter import read_front_matter
from bedtime_app.core.sentences import breaths, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.script import Segment
    from bedtime_app.core.script_front_matter import FrontMatter

LARGEST = 2_000_000
"""Characters; about thirty hours of speech."""
LONGEST_PAUSE = 600.0

_NEVER_SHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\u2028\u2029]")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<title>\S.*)")
_MARK = re.compile(r"\\[\[\]\\#]|\[")
_DURATION = re.compile(
    r"(?:(?P<m>[0-9]{1,4}(?:\.[0-9]{1,3})?)m(?!s))?"
    r"(?:(?P<s>[0-9]{1,6}(?:\.[0-9]{1,3})?)s)?"
    r"(?:(?P<ms>[0-9]{1,7})ms)?",
)
_SPACES = re.compile(r"[ \t\n]+")


class _End:
    """The cue after which nothing is read."""


_Piece: TypeAlias = str | Pause | _End


def parse_script(source: str) -> Script:
    """The script written in `source`; raises ScriptError."""
    if len(source) > LARGEST:
        raise ScriptError(1, 1, ScriptTrouble.TOO_LARGE)
    plain = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    lines = _NEVER_SHOWN.sub(" ", plain).split("\n")
    about, taken = read_front_matter(lines)
    page = _Page(about)
    _read_body(lines, taken, page)
    if not any(isinstance(segment, Say) for segment in page.segments):
        raise ScriptError(len(lines), 1, ScriptTrouble.NOTHING_TO_SAY)
    return page.script()


def _read_body(lines: list[str], taken: int, page: _Page) -> None:
    paragraph: list[str | Pause] = []
    for number, line in enumerate(lines[taken:], start=taken + 1):
        heading = _HEADING.fullmatch(line)
        if heading or not line.strip():
            page.add_paragraph(paragraph)
            paragraph = []
        if heading:
            line_text, column = heading["title"].rstrip(), heading.start("title") + 1
        else:
            line_text, column = line, 1
        for piece in _pieces(line_text, number, column):
            if isinstance(piece, _End):
                page.add_paragraph(paragraph, heading=bool(heading))
                return
            paragraph.append(piece)
        if heading:
            page.add_paragraph(paragraph, heading=True)
            paragraph = []
    page.add_paragraph(paragraph)


def _pieces(line: str, number: int, column: int) -> Iterator[_Piece]:
    text, position = "", 0
    while mark := _MARK.search(line, position):
        text += line[position : mark.start()]
        if mark[0] != "[":
            text += mark[0][1]
            position = mark.end()
            continue
        yield text
        text = ""
        close = line.find("]", mark.end())
        if close < 0:
            raise ScriptError(number, column + mark.start(), ScriptTrouble.UNCLOSED_CUE)
        yield _read_cue(line[mark.end() : close], number, column + mark.start())
        position = close + 1
    yield text + line[position:] + "\n"


def _read_cue(cue: str, number: int, column: int) -> Pause | _End:
    name, *values = cue.lower().split()[:3] or ("",)
    if name == "pause":
        seconds = _seconds(values[0]) if len(values) == 1 else 0.0
        if not 0 < seconds <= LONGEST_PAUSE:
            raise ScriptError(number, column, ScriptTrouble.BAD_DURATION)
        return Pause(seconds)
    if name == "end" and not values:
        return _End()
    raise ScriptError(number, column, ScriptTrouble.UNKNOWN_CUE)


def _seconds(duration: str) -> float:
    match = _DURATION.fullmatch(duration)
    if match is None:
        return 0.0
    minutes, seconds, milliseconds = (float(match[unit] or 0) for unit in ("m", "s", "ms"))
    return minutes * 60 + seconds + milliseconds / 1000


@dataclass
class _Page:
    """The script so far."""

    about: FrontMatter
    segments: list[Segment] = field(default_factory=list)
    _shown: list[str] = field(default_factory=list)
    _length: int = 0
    _paragraphs: int = 0
    _chapters: list[Chapter] = field(default_factory=list)

    def add_paragraph(self, pieces: list[str | Pause], *, heading: bool = False) -> None:
        first, start = len(self.segments), self._length
        divider = "\n\n" if self._shown else ""
        text = ""
        for piece in pieces:
            if isinstance(piece, Pause):
                self._add_run(text, divider)
                divider = " " if text.strip() else divider
                text = ""
                self.segments.append(piece)
            else:
                text += piece
        self._add_run(text, divider)
        if self._length > start:
            self._paragraphs += 1
            if heading:
                start += 2 if start else 0
                self._chapters.append(Chapter(start, self._length, first))

    def _add_run(self, written: str, divider: str) -> None:
        run = _SPACES.sub(" ", written).strip(" ")
        if not run:
            return
        start = self._length + len(divider)
        self._shown += (divider, run)
        self._length = start + len(run)
        for begin, end in sentences(run, self.about.language):
            sentence = run[begin:end].rstrip()
            for left, right in breaths(sentence):
                goes_on = right < len(sentence)
                self._say(sentence[left:right], start + begin + left, goes_on=goes_on)

    def _say(self, written: str, start: int, *, goes_on: bool) -> None:
        if not any(map(str.isalnum, written)):
            return  # a row of stars is shown, not spoken
        text = written.strip()
        start += len(written) - len(written.lstrip())
        self.segments.append(Say(text, start, start + len(text), self._paragraphs, goes_on))

    def script(self) -> Script:
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
        )
