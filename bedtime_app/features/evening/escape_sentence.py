"""The small cost of leaving a firm evening: a sentence typed again."""

from __future__ import annotations

import unicodedata

LONGEST = 200
"""Characters; more would be no small cost."""
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


def says_the_same(typed: str, sentence: str) -> bool:
    """Whether that is the sentence, whatever the case, the spaces and the punctuation's shape."""
    return bool(_plain(sentence)) and _plain(typed) == _plain(sentence)


def tidy(sentence: str) -> str:
    """The sentence as it is kept: on one line, and not too long."""
    return " ".join(sentence.split())[:LONGEST].rstrip()


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold()
    return " ".join(folded.split()).rstrip(" .!?…")
