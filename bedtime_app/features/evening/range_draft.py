"""A range of nights while it is being typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.typed_date import typed_date
from bedtime_app.features.evening.evening_plan import EveningTimes, MomentName, PlanTrouble
from bedtime_app.features.evening.fitting_boundary import fitting_boundary
from bedtime_app.features.evening.plan_range import PlanRange, RangeError, RangeKind, RangeTrouble
from bedtime_app.features.evening.times_draft import TimesDraft, draft_of

if TYPE_CHECKING:
    from bedtime_app.features.evening.evening_plan import EveningPlan

SHIFT_TIMES = EveningTimes(time(8), time(9), time(16))
"""What is proposed after a night of work."""


@dataclass(frozen=True, slots=True)
class RangeDraft:
    """What stands in the form, whether or not it is a range yet."""

    first: str
    last: str
    kind: RangeKind
    free: bool
    times: TimesDraft
    was: PlanRange | None = None
    """The range that is being changed; None for a new one."""

    def first_day(self) -> date | None:
        """The evening of the first night, if it can be read."""
        return typed_date(self.first)

    def last_day(self) -> date | None:
        """The evening of the last night, if it can be read."""
        return typed_date(self.last)

    def with_first(self, text: str) -> RangeDraft:
        """Another first night; the last one never stays before it."""
        first, last = typed_date(text), self.last_day()
        behind = first is not None and last is not None and last < first
        return replace(self, first=text, last=text if behind else self.last)

    def with_last(self, text: str) -> RangeDraft:
        """Another last night."""
        return replace(self, last=text)

    def of_kind(self, kind: RangeKind) -> RangeDraft:
        """Nights of that kind; a new range becomes what such nights mostly are."""
        if self.was is not None or kind is self.kind:
            return replace(self, kind=kind)
        times = draft_of(SHIFT_TIMES) if kind is RangeKind.NIGHT_SHIFT else self.times
        return replace(self, kind=kind, free=kind is RangeKind.HOLIDAY, times=times)

    def with_time(self, name: MomentName, text: str) -> RangeDraft:
        """Another text in the field of one moment."""
        return replace(self, times=self.times.typed(name, text))

    def trouble(self, plan: EveningPlan) -> RangeTrouble | None:
        """What keeps the nights from being a range of `plan`, if both can be read."""
        try:
            nights = self._nights()
            if nights is not None:
                self._others(plan).with_range(nights)
        except RangeError as error:
            return error.trouble
        return None

    def times_trouble(self, plan: EveningPlan) -> PlanTrouble | None:
        """What keeps the times from being an evening of `plan`, if they can be read."""
        return None if self.free else self.times.trouble(plan.boundary)

    def offered_boundary(self, plan: EveningPlan) -> time | None:
        """An hour around which all evenings fit, if only the boundary is in the way."""
        times = self.times.times()
        if times is None or self.times_trouble(plan) is not PlanTrouble.BOUNDARY_INSIDE:
            return None
        return fitting_boundary((*self._others(plan).all_times(), times))

    def kept_in(self, plan: EveningPlan, boundary: time | None = None) -> EveningPlan | None:
        """`plan` with this range, and with that boundary if one is given; None if it is none."""
        plan = replace(self._others(plan), boundary=boundary or plan.boundary)
        if self.trouble(plan) or self.times_trouble(plan):
            return None
        nights, times = self._nights(), None if self.free else self.times.times()
        if nights is None or not (self.free or times):
            return None
        return plan.with_range(replace(nights, times=times))

    def _nights(self) -> PlanRange | None:
        first, last = self.first_day(), self.last_day()
        return PlanRange(first, last, kind=self.kind) if first and last else None

    def _others(self, plan: EveningPlan) -> EveningPlan:
        return plan.without_range(self.was) if self.was else plan


def new_range_draft(plan: EveningPlan, tonight: date) -> RangeDraft:
    """The form for a week from the next Monday on; nothing in it is typed yet."""
    monday = tonight + timedelta(days=7 - tonight.weekday())
    return RangeDraft(
        first=monday.isoformat(),
        last=(monday + timedelta(days=6)).isoformat(),
        kind=RangeKind.HOLIDAY,
        free=True,
        times=draft_of(plan.evenings[monday.weekday()]),
    )


def range_draft(one: PlanRange, plan: EveningPlan) -> RangeDraft:
    """The form for a range that is there already."""
    return RangeDraft(
        first=one.first.isoformat(),
        last=one.last.isoformat(),
        kind=one.kind,
        free=one.times is None,
        times=draft_of(one.times or plan.evenings[one.first.weekday()]),
        was=one,
    )
