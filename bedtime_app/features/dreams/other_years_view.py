"""What was dreamt on this night in other years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.journal_words_view import JournalWords

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.features.dreams.dream_store import DreamStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the journal")
class OtherYearsView(QObject):
    """The latest of them, and the rest when asked; a nightmare's own words are not in it."""

    restTextChanged = Signal()

    def __init__(self, store: DreamStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._words = JournalWords(self)
        self._rows = RecordListModel(("dreamId", "line", "nightmare"), self)
        self._dreams: list[Dream] = []
        self._all = False
        self._rest_text = ""

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        return self._rows

    @Property(str, notify=restTextChanged)
    def restText(self) -> str:
        """How many more there are; empty if none."""
        return self._rest_text

    @Slot()
    def showAll(self) -> None:
        """Show every one."""
        self._all = True
        self._show()

    def refresh(self) -> None:
        """Read them again; raises `StorageError`."""
        self._dreams = self._store.on_this_night(self._store.present_night())
        self._show()

    def clear(self) -> None:
        """Forget every word."""
        self._dreams, self._all = [], False
        self._show()

    def _show(self) -> None:
        shown = self._dreams if self._all else self._dreams[:1]
        self._rows.show(
            [
                {
                    "dreamId": dream.id,
                    "line": self._words.other_year(dream),
                    "nightmare": dream.page.nightmare,
                }
                for dream in shown
            ],
            "dreamId",
        )
        rest = len(self._dreams) - len(shown)
        text = self.tr("%n more from other years", "", rest) if rest else ""
        if text != self._rest_text:
            self._rest_text = text
            self.restTextChanged.emit()
