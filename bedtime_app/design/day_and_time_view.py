"""Says a day and a time as clocks show them somewhere, alike wherever both are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo


def day_and_time(instant: datetime, zone: ZoneInfo) -> str:
    """The aware `instant` in the person's language, such as Thursday 19 November 2026, 22:15."""
    there = instant.astimezone(zone)
    locale = QLocale()
    time = locale.toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)
    day = locale.toString(QDate(there.year, there.month, there.day), "dddd d MMMM yyyy")
    pattern = QCoreApplication.translate("DayAndTime", "%1, %2")
    return pattern.replace("%2", time).replace("%1", day)
