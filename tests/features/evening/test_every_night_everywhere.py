"""Ten years of nights in every zone of the world, against an oracle that knows none of our code."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, permutations
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes, MomentName
from bedtime_app.features.evening.fitting_boundary import fitting_boundary
from bedtime_app.features.evening.tonight import evening_of
from tests.core.zone_classes import ZoneClass, zone_classes

AFTERNOON = time(15)
DAY, SECOND, MINUTE = timedelta(days=1), timedelta(seconds=1), timedelta(minutes=1)
FIRST, LAST = date(2021, 11, 25), date(2031, 11, 25)
NIGHTS = (LAST - FIRST).days
CLOCK = (time(22, 30), time(0), time(0, 30), time(1, 30), time(2, 30), time(3))
"""In the order in which a night from 15:00 on comes by them."""
TRIPLES = tuple(EveningTimes(*three) for three in combinations(CLOCK, 3))
PLANS = tuple(EveningPlan((times,) * 7) for times in TRIPLES)


def classes() -> tuple[ZoneClass, ...]:
    return zone_classes(FIRST - 4 * DAY, LAST + 4 * DAY)


def day_of(local: time, evening: date) -> date:
    return evening if local >= AFTERNOON else evening + DAY


def expected(zones: ZoneClass, evening: date) -> tuple[datetime, ...]:
    return tuple(zones.first_at_or_after(day_of(local, evening), local) for local in CLOCK)


def test_no_zone_is_left_out_and_those_taken_together_have_the_same_clocks() -> None:
    names = [name for zones in classes() for name in zones.names]
    assert sorted(names) == sorted(available_timezones())
    assert len(names) > 590
    for zones in classes():
        for name in zones.names:
            zone = ZoneInfo(name)
            for begins, offset in zip(zones.begins, zones.offsets, strict=True):
                assert begins.astimezone(zone).utcoffset() == offset
                if begins != zones.begins[0]:
                    assert (begins - SECOND).astimezone(zone).utcoffset() != offset


def test_the_oracle_agrees_with_looking_at_the_clock_minute_by_minute() -> None:
    names = ("Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca", "America/Havana")
    for zones in classes():
        if not set(names) & set(zones.names):
            continue
        zone = ZoneInfo(zones.names[0])
        for change in zones.begins[1:]:
            for local in CLOCK:
                day = change.astimezone(zone).date()
                wall = datetime.combine(day, local)
                instant = datetime.combine(day, local, UTC) - 15 * timedelta(hours=1)
                while instant.astimezone(zone).replace(tzinfo=None) < wall:
                    instant += MINUTE
                assert zones.first_at_or_after(day, local) == instant


@pytest.mark.timeout(600)
def test_each_night_of_ten_years_has_each_of_its_moments_once_and_in_order() -> None:
    zones_and_nights = instants_checked = evenings_checked = 0
    wrong = []
    for zones in classes():
        zone = ZoneInfo(zones.names[0])
        night, ended = Night(FIRST), night_begins(zones, FIRST)
        for place in range(NIGHTS):
            evening = FIRST + place * DAY
            instants = night.instants_of(CLOCK, zone, AFTERNOON)
            ends = night_begins(zones, evening + DAY)
            in_order = [ended, *instants, ends - SECOND]
            if (
                night.evening != evening
                or instants != expected(zones, evening)
                or in_order != sorted(in_order)
            ):
                wrong.append((zones.names[0], evening))
            near = zones.is_near_a_change(evening + DAY)
            for plan in PLANS if near else far_plans(place):
                evenings_checked += 1
                if not is_right(plan, night, zone, dict(zip(CLOCK, instants, strict=True))):
                    wrong.append((zones.names[0], evening))
            zones_and_nights += len(zones.names)
            instants_checked += len(instants)
            night, ended = night.following(zone), ends
    assert wrong == []
    assert len(PLANS) == 20
    assert zones_and_nights == len(available_timezones()) * NIGHTS
    assert instants_checked == len(classes()) * NIGHTS * len(CLOCK)
    assert evenings_checked > 100_000


def far_plans(place: int) -> tuple[EveningPlan, ...]:
    """Far from a change any triple is three of six instants seen already; here one is asked for."""
    return (PLANS[place // 5 % len(PLANS)],) if place % 5 == 0 else ()


def night_begins(zones: ZoneClass, evening: date) -> datetime:
    return zones.first_at_or_after(evening, AFTERNOON)


def is_right(
    plan: EveningPlan, night: Night, zone: ZoneInfo, instants: dict[time, datetime]
) -> bool:
    evening = evening_of(night, zone, plan, {})
    times = plan.evenings[0]
    return (
        [m.name for m in evening.moments()] == list(MomentName)
        and [m.at for m in evening.moments()] == [instants[local] for local in times.locals()]
        and night_of(evening.wind_down, AFTERNOON, zone) == night
        and night_of(evening.rise, AFTERNOON, zone) == night
    )


def test_times_that_begin_late_and_end_in_the_evening_are_right_with_the_boundary_they_need() -> (
    None
):
    tried = 0
    for times in (EveningTimes(*three) for three in permutations(CLOCK, 3)):
        boundary = fitting_boundary([times])
        if times in TRIPLES or boundary is None:
            continue
        tried += 1
        plan = EveningPlan((times,) * 7, boundary=boundary)
        for zones in classes():
            zone = ZoneInfo(zones.names[0])
            for change in zones.begins[1:-1]:
                night = night_of(change - DAY, boundary, zone)
                for _ in range(3):
                    moments = plan.moments(night, zone)
                    last = zones.first_at_or_after(night.evening + DAY, boundary) - SECOND
                    assert [moment.at for moment in moments] == [
                        min(
                            zones.first_at_or_after(
                                night.evening + (DAY if local < boundary else timedelta()), local
                            ),
                            last,
                        )
                        for local in times.locals()
                    ]
                    night = night.following(zone)
    assert tried > 0
