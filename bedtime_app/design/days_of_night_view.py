"""Names a night by its two days, alike wherever nights are listed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

    from bedtime_app.core.night import Night


def days_of_night(night: Night, *, dated: bool) -> str:
    """Such as Wed 18 → Thu 19, with month and year at its end if it is to be `dated`."""
    pattern = QCoreApplication.translate("DaysOfNight", "%1 → %2")
    morning = _written(night.evening + timedelta(days=1), "ddd d MMM yyyy" if dated else "ddd d")
    return pattern.replace("%1", _written(night.evening, "ddd d")).replace("%2", morning)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
