"""The words of the calendar of nights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.features.dreams.night_calendar import DAYS_A_WEEK

if TYPE_CHECKING:
    from bedtime_app.core.night import Night

MOST_DOTS = 3


class CalendarWords(QObject):
    """Names months, days of the week and nights in the person's language."""

    def month(self, night: Night) -> str:
        """Name the month of a night."""
        return self._written(night, self.tr("MMMM yyyy"))

    def weekdays(self, week_begins: int) -> list[str]:
        """Name the days of the week in a word or less, from an ISO weekday on."""
        short, locale = QLocale.FormatType.ShortFormat, QLocale()
        return [
            locale.standaloneDayName((week_begins + day - 1) % DAYS_A_WEEK + 1, short)
            for day in range(DAYS_A_WEEK)
        ]

    def number(self, night: Night) -> str:
        """The day of the month, in the digits of the language."""
        return QLocale().toString(night.evening.day)

    def mark(self, dreams: int) -> str:
        """Show how many dreams a night has: a dot for each, or their number beside one."""
        return "•" * dreams if dreams <= MOST_DOTS else f"• {QLocale().toString(dreams)}"

    def name(self, night: Night, dreams: int, *, present: bool) -> str:
        """Say of a night what the eye sees of it."""
        day = self._written(night, self.tr("dddd d MMMM"))
        words = self.tr("Night of %1, %n dreams", "", dreams) if dreams else self.tr("Night of %1")
        if present:
            words = self.tr("%1, the present one").replace("%1", words)
        return words.replace("%1", day)

    def _written(self, night: Night, pattern: str) -> str:
        day = night.evening
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
