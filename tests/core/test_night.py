from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.local_time import next_occurrence, night_of
from bedtime_app.core.night import Night
from bedtime_app.core.occurrence import day_after
from tests.core.transitions import Transition, transitions

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
INSTANTS = st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone itself
LOCAL_TIMES = st.times().map(lambda t: t.replace(microsecond=0))
AFTERNOON = time(15)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")
APIA = ZoneInfo("Pacific/Apia")


def utc(*instant: int) -> datetime:
    return datetime(*instant, tzinfo=UTC)  # type: ignore[arg-type,misc]  # year to second


@pytest.mark.parametrize(
    ("instant", "evening"),
    [
        (utc(2026, 11, 20, 13, 59, 59), date(2026, 11, 19)),
        (utc(2026, 11, 20, 14, 0), date(2026, 11, 20)),
        (utc(2026, 11, 21, 2, 10), date(2026, 11, 20)),
    ],
)
def test_a_night_runs_from_afternoon_to_afternoon(instant: datetime, evening: date) -> None:
    assert night_of(instant, AFTERNOON, BERLIN) == Night(evening)


def test_a_night_is_named_by_its_evening() -> None:
    assert str(Night(date(2026, 11, 20))) == "2026-11-20"


def test_the_lost_hour_and_the_won_hour_change_only_how_long_a_night_is() -> None:
    lengths = [
        night.ends(BERLIN, AFTERNOON) - night.begins(BERLIN, AFTERNOON)
        for night in (Night(date(2026, 3, 28)), Night(date(2026, 10, 24)))
    ]
    assert lengths == [timedelta(hours=23), timedelta(hours=25)]


def test_the_night_into_a_day_that_never_happened_reaches_over_it() -> None:
    night = Night(date(2011, 12, 29))
    assert night.following(APIA) == Night(date(2011, 12, 31))
    assert night.ends(APIA, AFTERNOON) - night.begins(APIA, AFTERNOON) == DAY
    rise = night.instant_of(time(6, 45), APIA, AFTERNOON)
    assert rise.astimezone(APIA).isoformat() == "2011-12-31T06:45:00+14:00"


def test_a_night_begun_at_a_midnight_that_comes_twice_does_not_end_again() -> None:
    havana = ZoneInfo("America/Havana")
    boundary = time(0, 30)  # first at 00:30 daylight time; at 01:00 clocks go back to 00:00
    first = utc(2026, 11, 1, 4, 30)
    for minutes in (0, 29, 31, 59, 61):
        night = night_of(first + timedelta(minutes=minutes), boundary, havana)
        assert night == Night(date(2026, 11, 1))
    assert night_of(first - SECOND, boundary, havana) == Night(date(2026, 10, 31))


def test_a_night_begun_at_midnight_does_not_end_when_its_evening_comes_back() -> None:
    newfoundland = ZoneInfo("America/St_Johns")
    midnight = utc(2010, 11, 7, 2, 30)  # at 00:01 clocks go back to 23:01 of the day before
    for minutes in (0, 1, 30, 59, 61):
        night = night_of(midnight + timedelta(minutes=minutes), time(0), newfoundland)
        assert night == Night(date(2010, 11, 7))
    assert night_of(midnight - SECOND, time(0), newfoundland) == Night(date(2010, 11, 6))


def test_a_time_in_the_gap_stays_in_its_night_when_the_boundary_is_in_the_gap_too() -> None:
    night, boundary = Night(date(2026, 3, 28)), time(2, 30)
    assert night.ends(BERLIN, boundary) == utc(2026, 3, 29, 1, 0)
    assert night.instant_of(time(2, 15), BERLIN, boundary) == utc(2026, 3, 29, 0, 59, 59)
    following = night.following(BERLIN)
    assert following.instant_of(time(2, 45), BERLIN, boundary) == utc(2026, 3, 29, 1, 0)
    assert following.instant_of(time(2, 15), BERLIN, boundary) == utc(2026, 3, 30, 0, 15)


def expected(change: Transition, day: date, local: time, boundary: time) -> datetime:
    """One instant per night by sums alone: reached, but never past the night's last second."""
    reached = change.reached(day if local >= boundary else day + DAY, local)
    return min(reached, change.reached(day + DAY, boundary) - SECOND)


def around(change: Transition) -> list[time]:
    edges = sorted(change.readings())
    return [
        (edges[0] - SECOND).time(),
        edges[0].time(),
        (edges[0] + (edges[1] - edges[0]) / 3).time(),
        edges[1].time(),
    ]


def test_every_transition_leaves_one_occurrence_of_each_time_in_each_night() -> None:
    wrong = []
    for change in transitions(2020, 2035):
        zone = ZoneInfo(change.zone)
        edges = around(change)
        for boundary in (AFTERNOON, *edges[1:]):
            for days in (-2, -1, 0):
                night = Night((change.at + change.before).date() + days * DAY)
                for local in (*edges, time(22, 30), time(0)):
                    instant = night.instant_of(local, zone, boundary)
                    if instant != expected(change, night.evening, local, boundary):
                        wrong.append((change, night, local, boundary))
                    if night_of(instant, boundary, zone) != night:
                        wrong.append((change, night, local, boundary))
    assert wrong == []


def test_both_edges_of_every_transition_belong_to_exactly_one_night() -> None:
    wrong = []
    for change in transitions(2020, 2035):
        zone = ZoneInfo(change.zone)
        for boundary in (AFTERNOON, *around(change)):
            for instant in (
                change.at - SECOND,
                change.at,
                change.at + (change.before - change.after),
            ):
                night = night_of(instant, boundary, zone)
                before = change.reached(night.evening, boundary)
                after = change.reached(night.evening + DAY, boundary)
                if not before <= instant < after:
                    wrong.append((change, boundary, instant))
    assert wrong == []


def test_with_the_boundary_in_the_afternoon_nights_and_occurrences_alternate() -> None:
    wrong = []
    for change in transitions(2020, 2035):
        zone = ZoneInfo(change.zone)
        for local in (*around(change), time(22, 30)):
            instant, night = change.at - 2 * DAY, None
            for _ in range(4):
                instant = next_occurrence(local, zone, instant)
                its_night = night_of(instant, AFTERNOON, zone)
                if night is not None and its_night != night.following(zone):
                    wrong.append((change, local))
                night = its_night
    assert wrong == []


@given(ZONES, INSTANTS, LOCAL_TIMES)
def test_every_instant_belongs_to_exactly_one_night(
    zone: ZoneInfo, instant: datetime, boundary: time
) -> None:
    night = night_of(instant, boundary, zone)
    assert night.begins(zone, boundary) <= instant < night.ends(zone, boundary)


@given(ZONES, INSTANTS, LOCAL_TIMES)
def test_nights_touch_and_are_in_order(zone: ZoneInfo, instant: datetime, boundary: time) -> None:
    night = night_of(instant, boundary, zone)
    following = night.following(zone)
    assert night < following
    assert night.begins(zone, boundary) < night.ends(zone, boundary)
    assert night.ends(zone, boundary) == following.begins(zone, boundary)
    assert night_of(night.ends(zone, boundary), boundary, zone) == following
    assert following.evening == day_after(night.evening, zone)


@given(ZONES, INSTANTS, LOCAL_TIMES, LOCAL_TIMES)
def test_each_night_has_each_time_once(
    zone: ZoneInfo, instant: datetime, boundary: time, local: time
) -> None:
    night = night_of(instant, boundary, zone)
    mine = night.instant_of(local, zone, boundary)
    next_one = night.following(zone).instant_of(local, zone, boundary)
    assert night_of(mine, boundary, zone) == night
    assert mine < next_one


@given(ZONES, INSTANTS, LOCAL_TIMES, st.lists(LOCAL_TIMES, min_size=2, max_size=5))
def test_moments_keep_their_order_through_every_change(
    zone: ZoneInfo, instant: datetime, boundary: time, locals_: list[time]
) -> None:
    night = night_of(instant, boundary, zone)
    in_order = sorted(locals_, key=lambda t: (t < boundary, t))
    instants = [night.instant_of(t, zone, boundary) for t in in_order]
    assert instants == sorted(instants)
