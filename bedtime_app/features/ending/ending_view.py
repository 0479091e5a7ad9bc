"""What the page at the end of the evening binds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.ending.ending_words_view import EndingWords

if TYPE_CHECKING:
    from bedtime_app.features.ending.evening_ending import EveningEnding

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EndingShown:
    """One moment of the page."""

    phase: str = "resting"
    sentence: str = ""
    hint: str = ""
    stop_text: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class EndingView(QObject):
    """One sentence, and any key."""

    phaseChanged = Signal()
    sentenceChanged = Signal()
    hintChanged = Signal()
    stopTextChanged = Signal()
    left = Signal()

    def __init__(self, ending: EveningEnding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ending = ending
        self._words = EndingWords(self)
        self._shown = self._present()
        ending.changed.add(self._show)
        ending.over.add(self.left.emit)

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """One of resting, counting, acting, tried."""
        return self._shown.phase

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.hint

    @Property(str, notify=stopTextChanged)
    def stopText(self) -> str:
        """What any key does now, for a button; empty where none does anything."""
        return self._shown.stop_text

    @Slot()
    def stop(self) -> None:
        """Any key or pointer."""
        self._ending.stop()

    @Slot(bool)
    def watch(self, watched: bool) -> None:  # noqa: FBT001 - QML hands the window's state so
        """Say whether keys reach the page."""
        self._ending.watched = watched

    @Slot()
    def leave(self) -> None:
        """The page is gone, and nobody can stop anything on it: keep the computer on."""
        self._ending.watched = False
        self._ending.stop()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> EndingShown:
        now = self._ending.now()
        return EndingShown(
            phase=now.phase.name.lower(),
            sentence=self._words.sentence(now),
            hint=self._words.hint(now),
            stop_text=self._words.stop(now),
        )
