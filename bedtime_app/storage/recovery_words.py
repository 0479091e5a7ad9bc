"""Twelve words on paper that always open the vault (BIP-39: 128 random bits and a checksum)."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bedtime_app.storage.errors import WordsMissing, WordsMixedUp, WordUnknown

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemonic import Mnemonic

WORD_COUNT = 12
ENTROPY_BYTES = 16


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    """Twelve words whose checksum holds."""

    words: tuple[str, ...]
    entropy: bytes
    """The 16 bytes they stand for."""

    def __repr__(self) -> str:
        return "RecoveryWords(…)"  # a secret must not reach a log by way of a traceback

    @classmethod
    def from_entropy(cls, entropy: bytes) -> RecoveryWords:
        """The words for these 16 bytes."""
        if len(entropy) != ENTROPY_BYTES:
            raise ValueError("recovery words stand for 16 bytes")
        return cls(tuple(_mnemonic().to_mnemonic(entropy).split(" ")), entropy)

    @classmethod
    def new(cls, random_bytes: Callable[[int], bytes] | None = None) -> RecoveryWords:
        """Fresh words, from the system's random source unless told otherwise."""
        return cls.from_entropy((random_bytes or secrets.token_bytes)(ENTROPY_BYTES))

    @classmethod
    def parse(cls, text: str) -> RecoveryWords:
        """The words in `text`, however they are spaced, numbered, capitalised or accented.

        Raises `WordUnknown` for the first that is in no list, `WordsMissing`, or `WordsMixedUp`.
        """
        found = plain_words(text)
        for position, word in enumerate(found[:WORD_COUNT], start=1):
            if word not in _known_words():
                raise WordUnknown(position)
        if len(found) != WORD_COUNT:
            raise WordsMissing(len(found))
        try:
            return cls(found, bytes(_mnemonic().to_entropy(list(found))))
        except ValueError as error:
            raise WordsMixedUp from error


def plain_words(text: str) -> tuple[str, ...]:
    """The words of `text` in plain lower-case letters, without the numbers before them."""
    # casefold may itself produce marks (İ), so it comes before they are taken away
    letters = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return tuple("".join(c if c.isalpha() else " " for c in plain).split())


@cache
def _mnemonic() -> Mnemonic:
    from mnemonic import Mnemonic

    return Mnemonic("english")


@cache
def _known_words() -> frozenset[str]:
    return frozenset(_mnemonic().wordlist)
