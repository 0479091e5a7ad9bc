"""The line at the foot of every page while a story goes on."""

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
class MiniShown:
    """One moment of the line."""

    going_on: bool = False
    title: str = ""
    playing: bool = False
    left_text: str = ""
    fading_text: str = ""
    extendable: bool = False


@QmlElement
@QmlUncreatable("made in wiring")
class MiniPlayerView(QObject):
    """Holds the voice, lets it go on, ends it, and leads back to the reader."""

    goingOnChanged = Signal()
    titleChanged = Signal()
    playingChanged = Signal()
    leftTextChanged = Signal()
    fadingTextChanged = Signal()
    extendableChanged = Signal()
    readerAsked = Signal(str)
    """With the id of the script that is told."""

    def __init__(self, telling: StoryTelling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = telling
        self._words = ReaderWords(self)
        self._shown = MiniShown()
        telling.changed.add(self._show)

    @Property(bool, notify=goingOnChanged)
    def goingOn(self) -> bool:
        """Whether there is anything to show: a story that is told or held."""
        return self._shown.going_on

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.title

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._shown.playing

    @Property(str, notify=leftTextChanged)
    def leftText(self) -> str:
        return self._shown.left_text

    @Property(str, notify=fadingTextChanged)
    def fadingText(self) -> str:
        return self._shown.fading_text

    @Property(bool, notify=extendableChanged)
    def extendable(self) -> bool:
        return self._shown.extendable

    @Slot()
    def toggle(self) -> None:
        """Hold the voice, or let it go on."""
        self._telling.toggle()

    @Slot()
    def extend(self) -> None:
        """Ten minutes more before it falls silent."""
        self._telling.extend()

    @Slot()
    def end(self) -> None:
        """Fall silent; the place is kept."""
        self._telling.stop()

    @Slot()
    def askReader(self) -> None:
        """Ask for the page where it lies open."""
        self.readerAsked.emit(self._telling.script_id)

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> MiniShown:
        telling = self._telling
        if not telling.going_on or telling.reading is None:
            return MiniShown()
        now = telling.now
        with_chapter = telling.ends_with_chapter
        return MiniShown(
            going_on=True,
            title=telling.reading.script.title,
            playing=telling.speaking,
            left_text=self._words.left(telling.seconds_left),
            fading_text=self._words.fading(now.silent_in, with_chapter=with_chapter),
            extendable=with_chapter or now.silent_in is not None,
        )
