"""How numbers are written and said on their page."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.design.days_of_night_view import days_of_night
from bedtime_app.features.diary import formulas
from bedtime_app.features.diary.diary_words_view import clock_style
from bedtime_app.features.diary.formulas import FEWEST, Unit
from bedtime_app.features.diary.numbers_weeks import Span

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.measure import Measure
    from bedtime_app.features.diary.numbers_count import CountedWeeks

_HOUR = 60
_DAY = 24 * _HOUR
_NAMED = 7
"""So many nights of doubt are named."""
_SIGNED = (formulas.SOCIAL_JETLAG, formulas.SOCIAL_JETLAG_CORRECTED)


class NumbersWords(QObject):
    """Words for weeks and values."""

    def spans(self) -> list[str]:
        """What can be chosen, as `Span` has it."""
        return [
            self.tr("Last week"),
            self.tr("Last two weeks"),
            self.tr("Last four weeks"),
            self.tr("All weeks"),
        ]

    def ask(self, span: Span) -> str:
        """What the button says."""
        return {
            Span.ONE: self.tr("Show the numbers of last week"),
            Span.TWO: self.tr("Show the numbers of the last two weeks"),
            Span.FOUR: self.tr("Show the numbers of the last four weeks"),
            Span.ALL: self.tr("Show the numbers of all weeks"),
        }[span]

    def group(self, group: str) -> str:
        """The heading over what stands together."""
        return {
            "nights": self.tr("A night, on average"),
            "efficiency": self.tr("Sleep efficiency"),
            "clock": self.tr("By the clock"),
            "regularity": self.tr("How alike the days are"),
            "free": self.tr("Free days and the others"),
        }[group]

    def weeks(self, counted: CountedWeeks) -> str:
        """From which evening to which."""
        words = self.tr("The nights from %1 to %2")
        return words.replace("%1", _date(counted.first)).replace("%2", _date(counted.last))

    def told(self, counted: CountedWeeks) -> str:
        """How many of them were told; where that is too few, what numbers wait for."""
        told = QLocale().toString(counted.told)
        if counted.has_numbers:
            return self.tr("%1 of %n nights told.", "", counted.nights).replace("%1", told)
        if counted.told < FEWEST:
            words = self.tr(
                "%1 of %n nights told; from four on there are numbers.", "", counted.nights
            )
        else:
            words = self.tr(
                "%1 of %n nights told, too few of them with the times that numbers come from.",
                "",
                counted.nights,
            )
        return words.replace("%1", told)

    def doubt(self, nights: tuple[Night, ...]) -> str:
        """Which nights are left out."""
        if not nights:
            return ""
        named = ", ".join(days_of_night(night, dated=True) for night in nights[-_NAMED:])
        words = self.tr("Left out, for their answers cannot all be right: %1.").replace("%1", named)
        more = len(nights) - _NAMED
        if more <= 0:
            return words
        return f"{words} {self.tr('So are %n earlier ones.', '', more)}"

    def value(self, one: Measure, *, spoken: bool = False) -> str:
        """The number with its unit; empty where there is none."""
        if one.value is None:
            return ""
        match one.formula.unit:
            case Unit.CLOCK:
                hour, minute = divmod(round(one.value) % _DAY, _HOUR)
                return clock_style().show(time(hour, minute))
            case Unit.PERCENT:
                percent = QLocale().toString(one.value, "f", 1)
                words = self.tr("%1 percent") if spoken else self.tr("%1 %")
                return words.replace("%1", percent)
            case Unit.INDEX:
                return QLocale().toString(one.value, "f", 2)
            case Unit.MINUTES:
                length = self._length(one.value, spoken=spoken)
                return self._turned(one.value, length) if one.formula in _SIGNED else length

    def rests_on(self, one: Measure) -> list[str]:
        """How many nights it is from, and how many are missing."""
        all_nights = one.n + one.missing + one.doubtful
        parts = [
            self.tr("from %1 of %n nights", "", all_nights).replace("%1", QLocale().toString(one.n))
        ]
        if one.missing:
            parts.append(self.tr("%n missing", "", one.missing))
        if one.doubtful:
            parts.append(self.tr("%n in doubt", "", one.doubtful))
        return parts

    def spread(self, one: Measure) -> str:
        """How far the nights lie from their mean; empty where that is not known."""
        if one.spread is None:
            return ""
        if one.formula.unit is Unit.PERCENT:
            said = self.tr("%1 points").replace("%1", QLocale().toString(one.spread, "f", 1))
        else:
            said = self._length(one.spread, spoken=False)
        return self.tr("standard deviation %1").replace("%1", said)

    def made(self, one: Measure) -> str:
        """The formula and its source."""
        formula = one.formula
        words = (
            self.tr("%1 = %2, the mean of the nights.")
            if formula in formulas.AVERAGES
            else self.tr("%1 = %2.")
        )
        source = self.tr("Source: doi:%1").replace("%1", formula.doi)
        return f"{words.replace('%1', formula.sign).replace('%2', formula.terms)} {source}"

    def estimates(self) -> str:
        """What goes with every number that leaves the page."""
        return self.tr("Self-reported estimates. Bedtime is not a medical device.")

    def _length(self, minutes: float, *, spoken: bool) -> str:
        hours, rest = divmod(round(abs(minutes)), _HOUR)
        if spoken:
            parts = [self.tr("%n hours", "", hours)] if hours else []
            return " ".join([*parts, self.tr("%n minutes", "", rest)])
        if not hours:
            return self.tr("%1 min").replace("%1", QLocale().toString(rest))
        words = self.tr("%1 h %2 min").replace("%1", QLocale().toString(hours))
        return words.replace("%2", QLocale().toString(rest))

    def _turned(self, minutes: float, length: str) -> str:
        if not round(minutes):
            return length
        later = minutes > 0
        words = self.tr("%1 later on free days") if later else self.tr("%1 earlier on free days")
        return words.replace("%1", length)


def _date(night: Night) -> str:
    day = night.evening
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
