"""What the page on which the end of the evening is chosen binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.design.announce import announce_changes
from bedtime_app.features.ending.ending_settings import ENDING_WAY
from bedtime_app.features.ending.ending_words_view import EndingWords

if TYPE_CHECKING:
    from bedtime_app.core.ports import MachineEnding
    from bedtime_app.storage.settings_store import SettingsStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

WAYS = tuple(EndingWay)


@dataclass(frozen=True, slots=True)
class EndingChoiceShown:
    """One moment of the page."""

    way: int = 0
    chosen: bool = False
    trouble: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class EndingChoiceView(QObject):
    """A choice holds at once; what the system cannot do is said beside it, not hidden."""

    wayChanged = Signal()
    chosenChanged = Signal()
    troubleChanged = Signal()
    tryAsked = Signal()
    closed = Signal()

    def __init__(
        self, settings: SettingsStore, machine: MachineEnding, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._machine = machine
        self._words = EndingWords(self)
        self._able: frozenset[EndingWay] | None = None
        self._shown = self._present()
        settings.changed.add(lambda _name: self._show())

    @Property(int, notify=wayChanged)
    def way(self) -> int:
        """0 is nothing, 1 lock, 2 sleep, 3 shut down."""
        return self._shown.way

    @Property(bool, notify=chosenChanged)
    def chosen(self) -> bool:
        """Whether anything is done at all."""
        return self._shown.chosen

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Slot()
    def arrive(self) -> None:
        """Ask the system what it can; the page calls it each time it opens."""
        self._machine.what_can(self._hear)

    @Slot(int)
    def choose(self, index: int) -> None:
        self._settings.put(ENDING_WAY, WAYS[index])

    @Slot()
    def askTry(self) -> None:
        self.tryAsked.emit()

    @Slot()
    def close(self) -> None:
        self.closed.emit()

    def _hear(self, ways: frozenset[EndingWay]) -> None:
        self._able = ways
        self._show()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> EndingChoiceShown:
        way = self._settings.get(ENDING_WAY)
        unable = self._able is not None and way not in self._able
        return EndingChoiceShown(
            way=WAYS.index(way),
            chosen=way is not EndingWay.NOTHING,
            trouble=self._words.unable(way) if unable else "",
        )
