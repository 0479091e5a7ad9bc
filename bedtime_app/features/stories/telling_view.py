"""How somebody wants to be told stories, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.stories.telling_wishes import (
    BY_LIGHTS_OUT,
    LATEST,
    OUTPUT_DELAY,
    SLEEP_TIMER,
    TIMERS,
    WINDING_DOWN,
    WORD_LIT,
)

if TYPE_CHECKING:
    from bedtime_app.features.stories.story_telling import StoryTelling

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TellingShown:
    """One moment of the page."""

    winding: int = 0
    timer: int = 0
    by_lights_out: bool = False
    word_lit: bool = False
    delay: int = 0
    delay_text: str = ""


@QmlElement
@QmlUncreatable("made in wiring")
class TellingView(QObject):
    """What is chosen holds at once, also for what is being told."""

    windingChanged = Signal()
    timerChanged = Signal()
    byLightsOutChanged = Signal()
    wordLitChanged = Signal()
    delayChanged = Signal()
    delayTextChanged = Signal()
    pageAsked = Signal(str)
    closed = Signal()

    def __init__(self, telling: StoryTelling, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = telling
        self._settings = telling.wishes.settings
        self._shown = self._present()
        self._settings.changed.add(lambda _name: self._show())

    @Property(int, notify=windingChanged)
    def winding(self) -> int:
        """0 is off, 1 a little, 2 much."""
        return self._shown.winding

    @Property(int, notify=timerChanged)
    def timer(self) -> int:
        """The index of one of `TIMERS`."""
        return self._shown.timer

    @Property(bool, notify=byLightsOutChanged)
    def byLightsOut(self) -> bool:
        return self._shown.by_lights_out

    @Property(bool, notify=wordLitChanged)
    def wordLit(self) -> bool:
        return self._shown.word_lit

    @Property(int, constant=True)
    def latest(self) -> int:
        """The longest `delay`."""
        return LATEST

    @Property(int, notify=delayChanged)
    def delay(self) -> int:
        """Tenths of a second by which the text waits for the sound."""
        return self._shown.delay

    @Property(str, notify=delayTextChanged)
    def delayText(self) -> str:
        return self._shown.delay_text

    @Slot(int)
    def chooseWinding(self, index: int) -> None:
        """Choose how much it grows slower and softer."""
        self._settings.put(WINDING_DOWN, index)
        self._telling.tell_anew()

    @Slot(int)
    def chooseTimer(self, index: int) -> None:
        """Choose when all is silent, from this moment."""
        self._settings.put(SLEEP_TIMER, TIMERS[index])
        self._telling.set_timer()

    @Slot(bool)
    def chooseByLightsOut(self, wished: bool) -> None:  # noqa: FBT001 - a switch
        """Choose whether the end comes before lights-out."""
        self._settings.put(BY_LIGHTS_OUT, wished)
        self._telling.tell_anew()

    @Slot(bool)
    def chooseWordLit(self, wished: bool) -> None:  # noqa: FBT001 - a switch
        """Choose whether the word is lit beside the sentence."""
        self._settings.put(WORD_LIT, wished)

    @Slot(float)
    def chooseDelay(self, tenths: float) -> None:
        """Choose how long the text waits for the sound."""
        self._settings.put(OUTPUT_DELAY, round(tenths))

    @Slot(str)
    def askPage(self, page: str) -> None:
        """Ask for another page."""
        self.pageAsked.emit(page)

    @Slot()
    def close(self) -> None:
        """Ask for the page before."""
        self.closed.emit()

    def _show(self) -> None:
        before, self._shown = self._shown, self._present()
        announce_changes(self, before, self._shown)

    def _present(self) -> TellingShown:
        delay = self._settings.get(OUTPUT_DELAY)
        seconds = QLocale().toString(delay / 10, "f", 1)
        return TellingShown(
            winding=self._settings.get(WINDING_DOWN),
            timer=TIMERS.index(self._settings.get(SLEEP_TIMER)),
            by_lights_out=self._settings.get(BY_LIGHTS_OUT),
            word_lit=self._settings.get(WORD_LIT),
            delay=delay,
            delay_text=self.tr("%1 seconds").replace("%1", seconds) if delay else self.tr("None"),
        )
