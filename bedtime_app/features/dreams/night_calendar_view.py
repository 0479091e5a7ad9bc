"""The calendar of nights: a month at a time, those with dreams marked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.night import Night
from bedtime_app.design.record_list_model import RecordListModel
from bedtime_app.features.dreams.calendar_words_view import CalendarWords
from bedtime_app.features.dreams.night_calendar import days_in, days_on, months_on, places
from bedtime_app.storage.errors import StorageError

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_store import DreamStore

QML_IMPORT_NAME = "bedtime_app.views"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("day", "week", "column", "number", "mark", "name", "current", "present")


@QmlElement
@QmlUncreatable("made by the journal")
class NightCalendarView(QObject):
    """Empty while it is out of sight. A night without a dream lacks nothing, and is not marked."""

    monthTextChanged = Signal()
    weekdaysChanged = Signal()

    def __init__(self, store: DreamStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: Listeners[[Night]] = Listeners()
        """Told of a night whose dreams are to be shown."""
        self._store = store
        self._words = CalendarWords(self)
        self._nights = RecordListModel(ROLES, self)
        self._current: Night | None = None
        self._counts: dict[date, int] = {}
        self._month_text = ""
        self._weekdays: list[str] = []

    @Property(QObject, constant=True)
    def nights(self) -> RecordListModel:
        """The nights of the month, each with its place."""
        return self._nights

    @Property(str, notify=monthTextChanged)
    def monthText(self) -> str:
        return self._month_text

    @Property("QStringList", notify=weekdaysChanged)
    def weekdays(self) -> list[str]:
        """Their names, from the first of a week on."""
        return self._weekdays

    @Slot()
    def arrive(self) -> None:
        """The calendar is in sight, at the present night."""
        self._go(self._store.present_night())

    @Slot()
    def leave(self) -> None:
        """The calendar is out of sight."""
        self._current, self._counts = None, {}
        self._show()

    def refresh(self) -> None:
        """The journal changed: mark the nights anew, if they are in sight."""
        if self._current is not None:
            self._go(self._current)

    @Slot(int)
    def moveDays(self, days: int) -> None:
        """Move on by so many nights."""
        if self._current is not None:
            self._go(days_on(self._current, days))

    @Slot(int)
    def moveMonths(self, months: int) -> None:
        """Turn so many months on."""
        if self._current is not None:
            self._go(months_on(self._current, months))

    @Slot()
    def moveToFirst(self) -> None:
        """Move to the first night of the month."""
        if self._current is not None:
            self._go(Night(self._current.evening.replace(day=1)))

    @Slot()
    def moveToLast(self) -> None:
        """Move to the last night of the month."""
        if self._current is not None:
            last = days_in(self._current.evening)
            self._go(Night(self._current.evening.replace(day=last)))

    @Slot(str)
    def goTo(self, day: str) -> None:
        """Move to one night of the month."""
        self._go(Night(date.fromisoformat(day)))

    @Slot(result=bool)
    def choose(self) -> bool:
        """Ask for the dreams of the night; False if it has none."""
        if self._current is None or self._current.evening not in self._counts:
            return False
        self.chosen.tell(self._current)
        return True

    def _go(self, night: Night) -> None:
        self._current = night
        try:
            self._counts = self._store.nights_with_dreams(night.evening)
        except StorageError:  # the marks are missing then, and nothing else
            self._counts = {}
        self._show()

    def _show(self) -> None:
        current = self._current
        begins = QLocale().firstDayOfWeek().value
        weekdays = self._words.weekdays(begins) if current else []
        month_text = self._words.month(current) if current else ""
        self._nights.show(self._rows(current, begins) if current else [], "day")
        if weekdays != self._weekdays:
            self._weekdays = weekdays
            self.weekdaysChanged.emit()
        if month_text != self._month_text:
            self._month_text = month_text
            self.monthTextChanged.emit()

    def _rows(self, current: Night, begins: int) -> list[dict[str, object]]:
        tonight = self._store.present_night()
        return [
            {
                "day": str(night),
                "week": place.week,
                "column": place.column,
                "number": self._words.number(night),
                "mark": self._words.mark(self._counts.get(night.evening, 0)),
                "name": self._words.name(
                    night, self._counts.get(night.evening, 0), present=night == tonight
                ),
                "current": night == current,
                "present": night == tonight,
            }
            for place in places(current.evening, begins)
            for night in (place.night,)
        ]
