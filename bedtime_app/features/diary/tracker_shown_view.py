"""Everything that the page of trackers shows, as properties for QML."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.design.announce import announce_changes
from bedtime_app.design.record_list_model import RecordListModel

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

REMARK_ROLES = ("remark", "why", "places")
BATCH_ROLES = ("batch", "brought", "question")
COLUMN_ROLES = ("part", "name", "columnName", "picked", "open")


@dataclass(frozen=True, slots=True)
class TrackerShown:
    """One moment of the page, beside its lists."""

    locked: bool = True
    can_choose: bool = False
    place: str = ""
    place_error: str = ""
    busy: str = ""
    recognised: str = ""
    span: str = ""
    summary: str = ""
    column_names: tuple[str, ...] = ()
    asks_order: bool = False
    order: int = -1
    asks_zone: bool = False
    zone: str = ""
    zone_error: str = ""
    keep_text: str = ""
    said: str = ""
    troubled: bool = False
    found: bool = False
    """Told last, when all the rest is there."""


@QmlElement
@QmlUncreatable("only its heir is made")
class TrackerShownView(QObject):
    """One moment of the page; a change of it announces what differs."""

    lockedChanged = Signal()
    canChooseChanged = Signal()
    placeChanged = Signal()
    placeErrorChanged = Signal()
    busyChanged = Signal()
    recognisedChanged = Signal()
    spanChanged = Signal()
    summaryChanged = Signal()
    columnNamesChanged = Signal()
    asksOrderChanged = Signal()
    orderChanged = Signal()
    asksZoneChanged = Signal()
    zoneChanged = Signal()
    zoneErrorChanged = Signal()
    keepTextChanged = Signal()
    saidChanged = Signal()
    troubledChanged = Signal()
    foundChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remarks = RecordListModel(REMARK_ROLES, self)
        self._batches = RecordListModel(BATCH_ROLES, self)
        self._columns = RecordListModel(COLUMN_ROLES, self)
        self._shown = TrackerShown()

    def _become(self, shown: TrackerShown) -> None:
        before, self._shown = self._shown, shown
        announce_changes(self, before, shown)

    @Property(QObject, constant=True)
    def remarks(self) -> RecordListModel:
        """What was left out or doubted, each with its count and first places."""
        return self._remarks

    @Property(QObject, constant=True)
    def batches(self) -> RecordListModel:
        """The last imports that can be taken back, and the second question of one of them."""
        return self._batches

    @Property(QObject, constant=True)
    def columns(self) -> RecordListModel:
        """What may be taken from a column of a table, and from which it was chosen to be."""
        return self._columns

    @Property("QStringList", notify=columnNamesChanged)
    def columnNames(self) -> list[str]:
        """The table's columns; empty if it is none."""
        return list(self._shown.column_names)

    @Property(bool, notify=asksOrderChanged)
    def asksOrder(self) -> bool:
        """Whether only the person can tell what comes first in its dates."""
        return self._shown.asks_order

    @Property(int, notify=orderChanged)
    def order(self) -> int:
        """What comes first: 0 the day, 1 the month, -1 nobody said."""
        return self._shown.order

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
        """Whose file it is."""
        return self._shown.recognised

    @Property(str, notify=spanChanged)
    def span(self) -> str:
        """How many sleeps it holds, from when to when."""
        return self._shown.span

    @Property(str, notify=summaryChanged)
    def summary(self) -> str:
        """How many of them are new, changed and known."""
        return self._shown.summary

    @Property(bool, notify=asksZoneChanged)
    def asksZone(self) -> bool:
        """Whether the file has times that a zone must be chosen for."""
        return self._shown.asks_zone

    @Property(str, notify=zoneChanged)
    def zone(self) -> str:
        return self._shown.zone

    @Property(str, notify=zoneErrorChanged)
    def zoneError(self) -> str:
        return self._shown.zone_error

    @Property(str, notify=keepTextChanged)
    def keepText(self) -> str:
        """The offer to bring them in; empty if nothing would change."""
        return self._shown.keep_text

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._shown.said

    @Property(bool, notify=troubledChanged)
    def troubled(self) -> bool:
        return self._shown.troubled
