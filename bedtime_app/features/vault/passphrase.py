"""What makes a passphrase hard to guess, said by its shape alone."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

LEAST_LETTERS = 8
FIRM_LETTERS = 16
FIRM_WORDS = 4
_FEW_DIFFERENT = 5


class Firmness(Enum):
    """How hard a passphrase is to guess, as far as its shape tells."""

    NOTHING = auto()
    TOO_SHORT = auto()
    """Not accepted."""
    PLAIN = auto()
    """Accepted, but much repeats."""
    FAIR = auto()
    FIRM = auto()


class PairTrouble(Enum):
    """Why a passphrase typed twice cannot be taken yet."""

    NOTHING = auto()
    TOO_SHORT = auto()
    DIFFERENT = auto()


@dataclass(frozen=True, slots=True)
class PassphrasePair:
    """A new passphrase, typed twice."""

    first: str = ""
    second: str = ""

    def __repr__(self) -> str:
        return "PassphrasePair(…)"  # a secret must not reach a log by way of a traceback

    def trouble(self) -> PairTrouble | None:
        """What is missing before it can be taken."""
        firmness = firmness_of(self.first)
        if firmness is Firmness.NOTHING:
            return PairTrouble.NOTHING
        if firmness is Firmness.TOO_SHORT:
            return PairTrouble.TOO_SHORT
        return PairTrouble.DIFFERENT if _plain(self.first) != _plain(self.second) else None


def firmness_of(passphrase: str) -> Firmness:
    """Judge by length, words and variety; knows no dictionary and keeps nothing."""
    typed = _plain(passphrase)
    if not typed:
        return Firmness.NOTHING
    if len(typed.strip()) < LEAST_LETTERS:
        return Firmness.TOO_SHORT
    if len(set(typed.casefold())) < _FEW_DIFFERENT:
        return Firmness.PLAIN
    words = {word for word in typed.casefold().split() if len(word) > 1}
    if len(typed) >= FIRM_LETTERS or len(words) >= FIRM_WORDS:
        return Firmness.FIRM
    return Firmness.FAIR


def _plain(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase)
