from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.storage.vault import VaultState
from tests.features.vault.conftest import PASSPHRASE

if TYPE_CHECKING:
    from tests.features.vault.conftest import Door, Stages


@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_passphrase_is_typed_and_return_opens(
    door: Door, stages: Stages, size: tuple[int, int]
) -> None:
    door.close_a_vault()
    page = stages.show("UnlockPage", door.unlock(), size)
    assert page.focused() == ("EditableText", "Passphrase")
    page.type(PASSPHRASE)
    assert PASSPHRASE not in page.all_heard()
    page.press(Qt.Key.Key_Return)
    assert "Opening…" in page.names("Button")
    door.jobs.run_all()
    assert door.vault.state is VaultState.OPEN


def test_after_a_wrong_passphrase_the_words_are_a_button_away(door: Door, stages: Stages) -> None:
    words = door.close_a_vault()
    page = stages.show("UnlockPage", door.unlock())
    page.type("noisy harbour")
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    assert len(page.names("AlertMessage")) == 1
    page.press(Qt.Key.Key_Backtab)
    assert page.focused() == ("Button", "Use recovery words")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "The twelve words, in their order")
    page.type(" ".join(words.words))
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    assert door.vault.state is VaultState.OPEN
    assert page.focused() == ("EditableText", "Passphrase")
    page.type("another harbour")
    page.press(Qt.Key.Key_Return)
    page.type("another harbour")
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    door.vault.lock()
    door.vault.unlock("another harbour")


def test_escape_leads_back_from_the_words_to_the_passphrase(door: Door, stages: Stages) -> None:
    door.close_a_vault()
    page = stages.show("UnlockPage", door.unlock())
    page.activate("Button", "Use recovery words")
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("EditableText", "Passphrase")


def test_setting_aside_is_asked_twice_and_leaving_it_is_nearer(door: Door, stages: Stages) -> None:
    door.close_a_vault()
    (door.vault.directory / "vault.db").write_bytes(b"no database")
    view = door.unlock()
    view.rescueAsked.connect(view.askSetAside)
    page = stages.show("UnlockPage", view)
    page.type(PASSPHRASE)
    page.press(Qt.Key.Key_Return)
    door.jobs.run_all()
    page.settle()
    page.activate("Button", "What can be done…")
    assert page.focused() == ("Button", "Leave it here")
    page.press(Qt.Key.Key_Backtab)
    page.press(Qt.Key.Key_Return)
    assert door.vault.state is VaultState.ABSENT
