"""Cuts what was written into the words that are counted."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bedtime_app.core.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SHORTEST = 3
"""Signs that a word needs to be counted; of signs that stand for whole words two are enough."""
_SPACELESS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Kana and Han. Thai, Lao, Khmer and Burmese are written without spaces too, but a pair of their
signs is no word: there a run between two spaces counts as one."""
_PLAIN_WORDS = re.compile("[A-Za-z]+(?:'[A-Za-z]+)?")
"""What `_words` finds where all is ASCII, in half the time."""
_ENDINGS = {
    "en": ("ing", "ied", "ies", "ed", "es", "s", "e", "y"),
    "de": ("ern", "em", "en", "er", "es", "e", "n", "s"),
}
_LEAST_STEM = {"en": 3, "de": 4}
_LEAST_TO_UNDOUBLE = 4


class Token(NamedTuple):
    """A word and where it stands in the text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The words of `text`, and of writing without spaces each two signs that stand together."""
    for found in _words().finditer(text):
        word, start = found.group(), found.start()
        if _spaceless().match(word):
            for at in range(len(word) - 1):
                yield Token(word[at : at + 2], start + at, start + at + 2)
        else:
            yield Token(word, start, found.end())


class Stems:
    """What the forms of a word have in common; a light cut of endings, no lexicon.

    "chases", "chased" and "chasing" count as one; "ran" and "run" do not.
    """

    def __init__(self, language: str, stop_words: Iterable[str]) -> None:
        self.language = language
        self._endings = _ENDINGS.get(language, ())
        self._least = _LEAST_STEM.get(language, 0)
        self._stop_words = frozenset(fold(word) for word in stop_words)
        self._known: dict[str, str] = {}

    def of(self, word: str) -> str:
        """The stem of `word`, or nothing if it is not counted."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._cut(fold(word).replace("’", "'"))
        return known

    def in_text(self, text: str) -> list[str]:
        """The stem of each of the `tokens`, at less cost than one by one."""
        if not text.isascii() and _spaceless().search(text):
            return [self.of(token.word) for token in tokens(text)]
        words = (_PLAIN_WORDS if text.isascii() else _words()).findall(text)
        for word in set(words).difference(self._known):
            self.of(word)
        return list(map(self._known.__getitem__, words))

    def of_tag(self, tag: str) -> str:
        """What a tag counts as: the stems of its words, or all of it if none of them counts."""
        found = list(filter(None, self.in_text(tag)))
        return " ".join(found) or fold(tag).strip()

    def _cut(self, word: str) -> str:
        if word in self._stop_words:
            return ""
        if _spaceless().match(word):
            return word
        word = word.partition("'")[0]
        if len(word) < SHORTEST or word in self._stop_words:
            return ""
        for ending in self._endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= self._least:
                return _undoubled(stem) if ending in {"ing", "ed"} else stem
        return word


def _undoubled(stem: str) -> str:
    doubled = len(stem) >= _LEAST_TO_UNDOUBLE and stem[-1] == stem[-2] and stem[-1] not in "sl"
    return stem[:-1] if doubled else stem


@cache
def _words() -> re.Pattern[str]:
    # Vowel signs of Indic and other scripts are marks, which are no word signs to `re`.
    marks = "".join(
        sign
        for sign in map(chr, range(0x300, 0x3000))
        if unicodedata.category(sign) in {"Mn", "Mc"}
    )
    letters = f"[^\\W\\d_{_SPACELESS}]+(?:[{marks}]+[^\\W\\d_{_SPACELESS}]*)*"
    return re.compile(f"[{_SPACELESS}]{{2,}}|{letters}(?:['’]{letters})?")


@cache
def _spaceless() -> re.Pattern[str]:
    return re.compile(f"[{_SPACELESS}]")
