"""Takes back from the clipboard what was copied from a window of ours."""

from __future__ import annotations

import hashlib
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class OwnClipboard(QObject):
    """Remembers only a digest of what was copied here; what others copied is never touched."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._ours: dict[QClipboard.Mode, bytes] = {}
        clipboard.changed.connect(self._changed)

    def copy(self, text: str) -> None:
        """Put `text` into the clipboard, as ours."""
        mode = QClipboard.Mode.Clipboard
        self._ours[mode] = _digest(text)
        self._clipboard.setText(text, mode)

    def take_back(self) -> None:
        """Empty the clipboard, and the selection, where our text is still in it."""
        ours, self._ours = self._ours, {}
        for mode, digest in ours.items():
            if _digest(self._clipboard.text(mode)) == digest:
                self._clipboard.clear(mode)

    def _changed(self, mode: QClipboard.Mode) -> None:
        field = cast("QObject | None", QGuiApplication.focusObject())
        selected = field.property("selectedText") if field is not None else None
        before = self._ours.pop(mode, None)
        text = self._clipboard.text(mode) if selected or before is not None else ""
        digest = _digest(text)
        # Some systems tell of a change only later, also of one that was ours already.
        if text and (digest == before or _plain(text) == _plain(str(selected))):
            self._ours[mode] = digest


def _plain(selected: str) -> str:
    # Within a text of several paragraphs Qt says so with signs of its own.
    return selected.replace("\u2029", "\n").replace("\u2028", "\n").replace("\xa0", " ")


def _digest(text: str) -> bytes:
    return hashlib.blake2b(_plain(text).encode(errors="surrogatepass"), digest_size=16).digest()
