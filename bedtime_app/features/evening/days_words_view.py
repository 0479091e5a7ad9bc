"""Names days and nights by their dates."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QObject


class DaysWords(QObject):
    """Says which days are meant, in the person's language."""

    def day(self, day: date) -> str:
        """Name a day, without its year."""
        return self._written(day, self.tr("ddd d MMM"))

    def day_and_year(self, day: date) -> str:
        """Name a day with its year."""
        return self._written(day, self.tr("ddd d MMM yyyy"))

    def night(self, evening: date) -> str:
        """Name a night by both its days."""
        if evening == date.max:
            return self.day(evening)
        return self.from_to(self.day(evening), self.day(evening + timedelta(days=1)))

    def from_to(self, first: str, last: str) -> str:
        """Name a stretch."""
        return self.tr("%1 – %2").replace("%2", last).replace("%1", first)

    def _written(self, day: date, pattern: str) -> str:
        return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
