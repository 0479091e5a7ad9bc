"""Windows' messages of suspend and of the session's lock."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

from bedtime_app.system.power_event import PowerEvent

if TYPE_CHECKING:
    from collections.abc import Callable

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
_MEANINGS = {
    (WM_POWERBROADCAST, 0x0004): PowerEvent.SLEEPING,  # PBT_APMSUSPEND
    (WM_POWERBROADCAST, 0x0007): PowerEvent.WOKE,  # PBT_APMRESUMESUSPEND
    (WM_POWERBROADCAST, 0x0012): PowerEvent.WOKE,  # PBT_APMRESUMEAUTOMATIC
    (WM_WTSSESSION_CHANGE, 0x0007): PowerEvent.LOCKED,  # WTS_SESSION_LOCK
    (WM_WTSSESSION_CHANGE, 0x0008): PowerEvent.UNLOCKED,  # WTS_SESSION_UNLOCK
}


class WindowsPower(QAbstractNativeEventFilter):
    """Listens to what Windows sends to a window of ours that is never shown."""

    def __init__(self, tell: Callable[[PowerEvent], object]) -> None:
        super().__init__()
        self._tell = tell
        self._window: QWindow | None = None

    def start(self) -> None:
        """Listen from now on."""
        app = QCoreApplication.instance()
        if app is None:
            return
        self._window = QWindow()
        self._window.create()
        handle = wintypes.HWND(int(self._window.winId()))
        # 0 is NOTIFY_FOR_THIS_SESSION; power messages come to every top-level window unasked.
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, 0)  # type: ignore[attr-defined, unused-ignore]
        app.installNativeEventFilter(self)

    def stop(self) -> None:
        """Listen no longer."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)
        if self._window is not None:
            handle = wintypes.HWND(int(self._window.winId()))
            ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(handle)  # type: ignore[attr-defined, unused-ignore]
            self._window.destroy()
            self._window = None

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Read a message and pass it on as it was."""
        if event_type == b"windows_generic_MSG":
            one = wintypes.MSG.from_address(int(message))
            event = meaning(one.message, one.wParam)
            if event is not None:
                self._tell(event)
        return False, 0


def meaning(message: int, parameter: int) -> PowerEvent | None:
    """What a window message says, if it concerns us."""
    return _MEANINGS.get((message, parameter))
