from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.night import Night
from bedtime_app.features.nights_alone.alone_counts import ALONE_COUNTS, MOST_NIGHTS, OFF_SINCE
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.features.nights_alone.alone_watch import KEPT_EVERY
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.nights_alone.bedroom import TONIGHT, WHOLE, Bedroom, at, hours_of

if TYPE_CHECKING:
    from pathlib import Path

OFTEN = KEPT_EVERY // timedelta(minutes=1)


def test_minutes_in_which_nobody_touched_it_are_counted(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(90)
    bedroom.watch.keep()
    assert bedroom.counted() == 90


def test_minutes_of_use_are_not(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    for _ in range(30):
        bedroom.clock.advance(seconds=59)
        bedroom.touch()
        bedroom.clock.advance(seconds=1)
        bedroom.watch.sample()
    bedroom.watch.keep()
    assert bedroom.counted() == 0


def test_a_minute_looked_at_ten_times_counts_once(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(60, times=10)
    bedroom.watch.keep()
    assert bedroom.counted() == 60


@pytest.mark.parametrize("told_late", [False, True])
def test_a_suspend_counts_and_never_twice(bedroom: Bedroom, *, told_late: bool) -> None:
    bedroom.open_vault()
    bedroom.beat(30)
    bedroom.suspend(at(3, 0, day=21), told_late=told_late)
    bedroom.watch.sample()
    bedroom.power.woke.tell()
    bedroom.beat(10)
    bedroom.watch.keep()
    assert bedroom.counted() == 4 * 60 + 40


def test_a_suspend_from_before_lights_out_until_after_rise_is_the_whole_night(
    bedroom: Bedroom,
) -> None:
    bedroom.open_vault()
    bedroom.clock.jump(at(21, 0))
    bedroom.watch.sample()
    bedroom.suspend(at(9, 0, day=21))
    assert bedroom.counted() == WHOLE


def test_a_weekend_away_counts_each_of_its_nights(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.suspend(at(12, 0, day=23))
    for day in (20, 21, 22):
        assert bedroom.counted(Night(date(2026, 11, day))) == WHOLE


def test_a_clock_set_back_counts_nothing_twice(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(120)
    bedroom.clock.jump(at(23, 0))
    bedroom.beat(60)
    bedroom.watch.keep()
    assert bedroom.counted() == 120


def test_a_clock_set_forward_without_a_suspend_is_not_taken_for_one(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(10)
    bedroom.touch()
    bedroom.clock.jump(at(3, 0, day=21))
    bedroom.touch()
    bedroom.beat(10)
    bedroom.watch.keep()
    assert bedroom.counted() == 20


def test_before_lights_out_and_after_rise_nobody_is_asked(bedroom: Bedroom) -> None:
    bedroom.clock.jump(at(21, 0))
    bedroom.beat(30)
    bedroom.clock.jump(at(9, 0, day=21))
    bedroom.beat(30)
    assert bedroom.asked == 0


def test_the_last_minute_before_rise_counts_though_it_is_asked_about_after(
    bedroom: Bedroom,
) -> None:
    bedroom.open_vault()
    bedroom.clock.jump(at(6, 0, day=21))
    bedroom.touch()
    bedroom.clock.advance(seconds=20)
    bedroom.beat(40)
    bedroom.watch.keep()
    assert bedroom.counted() == 30


def test_where_it_is_unknown_nothing_is_counted_rather_than_zero(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.touched_at = None
    bedroom.beat(60)
    bedroom.watch.keep()
    assert bedroom.counted() is None


def test_minutes_wait_for_the_vault_and_are_there_when_it_opens(bedroom: Bedroom) -> None:
    bedroom.beat(45)
    bedroom.open_vault()
    assert bedroom.counted() == 45


def test_a_restart_with_the_vault_shut_loses_nothing(bedroom: Bedroom) -> None:
    bedroom.beat(45)
    bedroom.restart()
    bedroom.beat(15)
    bedroom.open_vault()
    assert bedroom.counted() == 60


def test_a_crash_loses_ten_minutes_at_most_and_doubles_none(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(47)
    bedroom.crash()
    bedroom.beat(13)
    bedroom.watch.keep()
    counted = bedroom.counted()
    assert counted is not None
    assert 60 - OFTEN <= counted <= 60


def test_once_in_the_vault_and_over_the_night_is_nowhere_else(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(60)
    bedroom.next_evening()
    assert bedroom.counted() == 60
    assert bedroom.settings.get(ALONE_COUNTS) == ()


def test_a_locked_vault_gets_the_night_a_day_later(bedroom: Bedroom) -> None:
    bedroom.beat(60)
    bedroom.next_evening()
    bedroom.restart()
    bedroom.open_vault()
    assert bedroom.counted() == 60


def test_without_any_vault_no_more_than_two_weeks_wait(bedroom: Bedroom) -> None:
    for day in range(1, 21):
        bedroom.clock.jump(datetime(2027, 1, day, 22, 0, tzinfo=UTC))
        bedroom.touch()
        bedroom.beat(5)
    bedroom.watch.keep()
    counts = bedroom.settings.get(ALONE_COUNTS)
    assert len(counts) == MOST_NIGHTS
    assert counts[-1].night == Night(date(2027, 1, 20))


def test_an_unmonitored_night_is_not_asked_about_and_leaves_nothing(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.monitored = False
    bedroom.beat(60)
    bedroom.suspend(at(9, 0, day=21))
    bedroom.watch.stop()
    assert bedroom.asked == 0
    assert bedroom.counted() is None
    assert str(TONIGHT) not in bedroom.on_file()


def test_a_night_declared_unmonitored_in_its_middle_is_taken_back(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(60)
    bedroom.watch.keep()
    bedroom.monitored = False
    bedroom.beat(1)
    bedroom.watch.stop()
    assert bedroom.counted() is None
    assert str(TONIGHT) not in bedroom.on_file()


def test_a_computer_that_was_switched_off_was_alone_until_it_started(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.beat(5)
    bedroom.watch.goes_off()
    bedroom.watch.stop()
    bedroom.clock.jump(at(7, 0, day=21))
    bedroom.start()
    assert bedroom.counted() == WHOLE
    assert bedroom.settings.get(OFF_SINCE) is None


def test_what_was_not_switched_off_after_all_is_counted_as_ever(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.watch.goes_off()
    bedroom.touch()
    bedroom.clock.advance(seconds=30)
    bedroom.touch()
    bedroom.beat(1)
    bedroom.clock.jump(at(7, 0, day=21))
    bedroom.restart()
    assert bedroom.counted() in {0, 1}


def test_of_the_nights_after_a_shutdown_nothing_is_claimed(bedroom: Bedroom) -> None:
    bedroom.open_vault()
    bedroom.watch.goes_off()
    bedroom.watch.stop()
    bedroom.clock.jump(at(12, 0, day=24))
    bedroom.start()
    assert bedroom.counted() == WHOLE
    assert bedroom.counted(Night(date(2026, 11, 21))) is None


@pytest.mark.parametrize(
    "nonsense",
    [
        7,
        "counts",
        [7],
        [["2026-11-20", "soon", 1, 1, 1]],
        [["2026-11-20", "2026-11-20T22:00:00", 1, 1, 1]],
        [["2026-11-20", "2026-11-20T22:00:00+00:00", -1, 1, 1]],
        [["2026-11-20", "2026-11-20T22:00:00+00:00", 1e300, 1, 1]],
        [["x" * 9999, "2026-11-20T22:00:00+00:00", 1, 1, 1]],
    ],
)
def test_settings_of_nonsense_are_no_counts(profile_dir: Path, nonsense: object) -> None:
    path = profile_dir / "settings.json"
    path.write_text(json.dumps({"alone_counts": nonsense, "alone_off_since": nonsense}))
    settings = SettingsStore(path)
    assert settings.get(ALONE_COUNTS) == ()
    assert settings.get(OFF_SINCE) is None


@pytest.mark.parametrize(
    ("evening", "hours"),
    [(datetime(2027, 3, 27, 12, tzinfo=UTC), 7), (datetime(2026, 10, 24, 15, tzinfo=UTC), 9)],
    ids=["spring", "autumn"],
)
def test_where_daylight_saving_moves_the_night_is_as_long_as_it_was(
    evening: datetime, hours: int
) -> None:
    stretch = hours_of(evening + timedelta(hours=6))
    count = AloneNight.before(stretch)
    count = count.suspended(evening, evening + timedelta(days=1), stretch)
    assert count.minutes == count.whole_minutes == hours * 60


instants = st.integers(-300, 900).map(lambda minute: at(22, 30) + timedelta(minutes=minute))


@given(
    st.lists(
        st.one_of(
            st.tuples(instants, st.integers(0, 40_000).map(lambda s: timedelta(seconds=s))),
            st.tuples(instants, instants),
        ),
        max_size=40,
    )
)
def test_whatever_is_told_in_whatever_order_no_second_counts_twice(
    told: list[tuple[datetime, datetime | timedelta]],
) -> None:
    hours = hours_of(at(23))
    count = AloneNight.before(hours)
    for when, what in told:
        before = count
        if isinstance(what, timedelta):
            count = count.looked(when, what, hours)
        else:
            count = count.suspended(when, what, hours)
        assert count.alone - before.alone <= count.settled - before.settled
        assert count.alone <= count.known <= count.settled - hours.lights_out
    assert 0 <= count.minutes <= count.known_minutes <= count.whole_minutes == WHOLE
