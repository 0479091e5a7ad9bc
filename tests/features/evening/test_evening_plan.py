from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import (
    EveningPlan,
    EveningTimes,
    MomentName,
    PlanError,
    PlanTrouble,
)

if TYPE_CHECKING:
    from collections.abc import Callable

BERLIN = ZoneInfo("Europe/Berlin")
AFTERNOON = time(15)
FRIDAY = Night(date(2026, 11, 20))
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda n: time(n // 60, n % 60))


def shown(plan: EveningPlan, night: Night, zone: ZoneInfo = BERLIN) -> list[str]:
    moments = plan.moments(night, zone)
    assert [m.name for m in moments] == list(MomentName)
    return [m.at.astimezone(zone).strftime("%d %H:%M") for m in moments]


def test_the_default_evening_winds_down_for_an_hour_before_eight_hours_of_night() -> None:
    assert shown(EveningPlan(), FRIDAY) == ["20 21:45", "20 22:45", "21 06:45"]


def test_an_evening_after_midnight_belongs_to_the_day_before() -> None:
    times = EveningTimes(time(23, 30), time(0, 30), time(8))
    plan = EveningPlan().with_times(4, times)
    assert shown(plan, FRIDAY) == ["20 23:30", "21 00:30", "21 08:00"]


def test_a_day_sleeper_moves_the_boundary() -> None:
    times = EveningTimes(time(8), time(9), time(16, 30))
    plan = EveningPlan((times,) * 7, boundary=time(20))
    assert shown(plan, FRIDAY) == ["21 08:00", "21 09:00", "21 16:30"]


def test_a_weekday_that_is_off_has_no_moments_and_keeps_its_times() -> None:
    plan = EveningPlan().with_day(4, on=False)
    assert plan.moments(FRIDAY, BERLIN) == ()
    assert plan.with_day(4, on=True) == EveningPlan()


def test_times_in_the_spring_gap_meet_at_its_end_in_order() -> None:
    times = EveningTimes(time(1, 30), time(2, 30), time(9))
    night = Night(date(2026, 3, 28))
    assert shown(EveningPlan((times,) * 7), night) == ["29 01:30", "29 03:00", "29 09:00"]


@pytest.mark.parametrize(
    ("wind_down", "lights_out", "rise", "boundary", "trouble"),
    [
        ("22:45", "21:45", "06:45", "15:00", PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN),
        ("22:45", "22:45", "06:45", "15:00", PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN),
        ("00:30", "23:30", "06:45", "15:00", PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN),
        ("16:44", "22:45", "06:45", "15:00", PlanTrouble.WIND_DOWN_TOO_LONG),
        ("16:45", "22:45", "06:45", "15:00", None),
        ("21:45", "22:45", "22:45", "15:00", PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT),
        ("21:45", "22:45", "22:00", "15:00", PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT),
        ("21:45", "22:45", "21:45", "15:00", PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT),
        ("21:45", "22:45", "20:00", "15:00", PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT),
        ("21:45", "22:45", "06:45", "22:00", PlanTrouble.BOUNDARY_INSIDE),
        ("21:45", "22:45", "06:45", "04:00", PlanTrouble.BOUNDARY_INSIDE),
        ("21:45", "22:45", "06:45", "06:45", PlanTrouble.BOUNDARY_INSIDE),
        ("21:45", "22:45", "06:45", "06:46", None),
        ("21:45", "22:45", "06:45", "21:45", None),
        ("06:00", "09:00", "15:30", "15:00", PlanTrouble.BOUNDARY_INSIDE),
        ("03:00", "03:10", "03:20", "15:00", None),
    ],
)
def test_an_evening_that_crosses_itself_says_how(
    wind_down: str, lights_out: str, rise: str, boundary: str, trouble: PlanTrouble | None
) -> None:
    times = EveningTimes(*map(time.fromisoformat, (wind_down, lights_out, rise)))
    assert times.trouble(time.fromisoformat(boundary)) is trouble


def test_a_plan_cannot_hold_an_evening_that_crosses_itself() -> None:
    times = EveningTimes(time(22), time(21), time(6))
    with pytest.raises(PlanError) as caught:
        EveningPlan().with_times(2, times)
    assert caught.value.trouble is PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN
    assert caught.value.weekday == 2


@pytest.mark.parametrize(
    "build",
    [
        lambda: EveningPlan(()),
        lambda: EveningPlan(EveningPlan().evenings * 2),
        lambda: EveningPlan(off=frozenset({7})),
    ],
)
def test_a_week_has_seven_days(build: Callable[[], EveningPlan]) -> None:
    with pytest.raises(ValueError, match="seven evenings"):
        build()


@given(
    st.sampled_from(sorted(available_timezones())).map(ZoneInfo),
    st.datetimes(datetime(2015, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis adds the zone itself
    st.tuples(MINUTES, MINUTES, MINUTES, MINUTES),
)
def test_three_moments_stand_in_order_within_every_night(
    zone: ZoneInfo, instant: datetime, locals_: tuple[time, time, time, time]
) -> None:
    boundary = locals_[3]
    times = EveningTimes(*locals_[:3])
    night = night_of(instant, boundary, zone)
    rank = [(t < boundary, t) for t in locals_[:3]]
    in_order = rank[0] < rank[1] < rank[2]
    if times.trouble(boundary):
        minutes = [t.hour * 60 + t.minute for t in locals_[:2]]
        assert not in_order or (minutes[1] - minutes[0]) % 1440 > 360
        return
    assert in_order
    moments = EveningPlan((times,) * 7, boundary=boundary).moments(night, zone)
    assert [m.at for m in moments] == sorted(m.at for m in moments)
    assert all(night_of(m.at, boundary, zone) == night for m in moments)
    assert moments[1].at - moments[0].at < timedelta(hours=10)
