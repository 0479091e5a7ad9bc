from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.local_time import next_occurrence
from bedtime_app.core.occurrence import day_after, has_day, occurrence_on
from tests.core.transitions import transitions

ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
INSTANTS = st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone itself
LOCAL_TIMES = st.times().map(lambda t: t.replace(microsecond=0))
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def local(zone: str, *wall: int, fold: int = 0) -> datetime:
    return datetime(*wall, tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)  # type: ignore[arg-type,misc]  # year to second


def utc(*instant: int) -> datetime:
    return datetime(*instant, tzinfo=UTC)  # type: ignore[arg-type,misc]  # year to second


@pytest.mark.parametrize(
    ("zone", "local_time", "after", "expected"),
    [
        ("Europe/Berlin", time(2, 30), utc(2026, 3, 28, 12), utc(2026, 3, 29, 1, 0)),
        ("Europe/Berlin", time(2, 30), utc(2026, 3, 29, 1, 0), utc(2026, 3, 30, 0, 30)),
        ("Europe/Berlin", time(2, 30), utc(2026, 10, 24, 12), utc(2026, 10, 25, 0, 30)),
        ("Europe/Berlin", time(2, 30), utc(2026, 10, 25, 0, 30), utc(2026, 10, 26, 1, 30)),
        ("Europe/Berlin", time(3, 0), utc(2026, 10, 24, 12), utc(2026, 10, 25, 2, 0)),
        ("America/New_York", time(0, 30), utc(2026, 3, 8, 6), utc(2026, 3, 9, 4, 30)),
        ("America/New_York", time(0, 30), utc(2026, 3, 9, 4, 30), utc(2026, 3, 10, 4, 30)),
        ("Australia/Sydney", time(2, 15), utc(2026, 10, 3, 12), utc(2026, 10, 3, 16, 0)),
        ("Australia/Sydney", time(2, 15), utc(2026, 4, 4, 12), utc(2026, 4, 4, 15, 15)),
        ("Australia/Lord_Howe", time(2, 10), utc(2026, 10, 3, 12), utc(2026, 10, 3, 15, 30)),
        ("America/Havana", time(0, 0), utc(2026, 3, 7, 12), utc(2026, 3, 8, 5, 0)),
        ("Asia/Beirut", time(0, 30), utc(2026, 3, 28, 12), utc(2026, 3, 28, 22, 0)),
        ("Africa/Cairo", time(0, 0), utc(2026, 4, 23, 12), utc(2026, 4, 23, 22, 0)),
        ("Pacific/Apia", time(22, 45), utc(2011, 12, 30, 9), utc(2011, 12, 31, 8, 45)),
        ("Pacific/Apia", time(6, 45), utc(2011, 12, 30, 8), utc(2011, 12, 30, 16, 45)),
        ("America/Toronto", time(23, 45), utc(1919, 3, 30, 12), utc(1919, 3, 31, 4, 30)),
        ("Europe/Dublin", time(1, 30), utc(2026, 3, 28, 12), utc(2026, 3, 29, 1, 0)),
        ("America/New_York", time(22, 45), utc(1880, 6, 1, 12), utc(1880, 6, 2, 3, 41, 2)),
    ],
)
def test_the_next_occurrence_in_known_nights(
    zone: str, local_time: time, after: datetime, expected: datetime
) -> None:
    assert next_occurrence(local_time, ZoneInfo(zone), after) == expected


def test_an_occurrence_is_strictly_after_even_when_now_is_one() -> None:
    now = local("Europe/Berlin", 2026, 11, 20, 21, 45)
    assert next_occurrence(time(21, 45), ZoneInfo("Europe/Berlin"), now) == now + DAY


def test_apia_had_no_30_december_2011_and_kwajalein_no_21_august_1993() -> None:
    assert not has_day(date(2011, 12, 30), ZoneInfo("Pacific/Apia"))
    assert day_after(date(2011, 12, 29), ZoneInfo("Pacific/Apia")) == date(2011, 12, 31)
    assert not has_day(date(1993, 8, 21), ZoneInfo("Pacific/Kwajalein"))


def test_no_day_is_lost_anywhere_from_2020_to_2035() -> None:
    changes = transitions(2020, 2035)
    assert len({change.zone for change in changes}) > 30
    assert [
        c
        for c in changes
        for n in (-1, 0, 1)
        if not has_day(c.at.date() + n * DAY, ZoneInfo(c.zone))
    ] == []


def test_both_edges_of_every_transition_agree_with_plain_sums() -> None:
    wrong = []
    for change in transitions(2020, 2035):
        zone = ZoneInfo(change.zone)
        for reading in change.readings():
            for shift in (-90 * SECOND, -SECOND, 0 * SECOND, SECOND, timedelta(minutes=20)):
                wall = reading + shift
                reached = change.reached(wall.date(), wall.time())
                if occurrence_on(wall.date(), wall.time(), zone) != reached:
                    wrong.append((change, wall))
                if next_occurrence(wall.time(), zone, reached - SECOND) != reached:
                    wrong.append((change, wall))
                if next_occurrence(wall.time(), zone, reached) <= reached:
                    wrong.append((change, wall))
    assert wrong == []


@given(ZONES, INSTANTS, LOCAL_TIMES)
def test_nothing_lies_between_an_instant_and_its_next_occurrence(
    zone: ZoneInfo, after: datetime, local_time: time
) -> None:
    found = next_occurrence(local_time, zone, after)
    assert found > after
    assert found.tzinfo is UTC
    for between in (after + (found - after) / 2, found - timedelta(microseconds=1)):
        if between >= after:
            assert next_occurrence(local_time, zone, between) == found


@given(ZONES, INSTANTS, LOCAL_TIMES, LOCAL_TIMES, st.integers(0, 2))
def test_later_local_times_never_come_earlier(
    zone: ZoneInfo, instant: datetime, one: time, other: time, days: int
) -> None:
    day = instant.date()
    earlier, later = sorted(((day, one), (day + days * DAY, other)))
    assert occurrence_on(*earlier, zone) <= occurrence_on(*later, zone)


@given(ZONES, INSTANTS, LOCAL_TIMES)
def test_an_occurrence_shows_its_time_or_ends_a_gap(
    zone: ZoneInfo, instant: datetime, local_time: time
) -> None:
    day = instant.date()
    found = occurrence_on(day, local_time, zone)
    wanted = datetime.combine(day, local_time)
    shown = found.astimezone(zone).replace(tzinfo=None)
    just_before = (found - SECOND).astimezone(zone).replace(tzinfo=None)
    assert shown >= wanted
    assert just_before < wanted
