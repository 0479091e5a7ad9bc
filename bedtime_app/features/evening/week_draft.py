"""The plan while it is being typed: a week of drafts, all days alike or each its own."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bedtime_app.features.evening.evening_plan import DAYS, EveningPlan
from bedtime_app.features.evening.fitting_boundary import fitting_boundary
from bedtime_app.features.evening.times_draft import TimesDraft, draft_of
from bedtime_app.features.evening.typed_time import typed_time

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time

    from bedtime_app.features.evening.evening_plan import EveningTimes, MomentName

EVERY_DAY = -1
"""Stands for the whole week where a weekday is asked for."""


@dataclass(frozen=True, slots=True)
class WeekDraft:
    """What stands on the page; `plan` is always the last whole one."""

    plan: EveningPlan
    alike: bool
    typed: Mapping[int, TimesDraft] = field(default_factory=dict)
    """Fields that are not an evening yet, by weekday."""
    boundary: str | None = None
    """What stands in the boundary's field while it is not one."""
    apart: EveningPlan | None = None
    """The days each with their own times, for when they are told apart again."""

    def fields(self, day: int) -> TimesDraft:
        """The fields of a weekday or of `EVERY_DAY`."""
        weekday = 0 if day == EVERY_DAY else day
        return self.typed.get(day, draft_of(self.plan.evenings[weekday]))

    def boundary_text(self) -> str:
        """What stands in the boundary's field."""
        return self.plan.boundary.isoformat("minutes") if self.boundary is None else self.boundary

    def boundary_typed(self) -> time | None:
        """The boundary in its field, if that is a time of day."""
        return typed_time(self.boundary_text())

    def is_whole(self) -> bool:
        """Whether all that stands on the page is in the plan."""
        return not self.typed and self.boundary is None

    def with_text(self, day: int, moment: MomentName, text: str) -> WeekDraft:
        """One field typed in; the plan follows once the day's three make an evening."""
        fields = self.fields(day).typed(moment, text)
        times = fields.times()
        if times is None or times.trouble(self.plan.boundary):
            return replace(self, typed={**self.typed, day: fields})
        typed = {known: kept for known, kept in self.typed.items() if known != day}
        days = DAYS if day == EVERY_DAY else (day,)
        return replace(self, typed=typed, plan=_with_days(self.plan, days, times), apart=None)

    def with_day(self, day: int, *, on: bool) -> WeekDraft:
        """A weekday's evening switched on or off."""
        return replace(self, plan=self.plan.with_day(day, on=on))

    def with_boundary(self, text: str) -> WeekDraft:
        """The boundary typed in; the plan follows once every evening fits around it."""
        boundary = typed_time(text)
        if boundary is None or any(t.trouble(boundary) for t in self.plan.all_times()):
            return replace(self, boundary=text)
        return replace(self, boundary=None, plan=replace(self.plan, boundary=boundary), apart=None)

    def offered_boundary(self) -> time | None:
        """An hour around which all evenings fit, if only the boundary keeps one from being."""
        wanted = self._wanted()
        if wanted is None or not any(t.trouble(self.plan.boundary) for t in wanted):
            return None
        other_nights = self.plan.all_times()[len(self.plan.evenings) :]
        return fitting_boundary((*wanted, *other_nights))

    def with_offered_boundary(self) -> WeekDraft:
        """The boundary that was offered, and with it the evenings that need it."""
        wanted, boundary = self._wanted(), self.offered_boundary()
        if wanted is None or boundary is None:
            return self
        plan = replace(self.plan, evenings=wanted, boundary=boundary)
        return replace(self, plan=plan, typed={}, boundary=None, apart=None)

    def _wanted(self) -> tuple[EveningTimes, ...] | None:
        """The evenings as typed; None while one of them is none."""
        evenings = list(self.plan.evenings)
        for day, fields in self.typed.items():
            times = fields.times()
            if times is None:
                return None
            for weekday in DAYS if day == EVERY_DAY else (day,):
                evenings[weekday] = times
        return tuple(evenings)

    def made_alike(self) -> WeekDraft:
        """Every day with the times most days have; those from before are remembered."""
        times, _ = Counter(self.plan.evenings).most_common(1)[0]
        plan = _with_days(self.plan, DAYS, times)
        return replace(self, plan=plan, alike=True, typed={}, apart=self.plan)

    def told_apart(self) -> WeekDraft:
        """Each day its own again, as it was before it was made alike."""
        evenings = self.apart.evenings if self.apart else self.plan.evenings
        plan = replace(self.plan, evenings=evenings)
        return replace(self, plan=plan, alike=False, typed={}, apart=None)


def week_draft(plan: EveningPlan) -> WeekDraft:
    """The page before anybody types."""
    return WeekDraft(plan, alike=len(set(plan.evenings)) == 1)


def _with_days(
    plan: EveningPlan, days: range | tuple[int, ...], times: EveningTimes
) -> EveningPlan:
    for day in days:
        plan = plan.with_times(day, times)
    return plan
