"""What the diary says: its nights, its doubts, its picture in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject

from bedtime_app.core.sleep_arithmetic import Doubt, sleep_metrics
from bedtime_app.design.day_and_time_view import day_and_time
from bedtime_app.features.diary.clock_style import ClockStyle
from bedtime_app.features.diary.diary_form import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night
    from bedtime_app.core.sleep_night import SleepNight
    from bedtime_app.features.diary.diary_entry import DiaryEntry

DOUBTS = (
    Doubt.LONG_IN_BED,
    Doubt.LONG_NIGHT,
    Doubt.NEGATIVE_MINUTES,
    Doubt.NEGATIVE_SLEEP,
    Doubt.TRIED_LONGER_THAN_LAY,
    Doubt.TRIED_BEFORE_BED,
    Doubt.WOKE_BEFORE_TRYING,
    Doubt.UP_BEFORE_WAKING,
)
"""In this order, and one at a time."""


def clock_style() -> ClockStyle:
    """How clocks are read where the person lives."""
    locale = QLocale()
    if "a" not in locale.timeFormat(QLocale.FormatType.ShortFormat).casefold():
        return ClockStyle()
    return ClockStyle(locale.amText(), locale.pmText())


class DiaryWords(QObject):
    """Sentences about nights."""

    def night(self, night: Night) -> str:
        """The heading over an earlier night."""
        day = night.evening
        date = QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")
        return self.tr("The night of %1").replace("%1", date)

    def trouble(self, name: str, trouble: Trouble, style: ClockStyle) -> str:
        """What is not understood in that field, and how it is written."""
        if name == "medicines":
            return self.tr("Name first, as short as you like; a semicolon begins the next.")
        example = "10:30 pm" if style.pm else "22:30"
        return {
            Trouble.NO_TIME: self.tr("A time is written like %1.").replace("%1", example),
            Trouble.NO_NUMBER: self.tr("A whole number is understood here, or nothing."),
            Trouble.NO_NAP: self.tr("Minutes first, then when it began, like 20 at %1.").replace(
                "%1", "2:30 pm" if style.pm else "14:30"
            ),
            Trouble.TOO_MUCH: self.tr("That is more than fits into one night."),
            Trouble.HOW_MANY: self.tr("How many was it? 1 is fine as a guess."),
        }[trouble]

    def guesses(self, names: Iterable[str]) -> dict[str, str]:
        """Where the guesses in these fields come from."""
        said = {
            "into_bed": self.tr("A guess from when your ritual ended."),
            "tried": self.tr("A guess from the evening’s plan."),
            "out_of_bed": self.tr("A guess: nobody touched the computer before."),
        }
        return {name: said[name] for name in names}

    def told(self, entry: DiaryEntry, *, without_numbers: bool) -> str:
        """When a night was told, and changed."""
        days = (entry.entered_at.astimezone(entry.clocks).date() - entry.night.evening).days - 1
        if days <= 0:
            told = self.tr("This night is told.")
        elif without_numbers:
            told = self.tr("This night was told later.")
        elif days == 1:
            told = self.tr("This night was told a day later.")
        else:
            told = self.tr("This night was told %n days later.", "", days)
        if entry.edited_at is None:
            return told
        if without_numbers:
            return self.tr("%1 It was changed since.").replace("%1", told)
        at = day_and_time(entry.edited_at, entry.clocks)
        changed = self.tr("%1 It was changed on %2.")
        return changed.replace("%2", at).replace("%1", told)

    def doubts(self, told: SleepNight) -> str:
        """What cannot all be right, as a question; keeping it is fine all the same."""
        doubts = sleep_metrics(told).doubts
        return next((self.doubt(one, told) for one in DOUBTS if one in doubts), "")

    def doubt(self, doubt: Doubt, told: SleepNight) -> str:
        """One of them."""
        up = told.out_of_bed or told.woke
        if doubt is Doubt.LONG_IN_BED:
            return self.tr(
                "That makes %n hours in bed, is it right?", "", _hours(told.into_bed, up)
            )
        if doubt is Doubt.LONG_NIGHT:
            return self.tr(
                "That makes a night of %n hours, is it right?", "", _hours(told.tried, up)
            )
        if doubt is Doubt.NEGATIVE_MINUTES:
            return self.tr("Some of the minutes are less than none, is it right?")
        if doubt is Doubt.NEGATIVE_SLEEP:
            return self.tr("The minutes awake are longer than the night was, is it right?")
        if doubt is Doubt.TRIED_LONGER_THAN_LAY:
            return self.tr("More minutes of trying than there were before you got up, is it right?")
        return self.tr("Two of these times are the other way round, is it right?")

    def picture(self, told: SleepNight, zone: ZoneInfo, style: ClockStyle) -> str:
        """The picture of the night for those who do not see it."""

        def clock(instant: datetime | None) -> str:
            return style.show(instant.astimezone(zone).time()) if instant is not None else ""

        parts = [
            (self.tr("into bed at %1"), clock(told.into_bed)),
            (self.tr("trying to sleep from %1"), clock(told.tried)),
        ]
        if told.slept and told.latency is not None:
            parts.append((self.tr("asleep after %n minutes", "", int(told.latency)), "-"))
        if told.slept and told.awakenings:
            parts.append((self.tr("awake %n times in between", "", told.awakenings), "-"))
        if told.slept and told.awake:
            parts.append((self.tr("awake for %n minutes together", "", int(told.awake)), "-"))
        if not told.slept:
            parts.append((self.tr("no sleep"), "-"))
        parts += [
            (self.tr("awake for good at %1"), clock(told.woke)),
            (self.tr("out of bed at %1"), clock(told.out_of_bed)),
        ]
        said = [part.replace("%1", at) for part, at in parts if at]
        if not said:
            return self.tr("The picture of the night. It grows as you write.")
        return self.tr("The night in a picture: %1.").replace("%1", ", ".join(said))


def _hours(begin: datetime | None, end: datetime | None) -> int:
    if begin is None or end is None:
        return 0
    return round((end.timestamp() - begin.timestamp()) / 3600)
