"""Finds headings and paragraphs in Markdown; what is code or a comment is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.features.stories.importing.blocks import Block
from bedtime_app.features.stories.importing.markdown_words import softened

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_HEADING = 200
"""Characters; a longer paragraph over a line of dashes stands over a break."""
_UNSEEN = (
    (re.compile("<!--"), re.compile("-->")),
    (re.compile(r"<script\b", re.IGNORECASE), re.compile(r"</script\s{0,9}>", re.IGNORECASE)),
    (re.compile(r"<style\b", re.IGNORECASE), re.compile(r"</style\s{0,9}>", re.IGNORECASE)),
)
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+")
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|[0-9]{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]{1,200}\]:")
_RULE_OF_TABLE = re.compile(r"[|: \t-]+")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BREAK = Block("* * *")


def markdown_blocks(text: str) -> Iterator[Block]:
    """The headings and paragraphs of a Markdown text."""
    for opening, closing in _UNSEEN:
        text = _without(text, opening, closing)
    paragraph: list[str] = []
    in_list = False
    for line in _without_code(text.split("\n")):
        line = _QUOTE.sub("", line)  # noqa: PLW2901 - the same line, one mark less
        bare = line.strip()
        if paragraph and _UNDERLINE.fullmatch(line):
            words = " ".join(paragraph)
            yield Block(softened(words), heading=len(words) <= _LONGEST_HEADING)
            paragraph = []
            continue
        indented = line.startswith(("    ", "\t"))
        in_list = bool(_ITEM.match(line)) or (in_list and (indented or not bare))
        starts = not bare or _starts_anew(line, bare)
        if starts and paragraph:
            yield Block(softened(" ".join(paragraph)))
            paragraph = []
        if _HEADING.match(line):
            yield Block(softened(_title(bare)), heading=True)
        elif _is_break(bare):
            yield _BREAK
        elif bare.startswith("|"):
            yield from _row(bare)
        elif not bare or _DEFINITION.match(line) or (indented and not paragraph and not in_list):
            continue  # what is indented out of a list is code
        else:
            paragraph.append(_ITEM.sub("", line).strip().removesuffix("\\"))
    if paragraph:
        yield Block(softened(" ".join(paragraph)))


def _starts_anew(line: str, bare: str) -> bool:
    marks = (_HEADING, _ITEM, _DEFINITION)
    return _is_break(bare) or bare.startswith("|") or any(mark.match(line) for mark in marks)


def _is_break(bare: str) -> bool:
    marks = bare.replace(" ", "").replace("\t", "")
    return len(marks) > 2 and marks[0] in "-*_" and marks == marks[0] * len(marks)  # noqa: PLR2004 - three make a break


def _title(bare: str) -> str:
    title = bare.lstrip("#").strip()
    shorter = title.rstrip("#")
    return shorter.rstrip() if shorter.endswith((" ", "\t")) else title


def _row(bare: str) -> Iterator[Block]:
    if not _RULE_OF_TABLE.fullmatch(bare):
        yield Block(softened(", ".join(filter(None, map(str.strip, bare.split("|"))))))


def _without(text: str, opening: re.Pattern[str], closing: re.Pattern[str]) -> str:
    kept, position = [], 0
    while (begin := opening.search(text, position)) and (end := closing.search(text, begin.end())):
        kept.append(text[position : begin.start()])
        position = end.end()
    return "".join((*kept, text[position:]))


def _without_code(lines: list[str]) -> Iterator[str]:
    """All lines but those between fences; a fence that is never closed takes nothing away."""
    last = {mark: _last(lines, mark) for mark in "`~"}
    fence = ""
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not line[found.end() :].strip():
                fence = ""
        elif found and last[found[1][0]] > number:
            fence = found[1]
        elif not found:
            yield line


def _last(lines: list[str], mark: str) -> int:
    """The number of the last line that could close a fence of that mark."""
    for number in range(len(lines) - 1, -1, -1):
        found = _FENCE.match(lines[number])
        if found and found[1][0] == mark and not lines[number][found.end() :].strip():
            return number
    return -1
