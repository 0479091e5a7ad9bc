"""Lets SIGINT and SIGTERM end Bedtime in good order, without a timer that looks for them."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable
    from io import RawIOBase


class QuitSignals(QObject):
    """Calls `leave` on the GUI thread when the process is asked to end."""

    def __init__(self, leave: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = leave
        self._reader, self._writer = _both_ends()
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)

    def stop(self) -> None:
        """Hand the signals back."""
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _wake(self) -> None:
        self._reader.read(64)
        self._leave()


def _both_ends() -> tuple[RawIOBase, RawIOBase]:
    if sys.platform == "win32":  # where only sockets can be waited for
        import socket

        near, far = socket.socketpair()
        near.settimeout(0)
        far.settimeout(0)
        return near.makefile("rb", buffering=0), far.makefile("wb", buffering=0)
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    return os.fdopen(reader, "rb", 0), os.fdopen(writer, "wb", 0)
