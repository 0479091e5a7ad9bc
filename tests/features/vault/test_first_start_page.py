from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from bedtime_app.storage.vault import VaultState
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.features.vault.conftest import Door, Stages


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_a_vault_is_made_by_keys_alone(door: Door, stages: Stages, size: tuple[int, int]) -> None:
    view = door.first_start()
    page = stages.show("FirstStartPage", view, size)
    assert page.focused() == ("EditableText", "Passphrase")
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "The same once more")
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Return)

    assert page.focused() == ("List", "Your twelve words")
    words = [
        name.partition(": ")[2]
        for name in page.names("StaticText")
        if name.startswith("Word ")
    ]  # fmt: skip
    assert len(words) == 12
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "They are on paper")
    page.press(Qt.Key.Key_Return)

    assert not any(name.startswith("Word 1: ") for name in page.names("StaticText"))
    for _ in range(2):
        _, label = page.focused()
        page.type(words[int(label.split()[1]) - 1])
        page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Begin")
    assert "Your vault is ready" in page.names("Heading")
    assert door.vault.state is VaultState.OPEN


def test_a_passphrase_that_differs_brings_the_focus_back_to_it(door: Door, stages: Stages) -> None:
    page = stages.show("FirstStartPage", door.first_start())
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Tab)
    page.type("moonlit")
    page.activate("Button", "Go on")
    assert page.focused() == ("EditableText", "The same once more")
    assert "The two are not the same yet." in page.all_heard()


def test_escape_goes_a_step_back(door: Door, stages: Stages) -> None:
    view = door.first_start()
    page = stages.show("FirstStartPage", view)
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Tab)
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("EditableText", "Passphrase")
    assert view.passphrase == PASSPHRASE


def test_what_is_typed_is_not_read_out_unless_it_is_shown(door: Door, stages: Stages) -> None:
    page = stages.show("FirstStartPage", door.first_start())
    page.type(PASSPHRASE)
    assert PASSPHRASE not in page.all_heard()
    page.activate("Button", "Show what I type")
    assert PASSPHRASE in page.all_heard()
    page.activate("Button", "Hide what I type")
    assert PASSPHRASE not in page.all_heard()


def test_later_is_a_button_away(door: Door, stages: Stages) -> None:
    view = door.first_start()
    left: list[bool] = []
    view.finished.connect(lambda: left.append(True))
    stages.show("FirstStartPage", view).activate("Button", "Later")
    assert left == [True]


def test_a_missing_keyring_is_said_calmly_at_the_end(door: Door, stages: Stages) -> None:
    door.keychain.trouble = KeychainError(KeychainTrouble.ABSENT)
    view = door.first_start()
    page = stages.show("FirstStartPage", view)
    view.typePassphrase(PASSPHRASE)
    view.typeRepeated(PASSPHRASE)
    view.goOn()
    words = view.words
    view.goOn()
    page.settle()
    page.activate("CheckBox", "Let this computer remember")
    for number, position in enumerate(view.asked):
        view.typeAnswer(number, words[position - 1])
    view.goOn()
    door.jobs.run_all()
    page.settle()
    assert any("no keyring" in name for name in page.names("AlertMessage"))
