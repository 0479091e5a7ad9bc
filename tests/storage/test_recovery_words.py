from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.storage.errors import WordsMissing, WordsMixedUp, WordUnknown
from bedtime_app.storage.recovery_words import RecoveryWords, plain_words

ENTROPIES = st.binary(min_size=16, max_size=16)
BETWEEN = st.sampled_from([" ", "  ", "\n", "\t", ", ", " - ", "\u00a0", "\u3000", "; 7) "])
# BIP-39's own test vector for sixteen 0x7f
LEGAL = "legal winner thank year wave sausage worth useful legal winner thank yellow"


def test_the_words_are_those_of_the_standard() -> None:
    assert " ".join(RecoveryWords.from_entropy(b"\x7f" * 16).words) == LEGAL
    assert RecoveryWords.parse(LEGAL).entropy == b"\x7f" * 16


def test_fresh_words_differ_each_time() -> None:
    assert RecoveryWords.new() != RecoveryWords.new()


def test_words_come_from_the_random_source_that_is_given() -> None:
    assert " ".join(RecoveryWords.new(lambda size: b"\x7f" * size).words) == LEGAL


@given(ENTROPIES, BETWEEN, st.data())
def test_words_are_understood_however_they_are_written(
    entropy: bytes, between: str, data: st.DataObject
) -> None:
    words = RecoveryWords.from_entropy(entropy)
    accents = st.lists(st.sampled_from("\u0301\u0308\u0327"), max_size=1).map("".join)
    typed = between.join(
        unicodedata.normalize(
            data.draw(st.sampled_from(["NFC", "NFD", "NFKC"])),
            "".join(
                data.draw(st.sampled_from([letter, letter.upper()])) + data.draw(accents)
                for letter in word
            ),
        )
        for word in words.words
    )
    assert RecoveryWords.parse(f"  {typed}\n") == words


@given(ENTROPIES)
def test_words_pasted_with_their_numbers_are_understood(entropy: bytes) -> None:
    words = RecoveryWords.from_entropy(entropy)
    typed = "\n".join(f"{number}. {word}" for number, word in enumerate(words.words, start=1))
    assert RecoveryWords.parse(typed) == words


@given(st.text())
def test_any_text_is_words_or_a_known_trouble(text: str) -> None:
    with pytest.raises((WordsMissing, WordUnknown, WordsMixedUp)):
        RecoveryWords.parse(text)


@given(st.text())
def test_plain_words_are_plain_already(text: str) -> None:
    plain = plain_words(text)
    assert plain_words(" ".join(plain)) == plain


@pytest.mark.parametrize("position", [1, 7, 12])
def test_an_unknown_word_is_named_by_its_position_and_not_by_itself(position: int) -> None:
    typed = LEGAL.split()
    typed[position - 1] = "lighthouze"
    with pytest.raises(WordUnknown) as raised:
        RecoveryWords.parse(" ".join(typed))
    assert raised.value.position == position
    assert "lighthouze" not in str(raised.value)


@pytest.mark.parametrize("count", [0, 1, 11, 13, 24])
def test_another_number_of_words_is_said(count: int) -> None:
    with pytest.raises(WordsMissing) as raised:
        RecoveryWords.parse(" ".join((LEGAL.split() * 2)[:count]))
    assert raised.value.found == count


def test_two_words_changed_about_fail_the_checksum() -> None:
    first, second, *rest = LEGAL.split()
    with pytest.raises(WordsMixedUp):
        RecoveryWords.parse(" ".join([second, first, *rest]))


def test_only_sixteen_bytes_become_words() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        RecoveryWords.from_entropy(b"short")
