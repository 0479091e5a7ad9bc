from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from bedtime_app.system.path_dialog import PathDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.guards.quiet_log import ExpectedLog


def opened() -> list[QFileDialog]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
    return [dialog for dialog in found if dialog.isVisible()]


def test_a_file_that_is_chosen_is_told_and_a_second_question_takes_the_place_of_the_first(
    qtbot: QtBot, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("does not support propagateSizeHints")
    (tmp_path / "dreams.csv").write_text("date,text\n")
    chosen: list[Path] = []
    door = PathDialog()
    door.ask("Bring dreams in", folder=True, chosen=chosen.append)
    door.ask("Bring dreams in", folder=False, chosen=chosen.append)
    (dialog,) = opened()
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(tmp_path / "dreams.csv"))
    assert chosen == [tmp_path / "dreams.csv"]
    door.close()
    qtbot.waitUntil(lambda: opened() == [])
