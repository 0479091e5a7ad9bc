"""What the ritual's page binds to."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_run import RunState
from bedtime_app.features.rituals.ritual_shown import (
    Heard,
    RitualShown,
    present,
    seconds_to_next_change,
    with_list,
)
from bedtime_app.features.rituals.run_narration import RunNarration
from bedtime_app.features.rituals.tomorrow_list_draft import TomorrowListDraft
from bedtime_app.features.rituals.tonights_run import TonightsRun
from bedtime_app.system.timed_delay import TimedDelay

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock
    from bedtime_app.core.script import Script
    from bedtime_app.features.rituals.ritual import Ritual, Step
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in wiring")
class RitualRunView(QObject):
    """The full-screen ritual, one thing at a time.

    Whoever takes the page away without `leave` calls it, so that place and list are kept.
    """

    stateChanged = Signal()
    kindChanged = Signal()
    stepNameChanged = Signal()
    sentenceChanged = Signal()
    hintChanged = Signal()
    evidenceGradeChanged = Signal()
    evidenceChanged = Signal()
    cautionChanged = Signal()
    stepIndexChanged = Signal()
    stepCountChanged = Signal()
    progressChanged = Signal()
    minutesLeftChanged = Signal()
    shorterChanged = Signal()
    saidBeforeChanged = Signal()
    saidChanged = Signal()
    saidNextChanged = Signal()
    inSilenceChanged = Signal()
    silenceChanged = Signal()
    preparingChanged = Signal()
    darknessChanged = Signal()
    listTextChanged = Signal()
    listStateChanged = Signal()
    turnChanged = Signal()

    lightsOut = Signal()
    """The last step has begun: nothing sounds any more, and the lamp may go out."""
    finished = Signal()
    """The last step is over; the page stays dark until it is left."""
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._narration = RunNarration(narrator, script_for)
        self._tonight = tonight
        self._shown = RitualShown()
        self._list = TomorrowListDraft(lists, vault, TimedDelay("keep", self))
        self._next_change = QTimer(self, singleShot=True)
        self._next_change.timeout.connect(self.tick)
        self.tonights = TonightsRun(
            ritual=ritual,
            clock=clock,
            settings=settings,
            narration=self._narration,
            tonight=tonight,
            lights_out=lights_out,
        )
        self.tonights.changed.add(self._show)
        self._list.changed.add(self._show)
        self._show()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of waiting, running, paused, left, finished."""
        return self._shown.state

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """One of list, breathing, narration, lights_out."""
        return self._shown.kind

    @Property(str, notify=stepNameChanged)
    def stepName(self) -> str:
        return self._shown.step_name

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.hint

    @Property(str, notify=evidenceGradeChanged)
    def evidenceGrade(self) -> str:
        """A guideline-backed, B several trials, C small studies, D plausible."""
        return self._shown.evidence_grade

    @Property(str, notify=evidenceChanged)
    def evidence(self) -> str:
        return self._shown.evidence

    @Property(str, notify=cautionChanged)
    def caution(self) -> str:
        return self._shown.caution

    @Property(int, notify=stepIndexChanged)
    def stepIndex(self) -> int:
        return self._shown.step_index

    @Property(int, notify=stepCountChanged)
    def stepCount(self) -> int:
        return self._shown.step_count

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        """The share of the whole ritual that lies behind, 0 to 1."""
        return self._shown.progress

    @Property(int, notify=minutesLeftChanged)
    def minutesLeft(self) -> int:
        """Of this step, rounded up; 0 if it takes as long as it takes."""
        return self._shown.minutes_left

    @Property(bool, notify=shorterChanged)
    def shorter(self) -> bool:
        return self._shown.shorter

    @Property(str, notify=saidBeforeChanged)
    def saidBefore(self) -> str:
        return self._shown.said_before

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._shown.said

    @Property(str, notify=saidNextChanged)
    def saidNext(self) -> str:
        return self._shown.said_next

    @Property(bool, notify=inSilenceChanged)
    def inSilence(self) -> bool:
        return self._shown.in_silence

    @Property(str, notify=silenceChanged)
    def silence(self) -> str:
        """Empty, no_voice or no_sound_device."""
        return self._shown.silence

    @Property(bool, notify=preparingChanged)
    def preparing(self) -> bool:
        return self._shown.preparing

    @Property(float, notify=darknessChanged)
    def darkness(self) -> float:
        """Of the page at lights-out, 0 to 1."""
        return self._shown.darkness

    @Property(str, notify=listTextChanged)
    def listText(self) -> str:
        return self._shown.list_text

    @Property(str, notify=listStateChanged)
    def listState(self) -> str:
        """One of open, locked, absent, troubled."""
        return self._shown.list_state

    @Property(bool, notify=turnChanged)
    def moving(self) -> bool:
        """Whether the breath goes on."""
        return self._shown.turn.running

    @Property(bool, notify=turnChanged)
    def breathingIn(self) -> bool:
        return self._shown.turn.inward

    @Property(float, notify=turnChanged)
    def turnLevel(self) -> float:
        """How full the breath is where this turn begins, 0 to 1."""
        return self._shown.turn.level

    @Property(int, notify=turnChanged)
    def turnMilliseconds(self) -> int:
        """How long it takes from there to full or empty."""
        return self._shown.turn.milliseconds

    @Slot()
    def begin(self) -> None:
        """Begin tonight's ritual, or go on where it was left."""
        self._list.turn_to(self._tonight())
        self.tonights.begin()

    @Slot()
    def startOver(self) -> None:
        """Begin tonight's ritual from its first step."""
        self._list.turn_to(self._tonight())
        self.tonights.start_over()

    @Slot()
    def togglePause(self) -> None:
        self.tonights.toggle_pause()

    @Slot()
    def next(self) -> None:
        self._list.keep()
        self.tonights.next()

    @Slot()
    def back(self) -> None:
        self._list.keep()
        self.tonights.back()

    @Slot()
    def leave(self) -> None:
        """Go away; place and list are kept."""
        self._list.keep()
        self.tonights.leave()
        self.left.emit()

    @Slot(str)
    def writeList(self, text: str) -> None:
        self._list.write(text)
        self._show()

    @Slot()
    def askUnlock(self) -> None:
        self.unlockAsked.emit()

    @Slot()
    def darken(self) -> None:
        """Lights-out has come: end the present step softly, and then nothing but the dark."""
        self._list.keep()
        self.tonights.darken()

    def tick(self) -> None:
        """Let time pass; called whenever something shown has run out."""
        self.tonights.tick()

    def _show(self) -> None:
        run = self.tonights.run
        heard = Heard(self._narration.script, self._narration.narrator.now())
        before = self._shown
        shown = present(run, self._words, heard, shorter=self.tonights.shorter, before=before)
        self._shown = with_list(shown, self._list.text, self._list.state)
        self._arm()
        announce_changes(self, before, self._shown)
        at_the_end = shown.kind == StepKind.LIGHTS_OUT.value
        if at_the_end and before.kind != shown.kind and self.tonights.under_way:
            self.lightsOut.emit()
        if shown.state != before.state and run.state is RunState.FINISHED:
            self.finished.emit()

    def _arm(self) -> None:
        run = self.tonights.run
        if run.state is not RunState.RUNNING:
            self._next_change.stop()
            return
        breathing = run.step.kind is StepKind.BREATHING
        precise = Qt.TimerType.PreciseTimer if breathing else Qt.TimerType.CoarseTimer
        self._next_change.setTimerType(precise)
        self._next_change.start(max(1, math.ceil(seconds_to_next_change(run) * 1000)))
