from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.tonight import (
    NightChange,
    NightRow,
    Phase,
    coming_evening,
    evening_of,
    tonight_at,
    tonight_rows,
)
from tests.fakes import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY = Night(date(2026, 11, 20))
LATE = EveningTimes(time(23), time(23, 45), time(9))


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "phase", "progress"),
    [
        (utc(20, 20, 44), Phase.BEFORE, 0.0),
        (utc(20, 20, 45), Phase.WIND_DOWN, 0.0),
        (utc(20, 21, 15), Phase.WIND_DOWN, 0.5),
        (utc(20, 21, 45), Phase.LIGHTS_OUT, 1.0),
        (utc(21, 5, 44), Phase.LIGHTS_OUT, 1.0),
        (utc(21, 5, 45), Phase.OVER, 1.0),
    ],
)
def test_an_evening_goes_through_its_phases(now: datetime, phase: Phase, progress: float) -> None:
    evening = evening_of(FRIDAY, BERLIN, EveningPlan(), {})
    assert evening.phase(now) is phase
    assert evening.progress(now) == progress


def test_an_evening_without_length_goes_from_before_to_lights_out() -> None:
    plan = EveningPlan((EveningTimes(time(2, 10), time(2, 40), time(9)),) * 7)
    evening = evening_of(Night(date(2026, 3, 28)), BERLIN, plan, {})
    assert evening.wind_down == evening.lights_out
    second = timedelta(seconds=1)
    assert evening.progress(evening.wind_down - second) == 0.0
    assert evening.progress(evening.wind_down) == 1.0


def test_a_changed_night_has_its_own_times_even_on_a_day_off() -> None:
    plan = EveningPlan().with_day(4, on=False)
    assert evening_of(FRIDAY, BERLIN, plan, {}).free
    evening = evening_of(FRIDAY, BERLIN, plan, {FRIDAY: NightChange(LATE)})
    assert [m.at for m in evening.moments()] == [utc(20, 22), utc(20, 22, 45), utc(21, 8)]


def test_a_change_that_a_moved_boundary_cuts_gives_way_to_the_plan() -> None:
    times = EveningTimes(time(20), time(21), time(5))
    plan = EveningPlan((times,) * 7, boundary=time(8, 30))
    evening = evening_of(FRIDAY, BERLIN, plan, {FRIDAY: NightChange(LATE)})
    assert evening.times == times


def test_a_free_night_ends_at_its_rise_too() -> None:
    changes = {FRIDAY: NightChange(skipped=True)}
    before = tonight_at(utc(21, 5, 44), BERLIN, EveningPlan(), changes)
    after = tonight_at(utc(21, 5, 45), BERLIN, EveningPlan(), changes)
    assert (before.night, before.free) == (FRIDAY, True)
    assert (str(after.night), after.free) == ("2026-11-21", False)


def test_the_coming_evening_passes_over_free_ones() -> None:
    plan = EveningPlan().with_day(5, on=False)
    tonight = evening_of(FRIDAY, BERLIN, plan, {})
    coming = coming_evening(tonight, BERLIN, plan, {})
    assert coming is not None
    assert str(coming.night) == "2026-11-22"


def test_a_week_without_evenings_has_no_coming_one() -> None:
    plan = EveningPlan(off=frozenset(range(7)))
    tonight = evening_of(FRIDAY, BERLIN, plan, {})
    assert coming_evening(tonight, BERLIN, plan, {}) is None


def test_tonight_for_a_machine_has_local_and_universal_instants() -> None:
    clock = FakeClock(utc(20, 20))
    expected: list[NightRow] = [
        {
            "night": "2026-11-20",
            "moments": [
                {
                    "name": "wind_down",
                    "local": "2026-11-20T21:45:00+01:00",
                    "utc": "2026-11-20T20:45:00+00:00",
                },
                {
                    "name": "lights_out",
                    "local": "2026-11-20T22:45:00+01:00",
                    "utc": "2026-11-20T21:45:00+00:00",
                },
                {
                    "name": "rise",
                    "local": "2026-11-21T06:45:00+01:00",
                    "utc": "2026-11-21T05:45:00+00:00",
                },
            ],
        }
    ]
    assert tonight_rows(EveningPlan(), clock) == expected


def test_a_free_night_for_a_machine_has_no_moments() -> None:
    rows = tonight_rows(EveningPlan(), FakeClock(utc(20, 20)), {FRIDAY: NightChange(skipped=True)})
    assert rows == [NightRow(night="2026-11-20", moments=[])]
