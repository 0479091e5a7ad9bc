"""What numbers about many nights are called, why one is missing, what is taken for granted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from bedtime_app.features.diary import formulas
from bedtime_app.features.diary.measure import Absence, Assumption

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bedtime_app.features.diary.formulas import Formula

_OF_FREE_DAYS = (
    formulas.SOCIAL_JETLAG,
    formulas.SOCIAL_JETLAG_CORRECTED,
    formulas.FREE_MID_SLEEP,
)


class MeasureWords(QObject):
    """Plain words for quantities of the literature."""

    def name(self, formula: Formula) -> str:
        """What people call it."""
        return {
            "time_in_bed": self.tr("Time in bed"),
            "latency": self.tr("Time to fall asleep"),
            "sleep_period": self.tr("From falling asleep to the last waking"),
            "total_sleep": self.tr("Total sleep time"),
            "awake": self.tr("Awake in between"),
            "terminal_wake": self.tr("In bed after the last waking"),
            "tried_again": self.tr("Trying to sleep after the last waking"),
            "sleep_episode": self.tr("Time given to sleep"),
            "total_sleep_24": self.tr("Total sleep time with naps"),
            "efficiency": self.tr("Sleep efficiency, of the time given to sleep"),
            "efficiency_in_bed": self.tr("Sleep efficiency, of the time in bed"),
            "weekly_efficiency": self.tr("Sleep efficiency of all nights as one"),
            "maintenance": self.tr("Sleep maintenance efficiency"),
            "bedtime": self.tr("Into bed"),
            "rise": self.tr("Out of bed"),
            "mid_sleep": self.tr("Middle of sleep"),
            "bedtime_spread": self.tr("How far the times into bed lie apart"),
            "rise_spread": self.tr("How far the times out of bed lie apart"),
            "mid_sleep_spread": self.tr("How far the middles of sleep lie apart"),
            "regularity": self.tr("Sleep regularity"),
            "regularity_without_awake": self.tr("Sleep regularity, waking in between left out"),
            "stability": self.tr("Stability of sleep from day to day"),
            "social_jetlag": self.tr("Social jetlag"),
            "social_jetlag_corrected": self.tr("Social jetlag, sleep debt taken out"),
            "free_mid_sleep": self.tr("Middle of sleep on free days, sleep debt taken out"),
            "phase_deviation": self.tr("Deviation from the usual time and the night before"),
        }[formula.key]

    def scale(self, formula: Formula) -> str:
        """What a number without a unit lies between; empty where it has one."""
        return {
            "regularity": self.tr("no unit: 100 is every day alike, 0 is chance"),
            "regularity_without_awake": self.tr("no unit: 100 is every day alike, 0 is chance"),
            "stability": self.tr("no unit: 1 is every day alike, 0 is no pattern"),
        }.get(formula.key, "")

    def least(self, formula: Formula) -> str:
        """How many nights it needs, and how many of what it compares."""
        nights = self.tr("needs %n nights", "", formula.least)
        more = formula.least_compared
        return f"{nights}, {self.compared(formula, more)}" if more else nights

    def compared(self, formula: Formula, count: float) -> str:
        """So many of what the quantity compares."""
        if formula is formulas.PHASE_DEVIATION:
            return self.tr("%n after a told night", "", int(count))
        if formula in _OF_FREE_DAYS:
            return self.tr("%n before free days", "", int(count))
        return self.tr("%n whole days compared", "", int(count))

    def absence(self, absence: Absence, formula: Formula) -> str:
        """Why there is no number."""
        return {
            Absence.TOO_FEW_NIGHTS: self.tr("needs %n nights", "", formula.least),
            Absence.TOO_LITTLE_COMPARED: self.tr("needs more nights in a row"),
            Absence.TOO_FEW_FREE_NIGHTS: self.tr("needs two nights before free days"),
            Absence.TOO_FEW_WORK_NIGHTS: self.tr("needs two nights before work days"),
            Absence.ALARM_ON_FREE_DAYS: self.tr("needs free days without an alarm"),
            Absence.UNDEFINED: self.tr("cannot be told from these nights"),
        }[absence]

    def assumption(self, assumption: Assumption, free_days: AbstractSet[int]) -> str:
        """What was taken for granted, as a sentence."""
        return {
            Assumption.ONLY_SLEPT_NIGHTS: self.tr("Nights without any sleep are left out."),
            Assumption.UNTOLD_IS_UNKNOWN: self.tr(
                "Nights not told are unknown, and not taken for waking."
            ),
            Assumption.AWAKE_EVENLY_SPREAD: self.tr(
                "The minutes awake lie in equal blocks, evenly spaced."
            ),
            Assumption.AWAKE_LEFT_OUT: self.tr("It is as if you had not woken in between."),
            Assumption.NAPS_UNTOLD_ARE_NONE: self.tr("Where no nap was told, there was none."),
            Assumption.NAPS_WITHOUT_TIME_LEFT_OUT: self.tr(
                "Naps without a clock time are left out."
            ),
            Assumption.INSTANTS: self.tr("Days are compared 24 hours apart."),
            Assumption.WALL_TIME: self.tr(
                "The clocks changed in between, so days are compared by what clocks showed."
            ),
            Assumption.FREE_DAYS_AS_SET: self.tr("Free days: %1.").replace(
                "%1", self.days(free_days)
            ),
            Assumption.NO_ALARM_ON_FREE_DAYS: self.tr("No alarm ends the sleep of free days."),
            Assumption.FROM_A_DIARY: self.tr("From the diary, and no score of a questionnaire."),
            Assumption.AROUND_FREE_MIDDLE: self.tr(
                "The usual time is the middle of sleep on free days, sleep debt taken out."
            ),
            Assumption.AROUND_OWN_MIDDLE: self.tr(
                "The usual time is your mean middle of sleep; that of free days is not known."
            ),
        }[assumption]

    def days(self, days: AbstractSet[int]) -> str:
        """Weekdays in a row, as the week goes here; Monday is 0."""
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        ordered = sorted(days, key=lambda day: (day - first) % 7)
        return ", ".join(locale.standaloneDayName(day + 1) for day in ordered) or self.tr("none")
