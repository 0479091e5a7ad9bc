"""What the page of threads reads; `ThreadsView` adds what it can ask for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel

THREAD_ROLES = (
    *("term", "name", "countText", "spanText", "whyText"),
    *("bars", "firstLately", "stretches", "fromText", "toText"),
)
EVIDENCE_ROLES = ("dreamId", "nightText", "sentence", "sentenceMarked", "told")


@dataclass(frozen=True, slots=True)
class ThreadsShown:
    """What the page shows beside the rows."""

    vault: str = "absent"
    counting: bool = False
    part: float = 0.0
    about: str = ""
    said: str = ""
    stopped: bool = False
    notice: str = ""
    trouble: str = ""
    term: str = ""
    own_name: str = ""
    written: str = ""
    older_text: str = ""


class ThreadsShownView(QObject):
    """One moment of the page."""

    vaultChanged = Signal()
    countingChanged = Signal()
    partChanged = Signal()
    aboutChanged = Signal()
    saidChanged = Signal()
    stoppedChanged = Signal()
    noticeChanged = Signal()
    troubleChanged = Signal()
    termChanged = Signal()
    ownNameChanged = Signal()
    writtenChanged = Signal()
    olderTextChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RecordListModel(THREAD_ROLES, self)
        self._aside_rows = RecordListModel(("term", "name"), self)
        self._open_row = RecordListModel(THREAD_ROLES, self)
        self._evidence_rows = RecordListModel(EVIDENCE_ROLES, self)
        self._shown = ThreadsShown()

    @Property(QObject, constant=True)
    def threads(self) -> RecordListModel:
        """The clearest first."""
        return self._rows

    @Property(QObject, constant=True)
    def aside(self) -> RecordListModel:
        """Those that were put aside."""
        return self._aside_rows

    @Property(QObject, constant=True)
    def opened(self) -> RecordListModel:
        """The thread that is open, alone, or nothing."""
        return self._open_row

    @Property(QObject, constant=True)
    def evidence(self) -> RecordListModel:
        """The dreams of the thread that is open, newest first; none of a nightmare's words."""
        return self._evidence_rows

    @Property(str, notify=vaultChanged)
    def vault(self) -> str:
        """One of open, locked, absent."""
        return self._shown.vault

    @Property(bool, notify=countingChanged)
    def counting(self) -> bool:
        return self._shown.counting

    @Property(float, notify=partChanged)
    def part(self) -> float:
        """What part of the count is done, 0 to 1."""
        return self._shown.part

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        """From when on is lately."""
        return self._shown.about

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        """Why no thread is shown."""
        return self._shown.said

    @Property(bool, notify=stoppedChanged)
    def stopped(self) -> bool:
        """Whether it could be counted again."""
        return self._shown.stopped

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self._shown.notice

    @Property(str, notify=troubleChanged)
    def trouble(self) -> str:
        return self._shown.trouble

    @Property(str, notify=termChanged)
    def term(self) -> str:
        """The term of the thread that is open, or nothing."""
        return self._shown.term

    @Property(str, notify=ownNameChanged)
    def ownName(self) -> str:
        """What the person calls the thread that is open; empty where they do not."""
        return self._shown.own_name

    @Property(str, notify=writtenChanged)
    def written(self) -> str:
        """How the words of the thread that is open are mostly written."""
        return self._shown.written

    @Property(str, notify=olderTextChanged)
    def olderText(self) -> str:
        """That it is in more dreams than are listed."""
        return self._shown.older_text

    def _become(self, shown: ThreadsShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)
