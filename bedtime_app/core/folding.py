"""Words without case, accents and look-alike forms, so that they are found however written."""

from __future__ import annotations

import unicodedata
from itertools import accumulate


class _Folds(dict[int, str]):
    """Each sign without case, accents and look-alike forms, made when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code)).casefold()
        self[code] = "".join(sign for sign in plain if not unicodedata.combining(sign))
        return self[code]


_FOLDS = _Folds()


def fold(text: str) -> str:
    """`text` without case, accents and look-alike forms: words are found however written.

    Each sign folds by itself, whatever stands beside it.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def fold_ends(text: str) -> list[int]:
    """Where, in the folded text, the fold of each sign of `text` ends."""
    return list(accumulate(map(len, map(_FOLDS.__getitem__, map(ord, text)))))
