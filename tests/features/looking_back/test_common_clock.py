from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.looking_back.common_clock import BarKind, common_clock
from bedtime_app.features.looking_back.night_seen import Measured, NightSeen

BERLIN = ZoneInfo("Europe/Berlin")
AUCKLAND = ZoneInfo("Pacific/Auckland")


def night(day: date, begin: time, end: time, zone: ZoneInfo = BERLIN) -> NightSeen:
    start = datetime.combine(day, begin, zone).astimezone(UTC)
    stop = datetime.combine(day + timedelta(days=1), end, zone).astimezone(UTC)
    return NightSeen(Night(day), zone, told=True, lay=(start, stop))


def test_nights_of_nothing_leave_a_clock_from_ten_to_eight() -> None:
    clock = common_clock([NightSeen(Night(date(2026, 11, 19)))])
    assert (clock.hours[0], clock.hours[-1], len(clock.hours)) == (time(22), time(8), 11)
    assert clock.bars(NightSeen(Night(date(2026, 11, 19)))) == ()


def test_the_clock_grows_to_whole_hours_so_that_every_night_finds_room() -> None:
    early, late = (
        night(date(2026, 11, 18), time(20, 45), time(5)),
        night(date(2026, 11, 19), time(23), time(9, 10)),
    )
    clock = common_clock([early, late])
    assert (clock.hours[0], clock.hours[-1]) == (time(20), time(10))


def test_nights_of_two_zones_stand_where_their_own_clocks_stood() -> None:
    home = night(date(2026, 11, 18), time(23), time(7))
    away = night(date(2026, 11, 19), time(23), time(7), AUCKLAND)
    clock = common_clock([home, away])
    assert clock.bars(home) == clock.bars(away)


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 10, 24), date(2026, 11, 19)])
def test_a_night_in_which_clocks_change_stands_where_they_showed_it(day: date) -> None:
    seen = night(day, time(23), time(7))
    (bar,) = common_clock([seen]).bars(seen)
    assert (bar.begin, bar.end) == pytest.approx((0.1, 0.9))


def test_sleep_within_the_hour_that_comes_twice_runs_never_backwards() -> None:
    day = date(2026, 10, 24)
    begin = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)  # 2:50, the first time
    seen = NightSeen(Night(day), BERLIN, sleeps=((begin, begin + timedelta(minutes=30)),))
    (bar,) = common_clock([seen]).bars(seen)
    assert bar.begin <= bar.end


def test_what_a_device_measured_has_a_line_of_its_own_by_its_own_clock() -> None:
    begin = datetime(2026, 11, 19, 21, tzinfo=UTC)
    measured = tuple(
        Measured(source, begin, begin + timedelta(hours=8), timezone(timedelta(hours=2)))
        for source in ("ring", "watch")
    )
    told = night(date(2026, 11, 19), time(23), time(7))
    seen = NightSeen(told.night, BERLIN, told=True, lay=told.lay, measured=measured)
    bars = common_clock([seen]).bars(seen)
    assert [(bar.kind, bar.lane) for bar in bars] == [
        (BarKind.BED, 0),
        (BarKind.MEASURED, 1),
        (BarKind.MEASURED, 2),
    ]
    assert bars[1].begin == pytest.approx(bars[0].begin)


def test_nonsense_of_a_device_is_cut_off_and_leaves_the_other_nights_readable() -> None:
    begin = datetime(2026, 11, 10, 21, tzinfo=UTC)
    seen = NightSeen(
        Night(date(2026, 11, 19)),
        measured=(Measured("watch", begin, begin + timedelta(days=40), UTC),),
    )
    clock = common_clock([seen])
    (bar,) = clock.bars(seen)
    assert len(clock.hours) == 31
    assert (bar.begin, bar.end) == (0.0, 1.0)
