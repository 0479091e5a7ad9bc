"""What the page of a study reads; `StudyView` adds what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.study.study_plan import Design
from bedtime_app.features.study.study_result_words_view import StudyResultWords
from bedtime_app.features.study.study_words_view import StudyWords

NIGHT_ROLES = ("key", "arm", "kept", "isTonight", "name")


@dataclass(frozen=True, slots=True)
class StudyShown:
    """One moment of the page; of a locked vault it holds no word."""

    vault: str = "absent"
    stage: str = ""
    """Begin, choose, foreseen, going or result; empty where nothing can be shown."""
    trouble: str = ""
    busy: str = ""
    """What is being counted, in words."""
    change: str = ""
    change_error: str = ""
    outcomes: tuple[str, ...] = ()
    outcome: int = 0
    matters: str = ""
    matters_error: str = ""
    matters_hint: str = ""
    design: int = 0
    can_go_on: bool = False
    basis: str = ""
    lengths: tuple[str, ...] = ()
    length: int = -1
    foreseen: str = ""
    tonight: str = ""
    where: str = ""
    laid_down: str = ""
    history: tuple[str, ...] = ()
    asked_night: str = ""
    asked_kept: int = -1
    has_earlier: bool = False
    has_later: bool = False
    ahead: bool = False
    question: str = ""
    """End or erase, while the page asks whether it is meant."""
    answer: str = ""
    details: tuple[str, ...] = ()
    relations: tuple[str, ...] = ()
    relations_many: str = ""


class StudyShownView(QObject):
    """The words that stay the same, and one moment of the page."""

    vaultChanged = Signal()
    stageChanged = Signal()
    troubleChanged = Signal()
    busyChanged = Signal()
    changeChanged = Signal()
    changeErrorChanged = Signal()
    outcomesChanged = Signal()
    outcomeChanged = Signal()
    mattersChanged = Signal()
    mattersErrorChanged = Signal()
    mattersHintChanged = Signal()
    designChanged = Signal()
    canGoOnChanged = Signal()
    basisChanged = Signal()
    lengthsChanged = Signal()
    lengthChanged = Signal()
    foreseenChanged = Signal()
    tonightChanged = Signal()
    whereChanged = Signal()
    laidDownChanged = Signal()
    historyChanged = Signal()
    askedNightChanged = Signal()
    askedKeptChanged = Signal()
    hasEarlierChanged = Signal()
    hasLaterChanged = Signal()
    aheadChanged = Signal()
    questionChanged = Signal()
    answerChanged = Signal()
    detailsChanged = Signal()
    relationsChanged = Signal()
    relationsManyChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = StudyWords(self)
        self._result_words = StudyResultWords(self)
        self._nights = RecordListModel(NIGHT_ROLES, self)
        self._shown = StudyShown()

    @Property(QObject, constant=True)
    def nights(self) -> RecordListModel:
        """The nights of the study; what those to come are only where it was asked for."""
        return self._nights

    @Property(str, constant=True)
    def about(self) -> str:
        return self._words.about()

    @Property("QStringList", constant=True)
    def suggestions(self) -> list[str]:
        return list(self._words.suggestions())

    @Property("QStringList", notify=outcomesChanged)
    def outcomes(self) -> list[str]:
        """What may be compared; only feelings for whoever rests from numbers."""
        return list(self._shown.outcomes)

    @Property("QStringList", constant=True)
    def designs(self) -> list[str]:
        return [self._words.design(one) for one in Design]

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self._shown.stage

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(str, notify=busyChanged)
    def busy(self) -> str:
        return self._shown.busy

    @Property(str, notify=changeChanged)
    def change(self) -> str:
        return self._shown.change

    @Property(str, notify=changeErrorChanged)
    def changeError(self) -> str:
        return self._shown.change_error

    @Property(int, notify=outcomeChanged)
    def outcome(self) -> int:
        return self._shown.outcome

    @Property(str, notify=mattersChanged)
    def matters(self) -> str:
        return self._shown.matters

    @Property(str, notify=mattersErrorChanged)
    def mattersError(self) -> str:
        return self._shown.matters_error

    @Property(str, notify=mattersHintChanged)
    def mattersHint(self) -> str:
        """In which unit."""
        return self._shown.matters_hint

    @Property(int, notify=designChanged)
    def design(self) -> int:
        return self._shown.design

    @Property(bool, notify=canGoOnChanged)
    def canGoOn(self) -> bool:
        return self._shown.can_go_on

    @Property(str, notify=basisChanged)
    def basis(self) -> str:
        return self._shown.basis

    @Property("QStringList", notify=lengthsChanged)
    def lengths(self) -> list[str]:
        return list(self._shown.lengths)

    @Property(int, notify=lengthChanged)
    def length(self) -> int:
        return self._shown.length

    @Property(str, notify=foreseenChanged)
    def foreseen(self) -> str:
        return self._shown.foreseen

    @Property(str, notify=tonightChanged)
    def tonight(self) -> str:
        return self._shown.tonight

    @Property(str, notify=whereChanged)
    def where(self) -> str:
        return self._shown.where

    @Property(str, notify=laidDownChanged)
    def laidDown(self) -> str:
        return self._shown.laid_down

    @Property("QStringList", notify=historyChanged)
    def history(self) -> list[str]:
        """What the plan said before it was changed."""
        return list(self._shown.history)

    @Property(str, notify=askedNightChanged)
    def askedNight(self) -> str:
        """The night about which is asked whether it was kept to."""
        return self._shown.asked_night

    @Property(int, notify=askedKeptChanged)
    def askedKept(self) -> int:
        """0 for unsaid, 1 for kept to, 2 for not."""
        return self._shown.asked_kept

    @Property(bool, notify=hasEarlierChanged)
    def hasEarlier(self) -> bool:
        return self._shown.has_earlier

    @Property(bool, notify=hasLaterChanged)
    def hasLater(self) -> bool:
        return self._shown.has_later

    @Property(bool, notify=aheadChanged)
    def ahead(self) -> bool:
        return self._shown.ahead

    @Property(str, notify=questionChanged)
    def question(self) -> str:
        return self._shown.question

    @Property(str, notify=answerChanged)
    def answer(self) -> str:
        return self._shown.answer

    @Property("QStringList", notify=detailsChanged)
    def details(self) -> list[str]:
        return list(self._shown.details)

    @Property("QStringList", notify=relationsChanged)
    def relations(self) -> list[str]:
        return list(self._shown.relations)

    @Property(str, notify=relationsManyChanged)
    def relationsMany(self) -> str:
        return self._shown.relations_many

    def _become(self, shown: StudyShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
