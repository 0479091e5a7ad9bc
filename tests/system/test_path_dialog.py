from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from bedtime_app.system.path_dialog import PathDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.guards.quiet_log import ExpectedLog


def opened() -> list[QFileDialog]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)]
    return [dialog for dialog in found if dialog.isVisible()]


@pytest.mark.usefixtures("qapp")
def test_a_file_that_is_chosen_is_told_and_a_second_question_takes_the_place_of_the_first(
    tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("does not support propagateSizeHints")
    folder = tmp_path / "quincunx"
    folder.mkdir()
    (folder / "dreams.csv").write_text("date,text\n")
    chosen: list[Path] = []
    door = PathDialog()
    door.ask("Bring dreams in", folder=True, chosen=chosen.append)
    door.ask("Bring dreams in", folder=False, chosen=chosen.append)
    (dialog,) = opened()
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(folder / "dreams.csv"))
    dialog.accept()
    assert chosen == [folder / "dreams.csv"]
    assert opened() == []
    # What Qt would write down of it in plain when the dialog is deleted.
    assert "quincunx" not in "".join([*dialog.history(), dialog.directory().absolutePath()])
