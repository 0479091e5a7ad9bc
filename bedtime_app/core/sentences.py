"""Where one spoken sentence ends and the next begins."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 260
"""Characters spoken at once; longer sentences are cut where a reader would breathe."""

_WINDOW = 2000
"""Seen at once by sentencex, whose time is quadratic (1.0.32 on 30 000 times `é。`: a second)."""

_STRONG = re.compile(r"[;:][”’\"»)]*(?=\s)|—|[；：。！？؛]")  # noqa: RUF001 - other scripts' own marks
_WEAK = re.compile(r",[”’\"»)]*(?=\s)|[、，،]")  # noqa: RUF001 - other scripts' own marks
_QUOTES = re.compile(r"[“”„«»\"]")
_SPACE = re.compile(r"\s(?=\S)")


def sentences(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of a text without line breaks; together they cover it."""
    import sentencex

    base = language.partition("-")[0].lower()
    start = 0
    while start < len(text):
        window = text[start : start + _WINDOW]
        lengths = _lengths(sentencex.segment(base, window), window)
        if start + len(window) < len(text) and len(lengths) > 1:
            lengths.pop()  # cut short by the window: seen again at the head of the next one
        for length in lengths:
            if length <= LONGEST:
                yield start, start + length
            else:
                yield from _within_a_speech(text, start, start + length, base)
            start += length


def _lengths(pieces: Iterable[str], text: str) -> list[int]:
    lengths = [len(piece) for piece in pieces]
    return lengths if sum(lengths) == len(text) else [len(text)]


def _within_a_speech(text: str, start: int, end: int, base: str) -> Iterator[tuple[int, int]]:
    """The sentences of what is long because sentencex takes all within quotation marks for one."""
    import sentencex

    unquoted = _QUOTES.sub(" ", text[start:end])
    begin = here = start
    for length in _lengths(sentencex.segment(base, unquoted), unquoted):
        # After a question within a sentence, “said she” goes on in small letters.
        goes_on = unquoted[here - start :].lstrip()[:1].islower()
        if here > begin and not goes_on:
            yield begin, here
            begin = here
        here += length
    yield begin, end


def breaths(text: str, limit: int = LONGEST) -> Iterator[tuple[int, int]]:
    """Start and end of the parts of one sentence, none longer than `limit`, none lost."""
    start = 0
    while len(text) - start > limit:
        end = start + _cut(text[start : start + limit], text[start + limit])
        yield start, end
        start = end
    yield start, len(text)


def _cut(window: str, following: str) -> int:
    for mark in (_STRONG, _WEAK, _SPACE):
        ends = [match.end() for match in mark.finditer(window + following)]
        fitting = [end for end in ends if len(window) // 3 < end <= len(window)]
        if fitting:
            return fitting[-1]
    ahead, end = following, len(window)
    while end > len(window) // 3 and unicodedata.combining(ahead):
        end -= 1
        ahead = window[end]
    return end if end > len(window) // 3 else len(window)  # no letter wears that many accents
