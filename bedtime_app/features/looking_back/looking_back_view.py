"""What the page that looks back binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LookingBackShown:
    """One moment of the page."""

    vault: str = "absent"


@QmlElement
@QmlUncreatable("made in wiring")
class LookingBackView(QObject):
    """The nights as they were; what leads to numbers, a study and trackers asks for its page."""

    vaultChanged = Signal()
    numbersAsked = Signal()
    studyAsked = Signal()
    trackersAsked = Signal()
    unlockAsked = Signal()
    closed = Signal()

    def __init__(self, vault: Vault, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._shown = LookingBackShown()
        vault.changed.add(self._show)

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Slot()
    def arrive(self) -> None:
        """The page opens."""
        self._show()

    @Slot()
    def askNumbers(self) -> None:
        self.numbersAsked.emit()

    @Slot()
    def askStudy(self) -> None:
        self.studyAsked.emit()

    @Slot()
    def askTrackers(self) -> None:
        self.trackersAsked.emit()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _show(self) -> None:
        before = self._shown
        self._shown = LookingBackShown(self._vault.state.name.lower())
        announce_changes(self, before, self._shown)
