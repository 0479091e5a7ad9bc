from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.errors import (
    DiskFull,
    UpgradeFailed,
    VaultInUse,
    VaultReadOnly,
    VaultTooNew,
    WrongPassphrase,
)
from bedtime_app.storage.keys import new_key
from bedtime_app.storage.vault import Vault, VaultState
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.vault.unlock_view import UnlockView
    from bedtime_app.storage.errors import StorageError
    from tests.features.vault.conftest import Door

pytestmark = pytest.mark.usefixtures("qapp")


def try_passphrase(door: Door, view: UnlockView, passphrase: str = PASSPHRASE) -> None:
    view.typePassphrase(passphrase)
    view.goOn()
    door.jobs.run_all()


def remember(door: Door) -> None:
    door.vault.unlock(PASSPHRASE)
    door.keychain.key = door.vault.key()
    door.settings.put(REMEMBERED, True)  # noqa: FBT003 - the value
    door.vault.lock()


def test_the_passphrase_opens_and_is_forgotten(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    view = door.unlock()
    view.begin()
    with qtbot.waitSignal(view.finished):
        try_passphrase(door, view)
    assert door.vault.state is VaultState.OPEN
    assert (view.passphrase, view.busy, view.trouble) == ("", False, "")


def test_while_it_opens_the_page_is_busy_and_asks_once(door: Door) -> None:
    door.close_a_vault()
    view = door.unlock()
    view.typePassphrase(PASSPHRASE)
    view.goOn()
    assert view.busy
    view.goOn()
    view.useWords()
    view.later()
    assert (view.mode, view.busy) == ("passphrase", True)
    door.jobs.run_all()
    assert door.vault.state is VaultState.OPEN


def test_a_wrong_passphrase_is_cleared_and_the_words_are_offered(door: Door) -> None:
    door.close_a_vault()
    view = door.unlock()
    try_passphrase(door, view, "noisy harbour")
    assert (view.passphrase, view.wayOut, view.busy) == ("", "words", False)
    assert view.trouble != ""
    try_passphrase(door, view)
    assert door.vault.state is VaultState.OPEN


def test_a_remembered_key_opens_by_itself(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    remember(door)
    view = door.unlock()
    view.begin()
    assert view.busy
    with qtbot.waitSignal(view.finished):
        door.jobs.run_all()
    assert door.vault.state is VaultState.OPEN


def test_a_keyring_nobody_asked_for_is_left_alone(door: Door) -> None:
    door.close_a_vault()
    door.keychain.trouble = AssertionError("asked")
    view = door.unlock()
    view.begin()
    door.jobs.run_all()
    assert (view.busy, view.trouble) == (False, "")
    try_passphrase(door, view)
    assert door.vault.state is VaultState.OPEN


@pytest.mark.parametrize("trouble", list(KeychainTrouble))
def test_when_the_keyring_fails_the_passphrase_still_opens(
    door: Door, trouble: KeychainTrouble, qtbot: QtBot
) -> None:
    door.close_a_vault()
    remember(door)
    door.keychain.trouble = KeychainError(trouble)
    view = door.unlock()
    view.begin()
    door.jobs.run_all()
    assert (view.mode, view.busy) == ("passphrase", False)
    assert view.trouble != ""
    try_passphrase(door, view)
    assert door.vault.state is VaultState.OPEN
    assert view.mode == "open"  # it could not be remembered again, which is said first
    assert view.trouble != ""
    with qtbot.waitSignal(view.finished):
        view.goOn()


def test_a_key_the_keyring_lost_is_remembered_again(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    remember(door)
    door.keychain.key = None
    view = door.unlock()
    view.begin()
    door.jobs.run_all()
    assert view.trouble != ""
    with qtbot.waitSignal(view.finished):
        try_passphrase(door, view)
    assert door.keychain.key == door.vault.key()


def test_a_remembered_key_of_another_vault_is_said(door: Door) -> None:
    door.close_a_vault()
    remember(door)
    door.keychain.key = new_key()
    view = door.unlock()
    view.begin()
    door.jobs.run_all()
    assert (view.mode, view.trouble != "") == ("passphrase", True)
    assert door.vault.state is VaultState.LOCKED


def test_the_computer_forgets_when_that_is_wished(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    remember(door)
    view = door.unlock()
    assert view.remember
    view.setRemember(False)
    with qtbot.waitSignal(view.finished):
        try_passphrase(door, view)
    assert door.keychain.key is None
    assert not door.settings.get(REMEMBERED)


def test_the_words_open_and_a_new_passphrase_is_offered(door: Door, qtbot: QtBot) -> None:
    words = door.close_a_vault()
    view = door.unlock()
    view.useWords()
    view.typeWords(", ".join(words.words).upper())
    view.goOn()
    door.jobs.run_all()
    assert (door.vault.state, view.mode, view.words) == (VaultState.OPEN, "renew", "")
    view.typeNewPassphrase("another harbour")
    view.typeRepeated("another harbor")
    view.goOn()
    assert view.repeatedError != ""
    view.typeRepeated("another harbour")
    view.goOn()
    with qtbot.waitSignal(view.finished):
        door.jobs.run_all()
    door.vault.lock()
    with pytest.raises(WrongPassphrase):
        door.vault.unlock(PASSPHRASE)
    door.vault.unlock("another harbour")


def test_the_old_passphrase_may_stay(door: Door, qtbot: QtBot) -> None:
    words = door.close_a_vault()
    view = door.unlock()
    view.useWords()
    view.typeWords(" ".join(words.words))
    view.goOn()
    door.jobs.run_all()
    with qtbot.waitSignal(view.finished):
        view.skipRenewing()
    door.vault.lock()
    door.vault.unlock(PASSPHRASE)


def test_mistyped_words_stay_to_be_mended_and_the_place_is_said(door: Door) -> None:
    words = door.close_a_vault()
    typed = list(words.words)
    typed[6] = "lighthouze"
    view = door.unlock()
    view.useWords()
    view.typeWords(" ".join(typed))
    view.goOn()
    door.jobs.run_all()
    assert "7" in view.trouble
    assert "lighthouze" not in view.trouble
    assert view.words == " ".join(typed)


def test_a_damaged_vault_can_be_set_aside_after_being_asked(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    database = door.vault.directory / "vault.db"
    database.write_bytes(b"no database")
    view = door.unlock()
    try_passphrase(door, view)
    assert (view.wayOut, view.trouble != "") == ("rescue", True)
    view.askSetAside()
    assert view.mode == "aside"
    view.usePassphrase()
    assert database.exists()
    view.askSetAside()
    with qtbot.waitSignal(view.finished):
        view.goOn()
    assert door.vault.state is VaultState.ABSENT
    assert [path.read_bytes() for path in door.vault.directory.rglob("vault.db")] == [
        b"no database"
    ]


def test_a_vault_open_elsewhere_opens_once_it_is_closed_there(door: Door) -> None:
    door.close_a_vault()
    elsewhere = Vault(door.vault.directory, [])
    elsewhere.unlock(PASSPHRASE)
    view = door.unlock()
    try_passphrase(door, view)
    assert (view.trouble != "", view.passphrase) == (True, PASSPHRASE)
    elsewhere.lock()
    view.goOn()
    door.jobs.run_all()
    assert door.vault.state is VaultState.OPEN


@pytest.mark.parametrize(
    "error", [VaultTooNew(), DiskFull(), VaultInUse(), VaultReadOnly(), UpgradeFailed()]
)
def test_trouble_with_the_files_is_said_and_nothing_is_offered_that_could_harm(
    door: Door, error: StorageError, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.close_a_vault()

    def refuse(_key: bytes) -> None:
        raise error

    monkeypatch.setattr(door.vault, "open", refuse)
    view = door.unlock()
    try_passphrase(door, view)
    assert (view.trouble != "", view.wayOut, view.busy) == (True, "", False)


def test_a_bug_is_heard_of_and_the_page_can_still_be_used(door: Door) -> None:
    door.close_a_vault()
    view = door.unlock()
    view.typePassphrase("\ud800 is half a letter")
    view.goOn()
    with pytest.raises(UnicodeEncodeError):
        door.jobs.run_all()
    assert not view.busy


def test_later_leaves_it_locked_and_forgets_what_was_typed(door: Door, qtbot: QtBot) -> None:
    door.close_a_vault()
    view = door.unlock()
    view.typePassphrase(PASSPHRASE)
    with qtbot.waitSignal(view.finished):
        view.later()
    assert (view.passphrase, door.vault.state) == ("", VaultState.LOCKED)


@pytest.mark.parametrize("busy", [False, True])
def test_a_vault_that_locks_while_a_new_passphrase_is_offered_keeps_the_old_one(
    door: Door, *, busy: bool
) -> None:
    words = door.close_a_vault()
    view = door.unlock()
    view.useWords()
    view.typeWords(" ".join(words.words))
    view.goOn()
    door.jobs.run_all()
    view.typeNewPassphrase("a tide table")
    view.typeRepeated("a tide table")
    if busy:
        view.goOn()
    door.vault.lock()
    door.jobs.run_all()
    assert (view.mode, view.newPassphrase, view.repeated) == ("passphrase", "", "")
    try_passphrase(door, view)
    assert door.vault.state is VaultState.OPEN
