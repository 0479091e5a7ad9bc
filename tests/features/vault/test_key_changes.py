from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from nacl.exceptions import RuntimeError as SodiumError
from nacl.pwhash import argon2id

from bedtime_app.features.vault.key_changes import (
    put_passphrase,
    put_stronger,
    put_words,
    raise_strength,
    stronger,
)
from bedtime_app.storage.errors import WrongPassphrase, WrongWords
from bedtime_app.storage.keys import LEAST_STRENGTH, Strength
from bedtime_app.storage.recovery_words import RecoveryWords
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.features.vault.conftest import Door

RAISED = Strength(2, 64 * 1024)
AMPLE = Strength(3, 256 * 1024 * 1024)


@pytest.fixture
def words(door: Door) -> RecoveryWords:
    """The words of an open vault, whose passphrase is sealed as weakly as can be."""
    return door.vault.create(PASSPHRASE, strength=LEAST_STRENGTH)


def test_another_passphrase_opens_and_the_old_one_no_longer(
    door: Door, words: RecoveryWords
) -> None:
    key = door.vault.key()
    sealed = door.vault.key_slots().with_passphrase(key, "a tide table", LEAST_STRENGTH)
    put_passphrase(door.vault, sealed.passphrase)
    slots = door.vault.key_slots()
    assert slots.key_from_passphrase("a tide table") == key
    assert slots.key_from_words(" ".join(words.words)) == key
    with pytest.raises(WrongPassphrase):
        slots.key_from_passphrase(PASSPHRASE)


def test_words_that_changed_while_a_passphrase_was_sealed_stay_changed(
    door: Door, words: RecoveryWords
) -> None:
    sealed = door.vault.key_slots().with_passphrase(door.vault.key(), "a tide table", RAISED)
    new = RecoveryWords.new()
    put_words(door.vault, new)
    put_passphrase(door.vault, sealed.passphrase)
    assert door.vault.key_slots().key_from_words(" ".join(new.words)) == door.vault.key()
    with pytest.raises(WrongWords):
        door.vault.key_slots().key_from_words(" ".join(words.words))


@pytest.mark.usefixtures("words")
def test_a_weak_slot_is_raised_once_and_the_same_passphrase_opens_it(door: Door) -> None:
    raise_strength(door.vault, PASSPHRASE, RAISED)
    slots = door.vault.key_slots()
    assert slots.passphrase.strength == RAISED
    assert slots.key_from_passphrase(PASSPHRASE) == door.vault.key()
    raise_strength(door.vault, PASSPHRASE, RAISED)
    assert door.vault.key_slots() == slots


@pytest.mark.parametrize(
    "asked", [LEAST_STRENGTH, Strength(1, 64 * 1024), Strength(8, 32 * 1024), Strength(4, 32768)]
)
def test_a_slot_is_never_made_weaker_in_any_way(door: Door, asked: Strength) -> None:
    door.vault.create(PASSPHRASE, strength=RAISED)
    assert stronger(door.vault.key_slots(), PASSPHRASE, asked) is None


@pytest.mark.usefixtures("words")
def test_where_memory_is_short_the_slot_stays_as_it_is(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = argon2id.kdf

    def kdf(size: int, typed: bytes, salt: bytes, *, opslimit: int, memlimit: int) -> bytes:
        if memlimit > 128 * 1024 * 1024:
            raise SodiumError("no memory")
        return whole(size, typed, salt, opslimit=min(opslimit, 1), memlimit=min(memlimit, 8192))

    monkeypatch.setattr(argon2id, "kdf", kdf)
    raise_strength(door.vault, PASSPHRASE, AMPLE)
    assert door.vault.key_slots().passphrase.strength == LEAST_STRENGTH


def test_what_was_sealed_gently_for_lack_of_memory_is_not_taken_for_weak() -> None:
    gentle = AMPLE
    for _ in range(3):
        gentle = gentle.gentler()
        assert not gentle.is_below(AMPLE)


@pytest.mark.usefixtures("words")
def test_a_mistyped_passphrase_never_becomes_the_new_one(door: Door) -> None:
    with pytest.raises(WrongPassphrase):
        raise_strength(door.vault, PASSPHRASE + "x", RAISED)
    assert door.vault.key_slots().key_from_passphrase(PASSPHRASE) == door.vault.key()


@pytest.mark.usefixtures("words")
def test_a_passphrase_changed_while_the_old_one_was_raised_stays_changed(door: Door) -> None:
    before = door.vault.key_slots()
    raised = stronger(before, PASSPHRASE, RAISED)
    assert raised is not None
    changed = before.with_passphrase(door.vault.key(), "a tide table", LEAST_STRENGTH)
    put_passphrase(door.vault, changed.passphrase)
    put_stronger(door.vault, before.passphrase, raised)
    assert door.vault.key_slots() == changed


def test_unlocking_with_the_passphrase_raises_it_quietly_afterwards(door: Door) -> None:
    door.close_a_vault()
    view = door.unlock(RAISED)
    view.typePassphrase(PASSPHRASE)
    view.goOn()
    view.typePassphrase("typed on while it was busy")
    door.jobs.run_all()
    assert door.vault.key_slots().passphrase.strength == RAISED
    assert door.vault.key_slots().key_from_passphrase(PASSPHRASE) == door.vault.key()


def test_a_vault_locked_before_it_was_raised_is_raised_the_next_time(door: Door) -> None:
    door.close_a_vault()
    view = door.unlock(RAISED)
    view.typePassphrase(PASSPHRASE)
    view.goOn()
    view.finished.connect(door.vault.lock)
    door.jobs.run_all()
    assert door.vault.key_slots().passphrase.strength == LEAST_STRENGTH
    assert view.trouble == ""
    view.finished.disconnect(door.vault.lock)
    view.typePassphrase(PASSPHRASE)
    view.goOn()
    door.jobs.run_all()
    assert door.vault.key_slots().passphrase.strength == RAISED
