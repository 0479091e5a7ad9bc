"""What the page of holidays and shifts says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bedtime_app.features.evening.days_words_view import DaysWords
from bedtime_app.features.evening.evening_words_view import FIELD_OF, EveningWords
from bedtime_app.features.evening.plan_range import RangeKind, RangeTrouble

if TYPE_CHECKING:
    from datetime import date

    from bedtime_app.features.evening.evening_plan import EveningPlan, MomentName
    from bedtime_app.features.evening.plan_range import PlanRange
    from bedtime_app.features.evening.range_draft import RangeDraft


class OtherWeeksWords(QObject):
    """Names ranges, and says beside each field what is wrong with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.days = DaysWords(self)
        self.evening = EveningWords(self)

    def kinds(self) -> list[str]:
        """The kinds in the order of `RangeKind`."""
        return [self.kind(kind) for kind in RangeKind]

    def kind(self, kind: RangeKind) -> str:
        """Name a kind of nights."""
        return {
            RangeKind.HOLIDAY: self.tr("Holiday"),
            RangeKind.NIGHT_SHIFT: self.tr("Night shift"),
            RangeKind.OTHER: self.tr("Other nights"),
        }[kind]

    def nights(self, one: PlanRange) -> str:
        """Say which nights a range is, by their evenings."""
        last = self.days.day_and_year(one.last)
        return last if one.first == one.last else self.days.from_to(self.days.day(one.first), last)

    def times(self, one: PlanRange) -> str:
        """Say what happens in a range."""
        if one.times is None:
            return self.tr("No evenings")
        sentence = self.tr("Wind-down %1, lights-out %2, rise %3")
        for place, local in enumerate(one.times.locals(), start=1):
            sentence = sentence.replace(f"%{place}", self.evening.clock(local))
        return sentence

    def taken_out(self, one: PlanRange) -> str:
        """Say that a range is gone."""
        sentence = self.tr("%1, %2, is taken out of your plan.")
        return sentence.replace("%1", self.kind(one.kind)).replace("%2", self.nights(one))

    def hint(self, day: date | None) -> str:
        """Say which night a date stands for."""
        return self.tr("The night %1").replace("%1", self.days.night(day)) if day else ""

    def first_error(self, draft: RangeDraft) -> str:
        """Say what is wrong with the first night by itself."""
        return "" if draft.first_day() else self._no_date()

    def last_error(self, draft: RangeDraft, plan: EveningPlan) -> str:
        """Say what is wrong with the last night, or with both together."""
        if draft.last_day() is None:
            return self._no_date()
        trouble = draft.trouble(plan)
        return "" if trouble is None else self._trouble(trouble)

    def time_error(self, draft: RangeDraft, plan: EveningPlan, name: MomentName) -> str:
        """Say what is wrong with a time."""
        if draft.free:
            return ""
        if name in draft.times.unreadable():
            return self.evening.no_time()
        trouble = draft.times_trouble(plan)
        if trouble is None or FIELD_OF.get(trouble, draft.times.touched) is not name:
            return ""
        return self.evening.trouble(trouble)

    def _trouble(self, trouble: RangeTrouble) -> str:
        return {
            RangeTrouble.LAST_BEFORE_FIRST: self.tr(
                "The last night comes after the first. Choose a later date."
            ),
            RangeTrouble.TOO_LONG: self.tr("That is more than a year. Choose an earlier date."),
            RangeTrouble.OVERLAPS: self.tr(
                "Some of these nights are in your list already. Choose other dates, or change the"
                " nights that are there."
            ),
        }[trouble]

    def _no_date(self) -> str:
        return self.tr("A date looks like 2026-12-24.")
