"""What the ritual's page binds to, and what it can do."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.soundscape import NoSoundscape
from bedtime_app.features.rituals.evening_notes import EveningNotes
from bedtime_app.features.rituals.ritual import Ritual, StepKind
from bedtime_app.features.rituals.ritual_run import RunState
from bedtime_app.features.rituals.ritual_shown import (
    SOUNDS,
    Heard,
    present,
    seconds_to_next_change,
    with_written,
)
from bedtime_app.features.rituals.ritual_shown_view import RitualShownView
from bedtime_app.features.rituals.run_narration import RunNarration
from bedtime_app.features.rituals.run_sound import RunSound
from bedtime_app.features.rituals.shuffle import shuffle_script
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.features.rituals.tonights_run import TonightsRun
from bedtime_app.features.rituals.worries import with_next_step, with_worry
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class RitualRunView(RitualShownView):
    """The full-screen ritual, one thing at a time.

    Whoever takes the page away without `leave` calls it, so that place and notes are kept.
    """

    lightsOut = Signal()
    """The last step has begun: nothing begins to sound any more, and the lamp may go out."""
    finished = Signal()
    """The last step is over; if it was lights-out, the page stays dark until it is left."""
    left = Signal()
    """The person wants to be elsewhere."""
    unlockAsked = Signal()

    def __init__(  # noqa: PLR0913 - ports, stores and questions to the evening, each needed
        self,
        *,
        ritual: Callable[[], Ritual],
        words: RitualWords,
        clock: Clock,
        narrator: Narrator,
        script_for: Callable[[Step], Script],
        lists: TomorrowListStore,
        vault: Vault,
        settings: SettingsStore,
        tonight: Callable[[], Night],
        lights_out: Callable[[], datetime | None],
        soundscape: Soundscape | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._script_for = script_for
        self._narration = RunNarration(narrator, self._told_in)
        self._sound = RunSound(soundscape or NoSoundscape(), settings)
        self._tonight = tonight
        self._notes = EveningNotes(lists, vault, clock, partial(TimedDelay, parent=self))
        self._next_change = QTimer(self, singleShot=True)
        self._next_change.timeout.connect(self.tick)
        self.tonights = TonightsRun(
            ritual=ritual,
            clock=clock,
            settings=settings,
            narration=self._narration,
            tonight=tonight,
            lights_out=lights_out,
            sound=self._sound,
        )
        self.tonights.changed.add(self._show)
        self._notes.changed.add(self._show)
        self._sound.soundscape.changed.add(self._show)
        self._show()

    @Slot()
    def begin(self) -> None:
        """Begin tonight's ritual, or go on where it was left."""
        self._notes.turn_to(self._tonight())
        self.tonights.begin()

    @Slot()
    def startOver(self) -> None:
        """Begin tonight's ritual from its first step."""
        self._notes.turn_to(self._tonight())
        self.tonights.start_over()

    @Slot()
    def beginWorryTime(self) -> None:
        """Only worry time, early in the evening, apart from tonight's ritual."""
        self._notes.turn_to(self._tonight())
        self.tonights.begin_alone(Ritual("worry_time", (CATALOGUE["worry_time"],)))

    @Slot()
    def togglePause(self) -> None:
        self.tonights.toggle_pause()

    @Slot()
    def next(self) -> None:
        self._notes.keep()
        self.tonights.next()

    @Slot()
    def back(self) -> None:
        self._notes.keep()
        self.tonights.back()

    @Slot()
    def leave(self) -> None:
        """Go away; place and notes are kept."""
        self._notes.keep()
        self.tonights.leave()
        self.left.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Let the present step's page say this."""
        draft = self._notes.of(self.tonights.run.step.kind)
        if draft is not None:
            draft.write(text)
            self._show()

    @Slot(int, str)
    def writeWorry(self, row: int, worry: str) -> None:
        self.write(with_worry(self._shown.written.text, row, worry))

    @Slot(int, str)
    def writeNextStep(self, row: int, next_step: str) -> None:
        self.write(with_next_step(self._shown.written.text, row, next_step))

    @Slot(int)
    def chooseSound(self, place: int) -> None:
        """Let another of the sounds be heard, now and on other nights."""
        self._sound.choose(SOUNDS[place], self.tonights.run)
        self._show()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def darken(self) -> None:
        """Lights-out has come: end the present step softly, and then nothing but the dark."""
        self._notes.keep()
        self.tonights.darken()

    def tick(self) -> None:
        """Let time pass; called whenever something shown has run out."""
        self.tonights.tick()

    def _told_in(self, step: Step) -> Script:
        if step.kind is StepKind.SHUFFLE:
            night = self._tonight().evening.toordinal()
            words = self._words
            return shuffle_script(words.shuffle, night, step.seconds, words.language)
        return self._script_for(step)

    def _show(self) -> None:
        run, before = self.tonights.run, self._shown
        shown = present(
            run,
            self._words,
            Heard(
                self._narration.script,
                self._narration.narrator.now(),
                self._sound.kind,
                self._sound.soundscape.audible,
            ),
            shorter=self.tonights.shorter,
            before=before,
        )
        self._arm()
        self._become(with_written(shown, self._notes.of(run.step.kind)))
        at_the_end = run.step.kind is StepKind.LIGHTS_OUT
        if at_the_end and before.kind != shown.kind and self.tonights.under_way:
            self.lightsOut.emit()
        if shown.state != before.state and run.state is RunState.FINISHED:
            self.finished.emit()
            if not at_the_end:
                self.left.emit()

    def _arm(self) -> None:
        run = self.tonights.run
        if run.state is not RunState.RUNNING:
            self._next_change.stop()
            return
        breathing = run.step.kind is StepKind.BREATHING
        precise = Qt.TimerType.PreciseTimer if breathing else Qt.TimerType.CoarseTimer
        self._next_change.setTimerType(precise)
        seconds = seconds_to_next_change(run, self._words)
        self._next_change.start(max(1, math.ceil(seconds * 1000)))
