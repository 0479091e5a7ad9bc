"""A key of Windows', which gives each to one program only."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from bedtime_app.core.key_offer import KeyOffer, KeyState

if TYPE_CHECKING:
    from bedtime_app.system.anywhere_key.key_source import KeyEars

NAME = "Ctrl+Alt+F7"
"""Ctrl+Alt is AltGr, with which letters are written, and never an F key."""
WM_HOTKEY = 0x0312
NUMBER = 1
"""By which our window knows the key."""
_CONTROL_ALT = 0x0002 | 0x0001
_ONCE = 0x4000
"""MOD_NOREPEAT"""
_F7 = 0x76


class WindowsKey(QAbstractNativeEventFilter):
    """Has the key sent to a window of ours that is never shown."""

    def __init__(self, _what: str, ears: KeyEars) -> None:
        super().__init__()
        self._ears = ears
        self._window: QWindow | None = None

    def start(self) -> None:
        """Ask Windows, which answers at once."""
        app = QCoreApplication.instance()
        if app is None:
            return
        window = QWindow()
        window.create()
        if not _user32().RegisterHotKey(_handle(window), NUMBER, _CONTROL_ALT | _ONCE, _F7):
            window.destroy()
            self._ears.told(KeyOffer(KeyState.TAKEN, NAME))
            return
        self._window = window
        app.installNativeEventFilter(self)
        self._ears.told(KeyOffer(KeyState.GIVEN, NAME))

    def stop(self) -> None:
        """Give the key back."""
        window, self._window = self._window, None
        app = QCoreApplication.instance()
        if window is not None and app is not None:
            app.removeNativeEventFilter(self)
            _user32().UnregisterHotKey(_handle(window), NUMBER)
            window.destroy()

    def wait(self) -> None:
        """Nothing runs beside the window."""

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Read a message and pass it on as it was."""
        if event_type == b"windows_generic_MSG":
            one = wintypes.MSG.from_address(int(message))
            if (one.message, one.wParam) == (WM_HOTKEY, NUMBER):
                self._ears.pressed("")
        return False, 0


def _handle(window: QWindow) -> wintypes.HWND:
    return wintypes.HWND(int(window.winId()))


def _user32() -> Any:  # noqa: ANN401 - a library without types
    return ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
