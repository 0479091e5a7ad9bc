"""Everything that the page of imports shows, as properties for QML."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

DREAM_ROLES = ("dreamId", "nightText", "title", "excerpt", "nightmare")
OUT_ROLES = ("number", "placeText", "why")
COLUMN_ROLES = ("part", "name", "columnName", "picked", "open")


@dataclass(frozen=True, slots=True)
class ImportShown:
    """One moment of the page, beside its lists."""

    locked: bool = True
    can_choose: bool = False
    place: str = ""
    place_error: str = ""
    busy: str = ""
    recognised: str = ""
    summary: str = ""
    needs_words: str = ""
    column_names: tuple[str, ...] = ()
    more_dreams: bool = False
    more_out: bool = False
    keep_text: str = ""
    said: str = ""
    troubled: bool = False
    latest: str = ""
    asked: str = ""
    found: bool = False
    """Told last, when all the rest is there."""


@QmlElement
@QmlUncreatable("only its heir is made")
class DreamImportShownView(QObject):
    """One moment of the page; a change of it announces what differs."""

    lockedChanged = Signal()
    canChooseChanged = Signal()
    placeChanged = Signal()
    placeErrorChanged = Signal()
    busyChanged = Signal()
    foundChanged = Signal()
    recognisedChanged = Signal()
    summaryChanged = Signal()
    needsWordsChanged = Signal()
    columnNamesChanged = Signal()
    moreDreamsChanged = Signal()
    moreOutChanged = Signal()
    keepTextChanged = Signal()
    saidChanged = Signal()
    troubledChanged = Signal()
    latestChanged = Signal()
    askedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dreams = RecordListModel(DREAM_ROLES, self)
        self._out = RecordListModel(OUT_ROLES, self)
        self._columns = RecordListModel(COLUMN_ROLES, self)
        self._shown = ImportShown()

    def _become(self, shown: ImportShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)

    @Property(QObject, constant=True)
    def dreams(self) -> RecordListModel:
        """The first of those that would be kept; of a nightmare no word."""
        return self._dreams

    @Property(QObject, constant=True)
    def out(self) -> RecordListModel:
        """The entries that become no dream, and why."""
        return self._out

    @Property(QObject, constant=True)
    def columns(self) -> RecordListModel:
        """What may be taken from a column of a table, and from which it is."""
        return self._columns

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._shown.locked

    @Property(bool, notify=canChooseChanged)
    def canChoose(self) -> bool:
        """Whether there is a dialog to choose a file in."""
        return self._shown.can_choose

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._shown.place

    @Property(str, notify=placeErrorChanged)
    def placeError(self) -> str:
        return self._shown.place_error

    @Property(str, notify=busyChanged)
    def busy(self) -> str:
        """What is being done; empty when nothing is."""
        return self._shown.busy

    @Property(bool, notify=foundChanged)
    def found(self) -> bool:
        return self._shown.found

    @Property(str, notify=recognisedChanged)
    def recognised(self) -> str:
        return self._shown.recognised

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        return self._shown.summary

    @Property(str, notify=needsWordsChanged)
    def needsWords(self) -> str:
        """What to do first if no column of a table holds the words."""
        return self._shown.needs_words

    @Property("QStringList", notify=columnNamesChanged)
    def columnNames(self) -> list[str]:
        """The table's columns, after the choice of none."""
        return list(self._shown.column_names)

    @Property(bool, notify=moreDreamsChanged)
    def moreDreams(self) -> bool:
        return self._shown.more_dreams

    @Property(bool, notify=moreOutChanged)
    def moreOut(self) -> bool:
        return self._shown.more_out

    @Property(str, notify=keepTextChanged)
    def keepText(self) -> str:
        """The offer to keep so many dreams; empty if there are none."""
        return self._shown.keep_text

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._shown.said

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled

    @Property(str, notify=latestChanged)
    def latest(self) -> str:
        """What the latest import brought, if it can be undone."""
        return self._shown.latest

    @Property(str, notify=askedChanged)
    def asked(self) -> str:
        """The second question before an import is undone."""
        return self._shown.asked
