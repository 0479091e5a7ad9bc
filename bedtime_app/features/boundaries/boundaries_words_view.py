"""Says which nights are unmonitored and what was counted, week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.core.night import Night
from bedtime_app.core.unmonitored import Span
from bedtime_app.features.boundaries.evening_numbers import KEPT, WEEK, within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from bedtime_app.core.unmonitored import Unmonitored
    from bedtime_app.features.boundaries.evening_numbers import EveningNumbers


class BoundariesWords(QObject):
    """Chooses the words; numbers are told by the week and never by the night."""

    def unmonitored(self, span: Span, nights: Unmonitored, tonight: Night) -> str:
        """What holds now and until when."""
        if span is Span.OFF:
            return ""
        if span is Span.ALWAYS:
            return self.tr("No night is recorded and none is asked about, until you change this.")
        if span is Span.TONIGHT:
            return self.tr("This night is yours alone. From tomorrow on it is as before.")
        last = nights.until or tonight.evening
        return self.tr("These nights are yours alone, up to the one that begins on %1.").replace(
            "%1", _day(last)
        )

    def weeks(self, known: Sequence[EveningNumbers], tonight: Night) -> Iterator[str]:
        """A sentence for each week counted back from tonight of which something is known."""
        for back in range(KEPT // WEEK):
            last = Night(tonight.evening - back * WEEK)
            week = within(known, last, WEEK)
            if week:
                yield self._week(week, last)

    def _week(self, week: Sequence[EveningNumbers], last: Night) -> str:
        minutes = round(sum(one.seconds for one in week) / 60)
        parts = [
            self.tr("The week up to %1:").replace("%1", _day(last.evening)),
            self.tr("%n evening(s) known,", "", len(week)),
            self.tr("ritual begun on %n,", "", sum(one.begun for one in week)),
            self.tr("ended with the day on %n;", "", sum(one.in_time for one in week)),
            self.tr("opened after lights-out on %n;", "", sum(one.openings > 0 for one in week)),
            self.tr("open for %n minute(s) between wind-down and rise.", "", minutes),
        ]
        return " ".join(parts)


def _day(day: date) -> str:
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale().dateFormat(QLocale.FormatType.LongFormat))
