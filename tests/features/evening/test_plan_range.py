from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.night import Night
from bedtime_app.core.typed_date import typed_date
from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes, PlanError
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.fitting_boundary import fitting_boundary
from bedtime_app.features.evening.plan_range import (
    LONGEST_RANGE,
    PlanRange,
    RangeError,
    RangeKind,
    RangeTrouble,
)
from bedtime_app.features.evening.tonight import NightChange, evening_of
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.evening.machine import Machine

if TYPE_CHECKING:
    from pathlib import Path

BERLIN = ZoneInfo("Europe/Berlin")
LATE = EveningTimes(time(2), time(3), time(10, 30))
EARLY = EveningTimes(time(20), time(21), time(5))
MONDAY = date(2026, 11, 23)
WEEK = PlanRange(MONDAY, MONDAY + timedelta(days=6), LATE, RangeKind.NIGHT_SHIFT)


def night(days: int) -> Night:
    return Night(MONDAY + timedelta(days=days))


def test_a_range_steps_before_the_week_and_tonight_before_the_range() -> None:
    plan = EveningPlan(off=frozenset({2})).with_range(WEEK)
    changes = {night(3): NightChange(times=EARLY), night(4): NightChange(skipped=True)}

    def times(days: int) -> EveningTimes | None:
        evening = evening_of(night(days), BERLIN, plan, changes)
        return None if evening.free else evening.times

    assert times(-1) == EveningPlan().evenings[6]
    assert times(0) == times(6) == LATE
    assert times(2) == LATE  # a Wednesday, which the week leaves free
    assert times(3) == EARLY
    assert times(4) is None
    assert times(7) == EveningPlan().evenings[0]


def test_in_a_holiday_nothing_is_announced(tmp_path: Path) -> None:
    machine = Machine(tmp_path, datetime(2026, 11, 23, 11, tzinfo=UTC))
    machine.told.clear()
    machine.plans.keep(EveningPlan().with_range(PlanRange(MONDAY, MONDAY + timedelta(days=1))))
    machine.stay_awake(datetime(2026, 11, 26, 11, tzinfo=UTC))
    assert [night for night, _ in machine.told] == ["2026-11-25"] * 3


@pytest.mark.parametrize(
    ("first", "last", "trouble"),
    [
        (0, -1, RangeTrouble.LAST_BEFORE_FIRST),
        (0, LONGEST_RANGE, RangeTrouble.TOO_LONG),
    ],
)
def test_nights_that_are_no_range_are_refused(first: int, last: int, trouble: RangeTrouble) -> None:
    with pytest.raises(RangeError) as refused:
        PlanRange(night(first).evening, night(last).evening)
    assert refused.value.trouble is trouble


def test_a_night_is_never_in_two_ranges() -> None:
    plan = EveningPlan().with_range(WEEK)
    with pytest.raises(RangeError) as refused:
        plan.with_range(PlanRange(night(6).evening, night(9).evening))
    assert refused.value.trouble is RangeTrouble.OVERLAPS
    longer = PlanRange(night(5).evening, night(9).evening)
    assert plan.with_range(longer, instead_of=WEEK).ranges == (longer,)


def test_a_shift_that_crosses_the_boundary_is_refused_and_a_boundary_that_fits_is_found() -> None:
    day_sleep = EveningTimes(time(8), time(9), time(16))
    with pytest.raises(PlanError):
        EveningPlan().with_range(PlanRange(MONDAY, MONDAY, day_sleep))
    fits = fitting_boundary((*EveningPlan().all_times(), day_sleep))
    assert fits is not None
    plan = EveningPlan(boundary=fits).with_range(PlanRange(MONDAY, MONDAY, day_sleep))
    moments = plan.moments(night(0), BERLIN)
    assert moments[0].at < moments[1].at < moments[2].at


@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 6)), max_size=6), st.integers(-5, 100))
def test_every_night_has_the_times_of_exactly_one_part_of_the_plan(
    stretches: list[tuple[int, int]], day: int
) -> None:
    plan = EveningPlan(off=frozenset({1, 5}))
    for begins, lasts in stretches:
        one = PlanRange(night(begins).evening, night(begins + lasts).evening, LATE)
        with suppress(RangeError):  # it shares a night with one before
            plan = plan.with_range(one)
    inside = [one for one in plan.ranges if night(day) in one]
    assert len(inside) <= 1
    expected = LATE if inside else plan.evenings[night(day).evening.weekday()]
    assert plan.times_of(night(day)) == expected
    on = bool(inside) or night(day).evening.weekday() not in plan.off
    assert len(plan.moments(night(day), BERLIN)) == (3 if on else 0)


def test_ranges_are_kept_beside_the_plan_and_an_old_file_has_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    week = EveningPlan(off=frozenset({3}))
    plan = week.with_range(WEEK).with_range(PlanRange(night(8).evening, night(9).evening))
    EveningPlanStore(SettingsStore(path)).keep(plan)
    assert EveningPlanStore(SettingsStore(path)).plan() == plan
    kept = json.loads(path.read_text())
    path.write_text(json.dumps({"evening_plan": kept["evening_plan"]}))
    assert EveningPlanStore(SettingsStore(path)).plan() == week


def test_nonsense_among_the_ranges_leaves_the_week_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    EveningPlanStore(SettingsStore(path)).keep(EveningPlan(off=frozenset({3})).with_range(WEEK))
    kept = json.loads(path.read_text())
    for name in kept:
        if name != "evening_plan":
            kept[name] = [{"first": "soon", "last": 7}]
    path.write_text(json.dumps(kept))
    assert EveningPlanStore(SettingsStore(path)).plan() == EveningPlan(off=frozenset({3}))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-12-07", date(2026, 12, 7)),
        ("7.12.2026", date(2026, 12, 7)),
        (" 7. 12. 2026 ", date(2026, 12, 7)),
        ("2026-02-30", None),
        ("tomorrow", None),
        ("", None),
        ("\uff12026-12-07", None),  # a digit of another script
    ],
)
def test_a_typed_day_is_read(typed: str, meant: date | None) -> None:
    assert typed_date(typed) == meant
