"""The quiet icon beside the clock; Bedtime also lives well on a desktop that shows none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

SHOWN_MS = 10_000
DESKTOPLESS = ("offscreen", "minimal")


class Tray(QObject):
    """The icon, its menu and its messages."""

    showAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own
    beginAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own
    noteAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own
    quitAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        for text, asked in (
            (self.tr("Open Bedtime"), self.showAsked),
            (self.tr("Begin the evening"), self.beginAsked),
            (self.tr("Note a dream"), self.noteAsked),
            (self.tr("Quit"), self.quitAsked),
        ):
            action = QAction(text, self._menu)
            action.triggered.connect(asked)
            self._menu.addAction(action)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip(self.tr("Bedtime"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.showAsked)
        # A tray that comes later, after login say, is found by Qt; without a desktop none will.
        if QGuiApplication.platformName() not in DESKTOPLESS:
            self._icon.show()

    @property
    def visible(self) -> bool:
        """Whether this desktop shows the icon now."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show(self, title: str, body: str) -> bool:
        """Show a quiet message; False if this desktop has nowhere to."""
        if not (self.visible and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(title, body, self._icon.icon(), SHOWN_MS)
        return True

    def stop(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.showAsked.emit()
