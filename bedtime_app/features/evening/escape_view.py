"""Leaving a firm evening: a sentence to type again, or a way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.evening.escape_sentence import says_the_same
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from bedtime_app.features.evening.escape_sentence_store import EscapeSentenceStore
    from bedtime_app.features.evening.tonights_changes import TonightsChanges

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EscapeShown:
    """One moment of the page."""

    sentence: str = ""
    typed: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class EscapeView(QObject):
    """Shows the person's own sentence, or a plain one where it cannot be read."""

    sentenceChanged = Signal()
    typedChanged = Signal()
    released = Signal()
    """The sentence was typed: the evening may be left."""
    stayed = Signal()
    """The person would rather go on with it."""

    def __init__(
        self,
        sentences: EscapeSentenceStore,
        changes: TonightsChanges,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._changes = changes
        self._shown = EscapeShown()
        sentences.changed.add(self._follow_the_vault)

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        return self._shown.typed

    @Slot()
    def arrive(self) -> None:
        """Show the sentence and an empty field; the page calls it when it opens."""
        self._become(EscapeShown(sentence=self._sentence()))

    @Slot(str)
    def write(self, text: str) -> None:
        """Take in what was typed; the evening is released as soon as the sentence stands there."""
        self._become(EscapeShown(self._shown.sentence, text))
        if says_the_same(text, self._shown.sentence):
            self._become(EscapeShown())
            self._changes.release()
            self.released.emit()

    @Slot()
    def stay(self) -> None:
        """Go on with the evening."""
        self._become(EscapeShown())
        self.stayed.emit()

    def _follow_the_vault(self) -> None:
        """A locked vault takes its sentence along; the plain one is asked for instead."""
        if self._shown.sentence and self._shown.sentence != (sentence := self._sentence()):
            self._become(EscapeShown(sentence=sentence))

    def _sentence(self) -> str:
        try:
            own = self._sentences.sentence()
        except StorageError:
            own = ""
        return own or self.tr("I leave this evening on purpose, and that is all right.")

    def _become(self, shown: EscapeShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
