"""Everything that a moment of a ritual shows, as properties for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.rituals.ritual_shown import RitualShown

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1
WORRY_ROLES = ("row", "worry", "nextStep")


@QmlElement
@QmlUncreatable("only its heir is made")
class RitualShownView(QObject):
    """One moment of the page; a change of it announces what differs."""

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
    cardChanged = Signal()
    writtenChanged = Signal()
    soundChanged = Signal()
    holdsChanged = Signal()
    turnChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = RitualShown()
        self._worries = RecordListModel(WORRY_ROLES, self)

    def _become(self, shown: RitualShown) -> None:
        before, self._shown = self._shown, shown
        if shown.written.worries != before.written.worries:
            rows = [
                {"row": place, "worry": row.worry, "nextStep": row.next_step}
                for place, row in enumerate(shown.written.worries)
            ]
            self._worries.show(rows, key="row")
        announce_changes(self, before, shown)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of waiting, running, paused, left, finished."""
        return self._shown.state

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """The value of a `StepKind`."""
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
        """Of the page, 0 to 1."""
        return self._shown.darkness

    @Property(int, notify=cardChanged)
    def cardIndex(self) -> int:
        return self._shown.card.index

    @Property(int, notify=cardChanged)
    def cardCount(self) -> int:
        return self._shown.card.count

    @Property(str, notify=cardChanged)
    def cardSentence(self) -> str:
        return self._shown.card.sentence

    @Property(str, notify=cardChanged)
    def cardPicture(self) -> str:
        """The name of its drawing among the icons."""
        return self._shown.card.picture

    @Property(str, notify=writtenChanged)
    def written(self) -> str:
        """What stands on the page of a step in which something is written."""
        return self._shown.written.text

    @Property(str, notify=writtenChanged)
    def writtenState(self) -> str:
        """One of open, locked, absent, troubled."""
        return self._shown.written.state

    @Property(QObject, constant=True)
    def worries(self) -> RecordListModel:
        """Each worry and its next step, and an empty row while there is room."""
        return self._worries

    @Property(int, notify=soundChanged)
    def sound(self) -> int:
        """The place of what sounds among rain, ocean, deep and soft noise; -1 for nothing."""
        return self._shown.sound

    @Property(bool, notify=holdsChanged)
    def holds(self) -> bool:
        """Whether the breath is held anywhere in this step's pattern."""
        return self._shown.holds

    @Property(bool, notify=turnChanged)
    def moving(self) -> bool:
        """Whether the breath goes on."""
        return self._shown.turn.running

    @Property(bool, notify=turnChanged)
    def breathingIn(self) -> bool:
        """While it is held: whether it is held full."""
        return self._shown.turn.inward

    @Property(bool, notify=turnChanged)
    def breathHeld(self) -> bool:
        return self._shown.turn.held

    @Property(float, notify=turnChanged)
    def turnLevel(self) -> float:
        """How full the breath is where this turn begins, 0 to 1."""
        return self._shown.turn.level

    @Property(int, notify=turnChanged)
    def turnMilliseconds(self) -> int:
        """How long it takes from there to full or empty, or how long it is held."""
        return self._shown.turn.milliseconds
