"""The page of what opens the vault, by keyboard alone and as a screen reader hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.features.vault.lock_settings import LOCK_AFTER
from bedtime_app.storage.vault import VaultState
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.features.page_stage import PageStage
    from tests.features.vault.conftest import Door, Stages

NEW = "a tide table"


def prove(door: Door, page: PageStage) -> None:
    """From the focused act to what comes once the passphrase was right."""
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "The passphrase you have now")
    page.type(PASSPHRASE)
    assert PASSPHRASE not in page.all_heard()
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_passphrase_is_changed_by_keyboard_alone(
    door: Door, stages: Stages, size: tuple[int, int]
) -> None:
    door.open_a_vault()
    page = stages.show("VaultKeysPage", door.keys(), size)
    assert page.focused() == ("Button", "Change the passphrase")
    prove(door, page)
    assert page.focused() == ("EditableText", "Passphrase")
    for _ in range(2):
        page.type(NEW)
        page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    said = "The new passphrase opens the vault from now on. "
    assert page.names("AlertMessage") == [said + "Backups made before still open with the old one."]
    assert page.focused() == ("Button", "Change the passphrase")
    assert door.vault.key_slots().key_from_passphrase(NEW) == door.vault.key()


def test_new_words_are_written_down_and_asked_back_by_keyboard_alone(
    door: Door, stages: Stages
) -> None:
    door.open_a_vault()
    view = door.keys()
    page = stages.show("VaultKeysPage", view)
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Write new words")
    prove(door, page)
    assert page.focused() == ("List", "Your twelve words")
    words = [name.split(": ")[1] for name in page.names("StaticText") if name.startswith("Word ")]
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    assert not any(f": {word}" in page.all_heard() for word in words)
    for position in view.asked:
        assert page.focused() == ("EditableText", f"Word {position} on your paper")
        page.type(words[position - 1])
        page.press(Qt.Key.Key_Return)
    assert "the old ones no longer do" in page.names("AlertMessage")[0]
    assert page.focused() == ("Button", "Write new words")
    assert door.vault.key_slots().key_from_words(" ".join(words)) == door.vault.key()


def test_escape_takes_one_step_back_and_changes_nothing(
    door: Door, stages: Stages, qtbot: QtBot
) -> None:
    door.open_a_vault()
    before = door.vault.key_slots()
    view = door.keys()
    page = stages.show("VaultKeysPage", view)
    page.press(Qt.Key.Key_Tab)
    prove(door, page)
    page.activate("Button", "They are on paper")
    for step in ("write", "rest"):
        page.press(Qt.Key.Key_Escape)
        assert view.step == step
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    assert door.vault.key_slots() == before


def test_after_a_wrong_passphrase_the_words_prove_it(door: Door, stages: Stages) -> None:
    words = door.open_a_vault()
    page = stages.show("VaultKeysPage", door.keys())
    page.press(Qt.Key.Key_Return)
    page.type("noisy harbour")
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    assert len(page.names("AlertMessage")) == 1
    page.activate("Button", "Use recovery words")
    assert page.focused() == ("EditableText", "The twelve words you have now, in their order")
    page.type(" ".join(words.words))
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    assert page.focused() == ("EditableText", "Passphrase")


def test_a_vault_that_locks_meanwhile_takes_the_words_away_and_offers_to_unlock(
    door: Door, stages: Stages, qtbot: QtBot
) -> None:
    door.open_a_vault()
    view = door.keys()
    page = stages.show("VaultKeysPage", view)
    page.press(Qt.Key.Key_Tab)
    prove(door, page)
    door.vault.lock()
    page.settle()
    assert not any(name.startswith("Word ") for name in page.names("StaticText"))
    assert "Your vault is locked." in page.all_heard()
    assert page.focused() == ("Button", "Unlock")
    with qtbot.waitSignal(view.unlockAsked):
        page.press(Qt.Key.Key_Return)


def test_a_page_that_is_left_forgets_what_was_typed(door: Door, stages: Stages) -> None:
    door.open_a_vault()
    view = door.keys()
    page = stages.show("VaultKeysPage", view)
    page.press(Qt.Key.Key_Return)
    page.type("half a passphr")
    page.leave()
    assert (view.step, view.passphrase) == ("rest", "")


def test_minutes_are_offered_only_where_the_system_counts_them(door: Door, stages: Stages) -> None:
    door.open_a_vault()
    page = stages.show("VaultKeysPage", door.keys())
    assert page.names("RadioButton") == []
    door.idle.answer(None)
    page.settle()
    assert page.names("RadioButton") == []
    assert "This computer does not tell how long nobody has touched it" in page.all_heard()


def test_when_it_locks_is_chosen_and_the_keyring_asked_by_name(door: Door, stages: Stages) -> None:
    door.open_a_vault()
    page = stages.show("VaultKeysPage", door.keys())
    door.idle.answer(0.0)
    page.settle()
    page.activate("RadioButton", "30 minutes")
    assert door.settings.get(LOCK_AFTER) == 30
    page.activate("CheckBox", "Let this computer remember")
    door.jobs.run_all()
    assert door.keychain.key == door.vault.key()
    page.activate("Button", "Lock now")
    assert door.vault.state is VaultState.LOCKED
    assert page.focused() == ("Button", "Unlock")
