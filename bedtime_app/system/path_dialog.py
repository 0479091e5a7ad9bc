"""Asks for a file or a folder in the dialog that the desktop has for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog


class PathDialog:
    """`PathChooser` with one dialog at a time; `chosen` is called on the GUI thread."""

    def __init__(self) -> None:
        self._dialog: QFileDialog | None = None

    def ask(self, title: str, *, folder: bool, chosen: Callable[[Path], object]) -> None:
        """Open the dialog; one that is open already gives way."""
        from PySide6.QtWidgets import QFileDialog

        self.close()
        self._dialog = dialog = QFileDialog()
        dialog.setWindowTitle(title)
        dialog.setFileMode(
            QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile
        )
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(self.close)
        dialog.open()

    def close(self) -> None:
        """Close it without an answer; fine if none is open."""
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.close()
            # Qt's own dialog writes down in plain, for every program, where somebody has been.
            dialog.setHistory([])
            dialog.setDirectory(QDir.homePath())
            dialog.deleteLater()
