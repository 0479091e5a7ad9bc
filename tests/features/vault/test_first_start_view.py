from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.vault import VaultState
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.vault.first_start_view import FirstStartView
    from tests.features.vault.conftest import Door

pytestmark = pytest.mark.usefixtures("qapp")


def to_words(view: FirstStartView) -> list[str]:
    view.typePassphrase(PASSPHRASE)
    view.typeRepeated(PASSPHRASE)
    view.goOn()
    return view.words


def to_confirmed(view: FirstStartView) -> list[str]:
    words = to_words(view)
    view.goOn()
    for number, position in enumerate(view.asked):
        view.typeAnswer(number, words[position - 1])
    view.goOn()
    return words


def test_the_four_steps_make_a_vault_that_both_secrets_open(door: Door) -> None:
    view = door.first_start()
    assert (view.step, view.stepNumber, view.stepCount) == ("choose", 0, 4)
    words = to_confirmed(view)
    assert view.step == "making"
    door.jobs.run_all()
    assert (view.step, view.stepNumber) == ("done", 3)
    assert door.vault.state is VaultState.OPEN
    key = door.vault.key()
    door.vault.lock()
    assert door.vault.key_slots().key_from_words(" ".join(words)) == key
    door.vault.unlock(PASSPHRASE)


def test_before_the_words_are_confirmed_nothing_is_on_disk(door: Door) -> None:
    view = door.first_start()
    to_words(view)
    view.goOn()
    door.jobs.run_all()
    assert not door.vault.directory.exists()


def test_every_secret_is_gone_from_the_view_when_the_vault_is_made(door: Door) -> None:
    view = door.first_start()
    to_confirmed(view)
    door.jobs.run_all()
    assert (view.passphrase, view.repeated, view.words, view.answers) == ("", "", [], ["", ""])
    assert view._state.words is None


def test_words_are_shown_in_their_own_step_only_and_stay_the_same(door: Door) -> None:
    view = door.first_start()
    words = to_words(view)
    assert len(words) == 12
    view.goOn()
    assert (view.step, view.words) == ("confirm", [])
    view.goBack()
    assert (view.step, view.words) == ("words", words)
    view.goBack()
    assert (view.step, view.words) == ("choose", [])
    view.goBack()
    view.goOn()
    assert view.words == words


def test_what_is_missing_is_said_only_after_one_wants_to_go_on(door: Door) -> None:
    view = door.first_start()
    view.typePassphrase("short")
    assert view.passphraseError == ""
    view.goOn()
    assert (view.step, view.passphraseError != "", view.repeatedError) == ("choose", True, "")
    view.typePassphrase(PASSPHRASE)
    assert view.passphraseError == ""
    view.typeRepeated("moonlit harbor")
    view.goOn()
    assert (view.step, view.passphraseError, view.repeatedError != "") == ("choose", "", True)


def test_a_wrong_answer_is_said_beside_it(door: Door) -> None:
    view = door.first_start()
    words = to_words(view)
    view.goOn()
    view.typeAnswer(0, words[view.asked[0] - 1])
    view.typeAnswer(1, "lighthouse")
    assert view.answerErrors == ["", ""]
    view.goOn()
    assert view.step == "confirm"
    assert [bool(error) for error in view.answerErrors] == [False, True]
    view.typeAnswer(1, "x")
    assert view.answerErrors == ["", ""]


def test_later_leaves_nothing_on_disk_and_nothing_in_memory(door: Door, qtbot: QtBot) -> None:
    view = door.first_start()
    words = to_words(view)
    with qtbot.waitSignal(view.finished):
        view.later()
    assert door.vault.state is VaultState.ABSENT
    assert (view.step, view.passphrase, view.words) == ("choose", "", [])
    assert to_words(view) != words


def test_this_computer_remembers_if_that_is_wished(door: Door) -> None:
    view = door.first_start()
    view.setRemember(True)
    to_confirmed(view)
    door.jobs.run_all()
    assert door.keychain.key == door.vault.key()
    assert door.settings.get(REMEMBERED)
    assert view.trouble == ""


def test_this_computer_is_not_even_asked_if_that_is_not_wished(door: Door) -> None:
    door.keychain.trouble = KeychainError(KeychainTrouble.SILENT)
    view = door.first_start()
    to_confirmed(view)
    door.jobs.run_all()
    assert (view.step, view.trouble) == ("done", "")
    assert not door.settings.get(REMEMBERED)


@pytest.mark.parametrize("trouble", list(KeychainTrouble))
def test_without_a_keyring_the_vault_is_made_all_the_same(
    door: Door, trouble: KeychainTrouble
) -> None:
    door.keychain.trouble = KeychainError(trouble)
    view = door.first_start()
    view.setRemember(True)
    to_confirmed(view)
    door.jobs.run_all()
    assert view.step == "done"
    assert view.trouble != ""
    assert door.vault.state is VaultState.OPEN
    assert not door.settings.get(REMEMBERED)


def test_after_trouble_with_the_disk_one_may_try_again_without_typing(door: Door) -> None:
    door.vault.directory.write_text("a file where the folder should be", "utf-8")
    view = door.first_start()
    to_confirmed(view)
    door.jobs.run_all()
    assert view.step == "confirm"
    assert view.trouble != ""
    door.vault.directory.unlink()
    view.goOn()
    door.jobs.run_all()
    assert (view.step, view.trouble) == ("done", "")


def test_only_what_changed_is_announced(door: Door, qtbot: QtBot) -> None:
    view = door.first_start()
    with (
        qtbot.waitSignals([view.passphraseChanged, view.passphraseHintChanged]),
        qtbot.assertNotEmitted(view.stepChanged),
        qtbot.assertNotEmitted(view.wordsChanged),
        qtbot.assertNotEmitted(view.repeatedChanged),
    ):
        view.typePassphrase("a")
    with qtbot.assertNotEmitted(view.passphraseChanged):
        view.typePassphrase("a")
