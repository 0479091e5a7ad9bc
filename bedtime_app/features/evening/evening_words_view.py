"""The words for evenings: nights, times of day, lengths, and what is wrong with a plan."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTime

from bedtime_app.features.evening.evening_plan import MomentName, PlanTrouble

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.core.night import Night


class EveningWords(QObject):
    """Says in the person's language, and as the person writes times, what evenings are."""

    def night(self, night: Night) -> str:
        """Name a night by its evening's weekday."""
        return (
            self.tr("Monday night"),
            self.tr("Tuesday night"),
            self.tr("Wednesday night"),
            self.tr("Thursday night"),
            self.tr("Friday night"),
            self.tr("Saturday night"),
            self.tr("Sunday night"),
        )[night.evening.weekday()]

    def weekday(self, weekday: int) -> str:
        """Name a weekday; Monday is 0."""
        return QLocale().standaloneDayName(weekday + 1)

    def clock(self, local: datetime | time) -> str:
        """Write a time of day as the person's country does."""
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)

    def minutes(self, minutes: float) -> str:
        """Say how long something takes, up to twelve minutes in a word."""
        whole = max(1, ceil(minutes))
        words = (
            self.tr("one minute"),
            self.tr("two minutes"),
            self.tr("three minutes"),
            self.tr("four minutes"),
            self.tr("five minutes"),
            self.tr("six minutes"),
            self.tr("seven minutes"),
            self.tr("eight minutes"),
            self.tr("nine minutes"),
            self.tr("ten minutes"),
            self.tr("eleven minutes"),
            self.tr("twelve minutes"),
        )
        return words[whole - 1] if whole <= len(words) else self.tr("%n minutes", "", whole)

    def wait(self, minutes: int) -> str:
        """Name the act of putting the evening off by so much."""
        names = {
            5: self.tr("Five minutes"),
            10: self.tr("Ten minutes"),
            15: self.tr("Fifteen minutes"),
            20: self.tr("Twenty minutes"),
            30: self.tr("Half an hour"),
        }
        return names[minutes]

    def warning(self, minutes: int) -> str:
        """Say how long before wind-down something is said; 0 is never."""
        if minutes == 0:
            return self.tr("Not at all")
        return self.tr("%n minutes before", "", minutes)

    def times(self, times: int) -> str:
        """Say how often something may be done."""
        if times == 0:
            return self.tr("Never")
        names = (self.tr("Once"), self.tr("Twice"))
        return names[times - 1] if times <= len(names) else self.tr("%n times", "", times)

    def trouble(self, trouble: PlanTrouble) -> str:
        """Say what keeps an evening from being."""
        return {
            PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN: self.tr(
                "Lights-out comes after wind-down. Choose a later time."
            ),
            PlanTrouble.WIND_DOWN_TOO_LONG: self.tr(
                "That is more than six hours before lights-out. Choose a later time."
            ),
            PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT: self.tr(
                "Rise comes after lights-out, the next day. Choose another time."
            ),
            PlanTrouble.BOUNDARY_INSIDE: self.tr(
                "This evening would run into the hour at which a new night begins. That hour can"
                " be moved in the plan."
            ),
        }[trouble]

    def boundary_offer(self, boundary: time) -> str:
        """Say what keeps an evening from being kept that is in order by itself."""
        sentence = self.tr(
            "An evening may not cross %1, where a new night begins now. All evenings would fit"
            " around another hour."
        )
        return sentence.replace("%1", self.clock(boundary))

    def boundary_moved(self, boundary: time) -> str:
        """Name the act of moving the boundary."""
        return self.tr("Begin a new night at %1").replace("%1", self.clock(boundary))

    def no_time(self) -> str:
        """Say how a time of day is written."""
        return self.tr("A time looks like 22:45.")


FIELD_OF = {
    PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN: MomentName.LIGHTS_OUT,
    PlanTrouble.WIND_DOWN_TOO_LONG: MomentName.WIND_DOWN,
    PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT: MomentName.RISE,
}
"""Beside which field a trouble is said; the boundary's is said where it was made."""
