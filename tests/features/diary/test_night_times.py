"""Which instants the clock times of one night mean."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.night import Night
from bedtime_app.core.sleep_arithmetic import Doubt, sleep_metrics
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.night_times import night_times, told_night

BERLIN = ZoneInfo("Europe/Berlin")


def told(  # noqa: PLR0913, PLR0917 - four times, and which night
    into_bed: str, tried: str, woke: str, up: str, day: str = "2024-01-10", boundary: int = 15
) -> tuple[float | None, frozenset[Doubt]]:
    answers = DiaryAnswers(
        into_bed=time.fromisoformat(into_bed),
        tried=time.fromisoformat(tried),
        latency=10,
        awake=20,
        woke=time.fromisoformat(woke),
        out_of_bed=time.fromisoformat(up),
    )
    night = Night(date.fromisoformat(day))
    found = sleep_metrics(told_night(answers, night_times(answers, night, BERLIN, time(boundary))))
    return found.time_in_bed, found.doubts


@pytest.mark.parametrize(
    ("into_bed", "tried", "woke", "up", "minutes"),
    [
        ("22:30", "23:00", "06:30", "07:00", 510),
        ("00:40", "01:10", "08:20", "09:05", 505),
        ("23:59", "00:00", "07:00", "07:00", 421),
        ("15:00", "15:00", "14:59", "14:59", 1439),
    ],
)
def test_times_on_either_side_of_midnight_belong_to_one_night(
    into_bed: str, tried: str, woke: str, up: str, minutes: float
) -> None:
    assert told(into_bed, tried, woke, up)[0] == minutes


def test_the_hour_that_spring_takes_and_autumn_gives_is_counted_as_it_was() -> None:
    assert told("23:00", "23:00", "07:00", "07:10", "2024-03-30")[0] == 430
    assert told("23:00", "23:00", "07:00", "07:10", "2024-10-26")[0] == 550


def test_whoever_sleeps_by_day_with_a_boundary_of_their_own_gets_the_same_day() -> None:
    assert told("08:15", "08:30", "14:45", "15:00", "2024-02-01", boundary=6)[0] == 405


def test_an_evening_typed_for_a_morning_comes_out_as_a_very_long_night() -> None:
    minutes, doubts = told("22:30", "23:00", "18:30", "19:00")
    assert minutes == 1230
    assert Doubt.LONG_IN_BED in doubts
    assert Doubt.LONG_IN_BED in told("10:30", "23:00", "06:30", "07:00")[1]


def test_only_the_times_that_were_told_get_an_instant() -> None:
    answers = DiaryAnswers(woke=time(6, 30))
    found = night_times(answers, Night(date(2024, 1, 10)), BERLIN, time(15))
    assert (found.into_bed, found.tried, found.out_of_bed) == (None, None, None)
    assert found.woke is not None
    assert found.woke.astimezone(BERLIN).isoformat() == "2024-01-11T06:30:00+01:00"
