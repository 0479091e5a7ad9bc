"""Another passphrase and other words, once a present secret was proven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias
from unittest.mock import patch

import pytest

from bedtime_app.features.vault.changing_keys import ChangingKeys
from bedtime_app.storage.errors import DiskFull, MemoryShort, WrongPassphrase, WrongWords
from bedtime_app.storage.key_slots import KeySlots
from bedtime_app.storage.keys import LEAST_STRENGTH, new_key
from bedtime_app.storage.recovery_words import RecoveryWords
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.features.vault.conftest import Door

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

pytestmark = pytest.mark.usefixtures("qapp")

NEW = "a tide table"


@pytest.fixture
def words(door: Door) -> RecoveryWords:
    """Those of the open vault."""
    return door.open_a_vault()


@pytest.fixture
def view(door: Door, words: RecoveryWords) -> View:
    assert words.words
    view = door.keys()
    view.arrive()
    return view


def prove(door: Door, view: View, change: str, passphrase: str = PASSPHRASE) -> None:
    view.begin(change)
    view.typePassphrase(passphrase)
    view.goOn()
    door.jobs.run_all()


def choose(view: View, passphrase: str = NEW) -> None:
    view.typeNewPassphrase(passphrase)
    view.typeRepeated(passphrase)
    view.goOn()


def answer(view: View, words: tuple[str, ...]) -> None:
    for number, position in enumerate(view.asked):
        view.typeAnswer(number, words[position - 1])


def come_to_the_check(door: Door, view: View) -> tuple[str, ...]:
    """The new words, of which two are asked for now."""
    prove(door, view, "words")
    new = tuple(view.words)
    view.goOn()
    return new


def nothing_is_left(view: View) -> bool:
    """Whether no secret is in the view or behind it."""
    shown = (view.passphrase, view.typedWords, view.newPassphrase, view.repeated, view.words)
    at_rest = view._state == ChangingKeys(change=view.change, changed=view.changed)
    return not any(shown) and view.answers == ["", ""] and at_rest


def test_another_passphrase_opens_once_the_present_one_was_proven(door: Door, view: View) -> None:
    prove(door, view, "passphrase")
    assert view.step == "choose"
    choose(view)
    assert view.busy
    door.jobs.run_all()
    assert (view.step, view.changed, view.change) == ("rest", True, "passphrase")
    assert nothing_is_left(view)
    slots = door.vault.key_slots()
    assert slots.key_from_passphrase(NEW) == door.vault.key()
    with pytest.raises(WrongPassphrase):
        slots.key_from_passphrase(PASSPHRASE)


def test_the_words_prove_it_as_well(door: Door, view: View, words: RecoveryWords) -> None:
    view.begin("passphrase")
    view.setByWords(True)
    view.typeWords(" ".join(words.words))
    view.goOn()
    door.jobs.run_all()
    assert (view.step, view.typedWords) == ("choose", "")


@pytest.mark.parametrize("change", ["passphrase", "words"])
def test_without_a_present_secret_nothing_can_be_changed(
    door: Door, view: View, change: str
) -> None:
    before = door.vault.key_slots()
    prove(door, view, change, "noisy harbour")
    assert (view.step, view.passphrase, view.trouble != "") == ("prove", "", True)
    assert list(view.words) == []
    choose(view)
    door.jobs.run_all()
    assert view.step == "prove"
    assert door.vault.key_slots() == before


def test_words_of_another_vault_prove_nothing_and_stay_to_be_mended(door: Door, view: View) -> None:
    typed = " ".join(RecoveryWords.new().words)
    view.begin("words")
    view.setByWords(True)
    view.typeWords(typed)
    view.goOn()
    door.jobs.run_all()
    assert (view.step, view.typedWords, view.trouble != "") == ("prove", typed, True)


def test_sealed_keys_of_somebody_else_put_beside_the_vault_prove_nothing(
    door: Door, view: View
) -> None:
    forged = KeySlots.seal(new_key(), "a burglar's own", RecoveryWords.new(), LEAST_STRENGTH)
    (door.vault.directory / "vault.keys").write_bytes(forged.to_bytes())
    prove(door, view, "passphrase", "a burglar's own")
    assert (view.step, view.trouble != "") == ("prove", True)


def test_a_pair_that_differs_is_said_only_when_it_is_to_be_kept(door: Door, view: View) -> None:
    prove(door, view, "passphrase")
    view.typeNewPassphrase(NEW)
    view.typeRepeated("a tide")
    assert view.repeatedError == ""
    view.goOn()
    assert view.repeatedError != ""
    view.typeRepeated(NEW)
    assert view.repeatedError == ""


def test_a_passphrase_that_is_too_short_is_hinted_at_and_not_taken(door: Door, view: View) -> None:
    prove(door, view, "passphrase")
    choose(view, "short")
    assert view.newPassphraseError != ""
    assert view.passphraseHint != ""
    assert (view.busy, view.step) == (False, "choose")


def test_new_words_hold_once_two_of_them_came_back(
    door: Door, view: View, words: RecoveryWords
) -> None:
    new = come_to_the_check(door, view)
    assert len(new) == 12
    assert list(view.words) == [], "the check shows no word"
    assert door.vault.key_slots().key_from_words(" ".join(words.words)) == door.vault.key()
    view.typeAnswer(0, "lantern")
    view.goOn()
    assert view.step == "confirm"
    assert all(view.answerErrors)
    answer(view, new)
    assert view.answerErrors == ["", ""]
    view.goOn()
    assert (view.step, view.changed, view.change) == ("rest", True, "words")
    assert nothing_is_left(view)
    assert door.vault.key_slots().key_from_words(" ".join(new)) == door.vault.key()
    with pytest.raises(WrongWords):
        door.vault.key_slots().key_from_words(" ".join(words.words))


def test_the_same_words_are_shown_again_from_the_check(door: Door, view: View) -> None:
    new = come_to_the_check(door, view)
    view.goBack()
    assert (view.step, tuple(view.words)) == ("write", new)
    view.goBack()
    assert (view.step, view.changed) == ("rest", False)
    assert nothing_is_left(view)


def test_going_back_from_rest_leaves_the_page(view: View) -> None:
    closed: list[bool] = []
    view.closed.connect(lambda: closed.append(True))
    view.begin("words")
    view.goBack()
    assert closed == []
    view.goBack()
    assert closed == [True]


def at_the_proof(_door: Door, view: View) -> None:
    view.begin("passphrase")
    view.typePassphrase(PASSPHRASE)


def at_the_proof_by_words(_door: Door, view: View) -> None:
    view.begin("words")
    view.setByWords(True)
    view.typeWords("half of the paper")


def at_a_new_passphrase(door: Door, view: View) -> None:
    prove(door, view, "passphrase")
    view.typeNewPassphrase(NEW)
    view.typeRepeated(NEW)


def at_a_passphrase_being_sealed(door: Door, view: View) -> None:
    prove(door, view, "passphrase")
    choose(view)


def at_a_proof_being_judged(_door: Door, view: View) -> None:
    at_the_proof(_door, view)
    view.goOn()


def at_the_new_words(door: Door, view: View) -> None:
    prove(door, view, "words")


def at_the_check(door: Door, view: View) -> None:
    answer(view, come_to_the_check(door, view))


@pytest.mark.parametrize(
    "place",
    [
        at_the_proof,
        at_the_proof_by_words,
        at_a_new_passphrase,
        at_a_passphrase_being_sealed,
        at_a_proof_being_judged,
        at_the_new_words,
        at_the_check,
    ],
    ids=lambda place: place.__name__,
)
def test_every_secret_is_forgotten_and_nothing_is_changed(
    door: Door, view: View, place: Callable[[Door, View], None]
) -> None:
    before = door.vault.key_slots()
    for end in (view.leave, view.giveUp, door.vault.lock):
        place(door, view)
        assert not nothing_is_left(view)
        end()
        assert nothing_is_left(view)
        door.jobs.run_all()
        assert nothing_is_left(view)
        assert (view.step, view.busy, view.trouble, view.changed) == ("rest", False, "", False)
    assert door.vault.key_slots() == before


def test_what_is_unlocked_again_is_at_rest(door: Door, view: View) -> None:
    at_the_new_words(door, view)
    door.vault.lock()
    assert view.vault == "locked"
    door.vault.unlock(PASSPHRASE)
    assert (view.vault, view.step, list(view.words)) == ("open", "rest", [])


def test_a_locked_vault_changes_nothing(door: Door, view: View) -> None:
    door.vault.lock()
    view.begin("words")
    assert view.step == "rest"


@pytest.mark.parametrize("error", [DiskFull(), MemoryShort()])
def test_trouble_while_it_is_kept_is_said_and_the_old_passphrase_holds(
    door: Door, view: View, error: Exception
) -> None:
    prove(door, view, "passphrase")
    with patch.object(door.vault, "replace_keys", side_effect=error):
        choose(view)
        door.jobs.run_all()
    assert (view.step, view.busy, view.trouble != "") == ("choose", False, True)
    assert door.vault.key_slots().key_from_passphrase(PASSPHRASE)
    view.goOn()
    door.jobs.run_all()
    assert door.vault.key_slots().key_from_passphrase(NEW)


def test_words_that_could_not_be_kept_are_still_there_to_try_again(door: Door, view: View) -> None:
    new = come_to_the_check(door, view)
    answer(view, new)
    with patch.object(door.vault, "replace_keys", side_effect=DiskFull()):
        view.goOn()
    assert (view.step, view.trouble != "") == ("confirm", True)
    view.goOn()
    assert door.vault.key_slots().key_from_words(" ".join(new))


def test_a_bug_is_heard_of_and_the_page_can_still_be_used(door: Door, view: View) -> None:
    view.begin("words")
    view.typePassphrase("\ud800 is half a letter")
    view.goOn()
    with pytest.raises(UnicodeEncodeError):
        door.jobs.run_all()
    assert not view.busy


def test_no_secret_stands_in_what_a_traceback_would_show(door: Door, view: View) -> None:
    new = come_to_the_check(door, view)
    answer(view, new)
    at_check = repr(view._state)
    at_a_new_passphrase(door, view)
    said = at_check + repr(view._state)
    assert not any(secret in said for secret in (*new, NEW, PASSPHRASE))
