from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.sleep_night import SleepNight
from bedtime_app.features.diary.night_picture import NightPicture, night_picture

BERLIN = ZoneInfo("Europe/Berlin")


def at(hour: int, minute: int = 0, day: int = 20) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def draw(night: SleepNight) -> NightPicture:
    return night_picture(night, (at(22, day=19), at(8)), BERLIN)


def hours(picture: NightPicture) -> list[int]:
    return [hour.hour for hour in picture.hours]


def test_an_untold_night_is_an_empty_axis() -> None:
    picture = draw(SleepNight())
    assert hours(picture) == [22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8]
    assert picture.bars == ()


def test_a_night_is_in_bed_and_asleep_with_its_breaks() -> None:
    night = SleepNight(
        into_bed=at(22, 30, 19),
        tried=at(23, day=19),
        latency=30,
        awakenings=1,
        awake=30,
        woke=at(7),
        out_of_bed=at(7, 30),
    )
    bed, first, second = draw(night).bars
    assert [bed.asleep, first.asleep, second.asleep] == [False, True, True]
    assert [bed.begin, bed.end] == pytest.approx([0.05, 0.95])
    assert [first.begin, second.end] == pytest.approx([0.15, 0.9])
    assert second.begin - first.end == pytest.approx(0.05)


def test_sleep_is_drawn_only_where_it_was_told() -> None:
    night = SleepNight(into_bed=at(22, 30, 19), tried=at(23, day=19), woke=at(7))
    assert [bar.asleep for bar in draw(night).bars] == [False]
    sleepless = SleepNight(tried=at(23, day=19), latency=20, woke=at(7), slept=False)
    assert [bar.asleep for bar in draw(sleepless).bars] == [False]


def test_the_impossible_is_not_drawn_as_sleep() -> None:
    night = SleepNight(tried=at(23, day=19), latency=20, woke=at(7), awake=900)
    assert [bar.asleep for bar in draw(night).bars] == [False]


def test_the_axis_reaches_as_far_as_the_night() -> None:
    assert hours(draw(SleepNight(into_bed=at(20, 40, 19), out_of_bed=at(10, 5))))[::14] == [20, 10]


def test_the_hour_that_comes_twice_is_there_twice() -> None:
    zone = BERLIN
    begin = datetime(2026, 10, 24, 22, tzinfo=zone)
    end = datetime(2026, 10, 25, 8, tzinfo=zone)
    assert hours(night_picture(SleepNight(), (begin, end), zone))[:6] == [22, 23, 0, 1, 2, 2]
    assert time(8) == night_picture(SleepNight(), (begin, end), zone).hours[-1].time()
