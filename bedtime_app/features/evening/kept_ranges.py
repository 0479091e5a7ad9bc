"""How ranges of nights stand in the settings, among what this version cannot read."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from bedtime_app.features.evening.kept_json import (
    fields,
    items,
    read_date,
    read_times,
    write_times,
)
from bedtime_app.features.evening.plan_range import PlanRange, RangeKind
from bedtime_app.storage.settings_store import Setting

if TYPE_CHECKING:
    from bedtime_app.features.evening.evening_plan import EveningPlan

MOST = 200
"""Entries read; more than a person plans."""


def with_kept_ranges(plan: EveningPlan, kept: list[object]) -> EveningPlan:
    """`plan` with every range that can be read and fits; of two that share a night the latest."""
    for entry in kept[: -MOST - 1 : -1]:
        with suppress(ValueError):
            plan = plan.with_range(_read(entry))
    return plan


def kept_with(kept: list[object], before: EveningPlan, after: EveningPlan) -> list[object]:
    """What stands in the settings once the ranges of `before` have become those of `after`.

    What was not among them, since it could not be read or did not fit, stays; so does what a
    newer version wrote into a range that stays.
    """
    gone = {*before.ranges} - {*after.ranges}
    new = [one for one in after.ranges if one not in before.ranges]
    return [entry for entry in kept if _range_in(entry) not in gone] + [_write(one) for one in new]


def _range_in(entry: object) -> PlanRange | None:
    try:
        return _read(entry)
    except ValueError:
        return None


def _read(entry: object) -> PlanRange:
    kept = fields(entry)
    nights = PlanRange(read_date(kept.get("first")), read_date(kept.get("last")))
    if kept.get("times") is not None:
        nights = replace(nights, times=read_times(kept["times"]))
    known = {kind.value: kind for kind in RangeKind}
    return replace(nights, kind=known.get(str(kept.get("kind")), RangeKind.OTHER))


def _write(one: PlanRange) -> object:
    return {
        "first": one.first.isoformat(),
        "last": one.last.isoformat(),
        "kind": one.kind.value,
        "times": write_times(one.times) if one.times else None,
    }


RANGES: Setting[list[object]] = Setting("evening_ranges", [], items, list)
