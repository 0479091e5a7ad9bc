"""The black screen behind which a story goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.stories.reader_words_view import ReaderWords

if TYPE_CHECKING:
    from bedtime_app.features.stories.story_telling import StoryTelling

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BlackShown:
    """One moment of what is seen when somebody stirs."""

    going_on: bool = False
    playing: bool = False
    extendable: bool = False
    said_text: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class BlackView(QObject):
    """Nothing is seen until somebody stirs, and nothing begins by itself.

    A letter gives ten minutes more, the space bar holds, Delete ends, Escape leads out.
    """

    goingOnChanged = Signal()
    playingChanged = Signal()
    extendableChanged = Signal()
    saidTextChanged = Signal()
    leaveAsked = Signal()
    """Somebody wants to see a page again."""

    def __init__(self, telling: StoryTelling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = telling
        self._words = ReaderWords(self)
        self._shown = BlackShown()
        telling.changed.add(self._show)

    @Property(bool, notify=goingOnChanged)
    def goingOn(self) -> bool:
        """Whether a story is told or held."""
        return self._shown.going_on

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._shown.playing

    @Property(bool, notify=extendableChanged)
    def extendable(self) -> bool:
        """Whether ten minutes more mean anything; also for what has just faded."""
        return self._shown.extendable

    @Property(str, notify=saidTextChanged)
    def saidText(self) -> str:
        """How long it goes on."""
        return self._shown.said_text

    @Slot()
    def toggle(self) -> None:
        """Hold the voice, or let it go on."""
        if self._telling.going_on:
            self._telling.toggle()

    @Slot()
    def extend(self) -> None:
        """Ten minutes more, also of what has just faded."""
        self._telling.extend()

    @Slot()
    def end(self) -> None:
        """Fall silent; it stays dark."""
        self._telling.stop()

    @Slot()
    def leave(self) -> None:
        """Ask for a page to see."""
        self.leaveAsked.emit()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> BlackShown:
        telling = self._telling
        with_chapter, silent_in = telling.ends_with_chapter, telling.now.silent_in
        if not telling.going_on:
            said = self.tr("It has faded.") if telling.faded else self.tr("All is silent.")
            return BlackShown(extendable=telling.faded, said_text=said)
        return BlackShown(
            going_on=True,
            playing=telling.speaking,
            extendable=with_chapter or silent_in is not None,
            said_text=self._words.fading(silent_in, with_chapter=with_chapter)
            or self._words.left(telling.seconds_left),
        )
