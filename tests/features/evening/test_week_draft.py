from __future__ import annotations

from datetime import time

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes, MomentName
from bedtime_app.features.evening.week_draft import EVERY_DAY, week_draft

LATE = EveningTimes(time(23), time(23, 45), time(9))
WEEKEND = EveningPlan().with_times(5, LATE).with_times(6, LATE)


def test_a_week_of_the_same_evenings_is_alike_and_another_is_not() -> None:
    assert week_draft(EveningPlan()).alike
    assert not week_draft(WEEKEND).alike


def test_making_alike_takes_the_times_of_most_days_and_can_be_taken_back() -> None:
    alike = week_draft(WEEKEND).made_alike()
    assert alike.plan == EveningPlan()
    assert alike.told_apart().plan == WEEKEND


def test_what_was_typed_for_every_day_stays_when_days_are_told_apart() -> None:
    draft = week_draft(WEEKEND).made_alike().with_text(EVERY_DAY, MomentName.RISE, "7:15")
    apart = draft.told_apart()
    assert {times.rise for times in apart.plan.evenings} == {time(7, 15)}


def test_an_unfinished_evening_stays_in_its_fields_until_it_is_one() -> None:
    half = week_draft(WEEKEND).with_text(2, MomentName.WIND_DOWN, "23:00")
    assert half.plan == WEEKEND
    assert not half.is_whole()
    assert half.fields(2).texts[MomentName.WIND_DOWN] == "23:00"
    whole = half.with_text(2, MomentName.LIGHTS_OUT, "23:30")
    assert whole.is_whole()
    assert whole.plan.evenings[2] == EveningTimes(time(23), time(23, 30), time(6, 45))


def test_a_boundary_inside_an_evening_is_not_taken() -> None:
    draft = week_draft(WEEKEND).with_boundary("08:00")
    assert draft.plan == WEEKEND
    assert draft.boundary_text() == "08:00"
    assert draft.with_boundary("09:30").plan.boundary == time(9, 30)
    assert draft.with_boundary("soon").boundary_text() == "soon"


def test_a_day_is_switched_off_and_on_with_its_times() -> None:
    draft = week_draft(WEEKEND).with_day(5, on=False)
    assert draft.plan.off == {5}
    assert draft.with_day(5, on=True).plan == WEEKEND
