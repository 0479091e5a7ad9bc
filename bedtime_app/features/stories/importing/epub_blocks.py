"""Finds the paragraphs and headings in one page of a book."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bedtime_app.features.stories.importing.blocks import Block
from bedtime_app.features.stories.importing.safe_xml import read_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADING = re.compile(r"h[1-6]")
_DIVIDING = re.compile(
    r"h[1-6]|hr|p|div|section|article|aside|main|header|footer|body|address|blockquote|center|pre"
    r"|[ou]l|li|d[ldt]|table|caption|tr|t[dh]|figure|figcaption"
)
_UNSPOKEN = re.compile(
    r"head|nav|script|style|template|svg|math|form|audio|video|object|iframe|canvas|r[pt]"
)
_UNSPOKEN_ROLE = re.compile(
    r"(?:doc-)?(?:noteref|(?:foot|end|rear)notes?|pagebreak|toc|landmarks|page-list|index)"
)
_BREAK = Block("* * *")


def epub_blocks(raw: bytes) -> list[Block]:
    """The paragraphs and headings of a page in XHTML; raises `ImportRefused`."""
    page = _Page()
    read_xml(raw, page)
    return page.finished()


class _Page:
    """Gathers words until an element divides them."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._words: list[str] = []
        self._heading = 0
        self._unspoken = 0

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._unspoken or _is_unspoken(name, attributes):
            self._unspoken += 1
            return
        if _DIVIDING.fullmatch(name):
            self._divide()
        if _HEADING.fullmatch(name):
            self._heading += 1
        elif name == "hr":
            self._blocks.append(_BREAK)
        elif name == "br":
            self._words.append(" ")

    def end(self, name: str) -> None:
        if self._unspoken:
            self._unspoken -= 1
            return
        if _DIVIDING.fullmatch(name):
            self._divide()
        if _HEADING.fullmatch(name):
            self._heading -= 1

    def say(self, text: str) -> None:
        if not self._unspoken:
            self._words.append(text)

    def finished(self) -> list[Block]:
        """Everything, once the page is at its end."""
        self._divide()
        return self._blocks

    def _divide(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self._blocks.append(Block(words, heading=self._heading > 0))


def _is_unspoken(name: str, attributes: Mapping[str, str]) -> bool:
    roles = f"{attributes.get('type', '')} {attributes.get('role', '')}".lower().split()
    return (
        bool(_UNSPOKEN.fullmatch(name))
        or "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or any(map(_UNSPOKEN_ROLE.fullmatch, roles))
    )
