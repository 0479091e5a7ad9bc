from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.features.backups.conftest import House


def test_a_backup_is_brought_back_by_keys_alone_and_escape_goes_back(
    house: House, qtbot: QtBot
) -> None:
    house.has_a_vault()
    house.dreams_of("a harbour")
    page = PageStage(qtbot, "backups/BackupsPage.qml", house.view, (804, 600))
    house.jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Back")
    page.press(Qt.Key.Key_Tab, times=2)
    assert page.focused() == ("Button", "Restore the backup of Friday 20 November 2026, 21:00")
    page.press(Qt.Key.Key_Return)
    house.jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Restore…")
    assert "Dreams: 1 would go" in page.names("StaticText")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Leave it as it is")
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("Button", "Restore…")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Backtab)
    assert page.focused() == ("Button", "Yes, restore it")
    page.press(Qt.Key.Key_Return)
    house.jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Good")
    assert "The backup is back" in page.names("Heading")
    assert "set-aside-1" in page.all_heard()
    assert house.texts() == []
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Back")
    with qtbot.waitSignal(house.view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


def test_the_folder_is_typed_and_a_locked_vault_leads_to_its_door(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    page = PageStage(qtbot, "backups/BackupsPage.qml", house.view, (1280, 800))
    house.jobs.run_all()
    page.settle()
    assert "There is no backup in this folder yet." in page.names("StaticText")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("EditableText", "The folder")
    page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.type(str(tmp_path))
    page.press(Qt.Key.Key_Return)
    house.jobs.run_all()
    page.settle()
    assert house.view.folder == str(tmp_path)
    page.activate("Button", "Back to the usual folder")
    assert house.view.usual
    house.has_a_vault()
    house.vault.lock()
    page.settle()
    with qtbot.waitSignal(house.view.unlockAsked):
        page.activate("Button", "Unlock")
    page.close()
