"""A plan in which some times are tried out instead of those kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.features.evening.evening_plan import EveningPlan, PlanError, PlanTrouble
from bedtime_app.features.evening.fitting_boundary import fitting_boundary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import time

    from bedtime_app.features.evening.evening_plan import EveningTimes, MomentName


def with_other_times(plan: EveningPlan, times: Mapping[MomentName, time]) -> EveningPlan:
    """`plan` with these times in every night, and with all nights on.

    Where evenings would cross the boundary, another is chosen that fits them all. Raises PlanError
    for the first evening that is none.
    """
    evenings = tuple(_moved(one, times) for one in plan.evenings)
    ranges = tuple(replace(one, times=_moved(one.times, times)) for one in plan.ranges if one.times)
    tried = (*evenings, *(one.times for one in ranges if one.times))
    troubles = [one.trouble(plan.boundary) for one in tried]
    worst = next((t for t in troubles if t and t is not PlanTrouble.BOUNDARY_INSIDE), None)
    boundary = fitting_boundary(tried) if any(troubles) and worst is None else plan.boundary
    if boundary is None or worst is not None:
        raise PlanError(worst or PlanTrouble.BOUNDARY_INSIDE, 0)
    return EveningPlan(evenings, boundary=boundary, ranges=ranges)


def _moved(one: EveningTimes, times: Mapping[MomentName, time]) -> EveningTimes:
    for name, local in times.items():
        one = one.moved(name, local)
    return one
