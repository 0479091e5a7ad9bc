"""Reads a script as docs/script-format.md describes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.core.script import Say, Script
from bedtime_app.core.script_cues import Cue, CueError, End, read_cue
from bedtime_app.core.script_error import ScriptError, ScriptTrouble
from bedtime_app.core.script_front_matter import read_front_matter
from bedtime_app.core.script_page import ScriptPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.core.script_run import Piece

LARGEST = 2_000_000
"""Characters; about thirty hours of speech."""

_NEVER_SHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\u2028\u2029]")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<title>\S.*)")
_NOT_LITERAL = re.compile(r"[\[\]\\]|^[ \t]*#", re.MULTILINE)
_MARK = re.compile(r"\\[\[\]\\#]|\[")


def parse_script(source: str) -> Script:
    """The script written in `source`; raises ScriptError."""
    if len(source) > LARGEST:
        raise ScriptError(1, 1, ScriptTrouble.TOO_LARGE)
    lines = script_lines(source)
    about, taken = read_front_matter(lines)
    page = ScriptPage(about)
    _read_body(lines, taken, page)
    if not any(isinstance(segment, Say) for segment in page.segments):
        raise ScriptError(len(lines), 1, ScriptTrouble.NOTHING_TO_SAY)
    return page.script()


def literal(text: str) -> str:
    """`text` so written that nothing of it is a cue or a heading."""
    return _NOT_LITERAL.sub(lambda mark: f"{mark[0][:-1]}\\{mark[0][-1]}", text)


def script_lines(source: str) -> list[str]:
    """The lines of a text, without what is never shown."""
    plain = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return _NEVER_SHOWN.sub(" ", plain).split("\n")


def _read_body(lines: list[str], taken: int, page: ScriptPage) -> None:
    paragraph: list[Piece] = []
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
            if isinstance(piece, End):
                page.add_paragraph(paragraph, heading=bool(heading))
                return
            paragraph.append(piece)
        if heading:
            page.add_paragraph(paragraph, heading=True)
            paragraph = []
    page.add_paragraph(paragraph)


def _pieces(line: str, number: int, column: int) -> Iterator[str | Cue]:
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
        try:
            yield read_cue(line[mark.end() : close])
        except CueError as error:
            raise ScriptError(number, column + mark.start(), error.trouble) from None
        position = close + 1
    yield text + line[position:] + "\n"
