"""What the page of numbers reads; `NumbersView` adds what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.diary.numbers_rows_view import ROLES


@dataclass(frozen=True, slots=True)
class NumbersShown:
    """What the page shows beside the lines."""

    vault: str = "absent"
    state: str = "shut"
    span: int = 0
    ask_text: str = ""
    weeks_text: str = ""
    told_text: str = ""
    doubt_text: str = ""
    often: bool = False
    copied: bool = False
    free_text: str = ""
    alarm: bool = False


class NumbersShownView(QObject):
    """One moment of the page."""

    vaultChanged = Signal()
    stateChanged = Signal()
    spanChanged = Signal()
    askTextChanged = Signal()
    weeksTextChanged = Signal()
    toldTextChanged = Signal()
    doubtTextChanged = Signal()
    oftenChanged = Signal()
    copiedChanged = Signal()
    freeTextChanged = Signal()
    alarmChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RecordListModel(ROLES, self)
        self._days = RecordListModel(("day", "name", "isFree"), self)
        self._shown = NumbersShown()

    @Property(QObject, constant=True)
    def numbers(self) -> RecordListModel:
        """The lines; none until they are asked for."""
        return self._rows

    @Property(QObject, constant=True)
    def days(self) -> RecordListModel:
        """The days of the week and whether they are free."""
        return self._days

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """One of shut, feelings (only), hidden, counting, unreadable, few, shown."""
        return self._shown.state

    @Property(int, notify=spanChanged)
    def span(self) -> int:
        """Which of the spans is chosen."""
        return self._shown.span

    @Property(str, notify=askTextChanged)
    def askText(self) -> str:
        """What the button says that shows the numbers."""
        return self._shown.ask_text

    @Property(str, notify=weeksTextChanged)
    def weeksText(self) -> str:
        """Of which nights the numbers are."""
        return self._shown.weeks_text

    @Property(str, notify=toldTextChanged)
    def toldText(self) -> str:
        """How many of them were told."""
        return self._shown.told_text

    @Property(str, notify=doubtTextChanged)
    def doubtText(self) -> str:
        """Which of them are left out, for their answers cannot all be right."""
        return self._shown.doubt_text

    @Property(bool, notify=oftenChanged)
    def often(self) -> bool:
        """Whether numbers were asked for many times today."""
        return self._shown.often

    @Property(bool, notify=copiedChanged)
    def copied(self) -> bool:
        """Whether the numbers were just copied."""
        return self._shown.copied

    @Property(str, notify=freeTextChanged)
    def freeText(self) -> str:
        """On which days nothing makes the person get up."""
        return self._shown.free_text

    @Property(bool, notify=alarmChanged)
    def alarm(self) -> bool:
        """Whether an alarm wakes them on these days all the same."""
        return self._shown.alarm

    def _become(self, shown: NumbersShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
