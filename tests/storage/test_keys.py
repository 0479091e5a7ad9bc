from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.exceptions import RuntimeError as SodiumError
from nacl.pwhash import argon2id

from bedtime_app.storage import key_slots, keys
from bedtime_app.storage.errors import (
    MemoryShort,
    StorageError,
    VaultDamaged,
    WrongPassphrase,
    WrongWords,
)
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import LEAST_STRENGTH, Strength
from bedtime_app.storage.recovery_words import RecoveryWords

KEY = bytes(range(32))
WORDS = RecoveryWords.from_entropy(bytes(range(16)))


def seal(passphrase: str) -> KeySlots:
    return KeySlots.seal(KEY, passphrase, WORDS, LEAST_STRENGTH)


@given(st.text(min_size=1))
def test_any_passphrase_opens_what_it_closed_however_it_is_encoded(passphrase: str) -> None:
    if any(0xD800 <= ord(letter) < 0xE000 for letter in passphrase):
        return
    slots = seal(passphrase)
    assert slots.key_from_passphrase(unicodedata.normalize("NFD", passphrase)) == KEY


@given(st.text(min_size=1, alphabet=st.characters(codec="utf-8")), st.text(min_size=1))
def test_another_passphrase_never_opens_it(passphrase: str, other: str) -> None:
    if unicodedata.normalize("NFKC", passphrase) == unicodedata.normalize("NFKC", other):
        return
    with pytest.raises((WrongPassphrase, UnicodeEncodeError)):
        seal(passphrase).key_from_passphrase(other)


def test_an_empty_passphrase_closes_nothing() -> None:
    with pytest.raises(ValueError, match="at least one"):
        seal("")


def test_words_of_another_vault_are_told_from_mistyped_ones() -> None:
    with pytest.raises(WrongWords):
        seal("x").key_from_words(" ".join(RecoveryWords.from_entropy(b"\x7f" * 16).words))
    assert seal("x").key_from_words(" ".join(WORDS.words)) == KEY


def test_the_file_says_the_same_when_it_is_read_again() -> None:
    slots = seal("x")
    assert KeySlots.from_bytes(slots.to_bytes()) == slots


def test_closing_the_same_key_twice_looks_different_each_time() -> None:
    one, two = seal("x"), seal("x")
    assert one.passphrase.box != two.passphrase.box
    assert one.words.box != two.words.box
    assert one.vault != two.vault


def test_the_strength_is_kept_with_the_slot() -> None:
    slots = seal("x").with_passphrase(KEY, "x", Strength(2, 16 * 1024))
    read = KeySlots.from_bytes(slots.to_bytes())
    assert read.passphrase.strength == Strength(2, 16 * 1024)
    assert read.key_from_passphrase("x") == KEY


def test_new_words_end_the_old_ones() -> None:
    other = RecoveryWords.from_entropy(b"\x7f" * 16)
    slots = seal("x").with_words(KEY, other)
    assert slots.key_from_words(" ".join(other.words)) == KEY
    with pytest.raises(WrongWords):
        slots.key_from_words(" ".join(WORDS.words))
    assert slots.key_from_passphrase("x") == KEY


def test_the_default_strength_is_at_least_what_rfc_9106_recommends_where_memory_is_short() -> None:
    assert keys.DEFAULT_STRENGTH.operations >= 3
    assert keys.DEFAULT_STRENGTH.memory >= 64 * 1024 * 1024


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id gets 64 MiB and no more, as on a small machine."""
    whole = argon2id.kdf

    def kdf(size: int, typed: bytes, salt: bytes, *, opslimit: int, memlimit: int) -> bytes:
        if memlimit > 64 * 1024 * 1024:
            raise SodiumError("no memory")
        return whole(size, typed, salt, opslimit=opslimit, memlimit=8192)

    monkeypatch.setattr(argon2id, "kdf", kdf)


@pytest.mark.usefixtures("little_memory")
def test_where_memory_is_short_the_strength_is_lowered_kindly() -> None:
    slot = keys.wrap_with_passphrase(KEY, "x", Strength(3, 256 * 1024 * 1024))
    assert slot.strength == Strength(12, 64 * 1024 * 1024)
    assert keys.unwrap_with_passphrase(slot, "x") == KEY


@pytest.mark.usefixtures("little_memory")
def test_a_slot_that_needs_more_memory_than_there_is_says_so() -> None:
    slot = keys.PassphraseSlot(bytes(16), Strength(1, 1 << 30), bytes(72))
    with pytest.raises(MemoryShort):
        keys.unwrap_with_passphrase(slot, "x")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory", 1 << 60),
        ("memory", 2 << 30),
        ("memory", 0),
        ("operations", 0),
        ("operations", 1 << 40),
        ("operations", 1 << 24),
    ],
)
def test_a_file_cannot_ask_for_absurd_work(name: str, value: int) -> None:
    slots = seal("x")
    absurd = json.loads(slots.to_bytes())
    absurd.pop("checksum")
    absurd["passphrase"][name] = value
    with pytest.raises(VaultDamaged):
        KeySlots.from_bytes(json.dumps(absurd | {"checksum": key_slots._checksum(absurd)}).encode())


def test_the_gentlest_strength_that_is_ever_written_can_be_read() -> None:
    gentle = keys.DEFAULT_STRENGTH
    while gentle.memory // 2 >= keys._GENTLEST_MEMORY:
        gentle = gentle.gentler()
    assert key_slots._bearable(gentle) == gentle


def test_a_file_longer_than_any_of_ours_is_not_read() -> None:
    with pytest.raises(VaultDamaged):
        KeySlots.from_bytes(seal("x").to_bytes() + b" " * key_slots.LONGEST_FILE)


@given(st.binary())
def test_any_file_is_key_slots_or_a_known_trouble(data: bytes) -> None:
    with pytest.raises(StorageError):
        KeySlots.from_bytes(data)
