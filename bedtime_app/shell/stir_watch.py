"""Notices that somebody touches the window: a key, the pointer, a finger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from bedtime_app.core.listeners import Listeners

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class StirWatch(QObject):
    """Looks only while it is told to, since every event of the window passes by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stirred: Listeners[[]] = Listeners()
        self._window: QObject | None = None

    def look_at(self, window: QObject | None) -> None:
        """Look at that window from now on; None is at nothing."""
        if window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        if window is not None:
            window.installEventFilter(self)
        self._window = window

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice, and let every event go on."""
        if event.type() in TOUCHES:
            self.stirred.tell()
        return False
