from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.evening.evening_plan import (
    EveningPlan,
    EveningTimes,
    Moment,
    MomentName,
    PlanError,
)
from tests.features.evening.machine import Machine

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.night import Night

EVERY = ["wind_down", "lights_out", "rise"]
NOON = datetime(2026, 11, 20, 11, tzinfo=UTC)  # a Friday, 12:00 in Berlin, 19 November's night
HOUR = timedelta(hours=1)


def berlin(hour: int, minute: int = 0, day: int = 20) -> datetime:
    """An instant of November 2026, by Berlin's clocks."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - HOUR


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path, NOON)
    assert machine.told == [("2026-11-19", "rise")]
    machine.told.clear()
    machine.heard_at.clear()
    return machine


def test_an_evening_begins_ends_and_rises_by_itself(machine: Machine) -> None:
    machine.stay_awake(berlin(12, day=21))
    assert machine.told == [("2026-11-20", name) for name in EVERY]
    assert machine.heard_at == [berlin(21, 45), berlin(22, 45), berlin(6, 45, day=21)]


def test_a_week_of_evenings_is_announced_once_each(machine: Machine) -> None:
    machine.stay_awake(berlin(12, day=27))
    assert machine.told == [(f"2026-11-{day}", name) for day in range(20, 27) for name in EVERY]


def test_waking_late_but_before_lights_out_begins_the_evening(machine: Machine) -> None:
    machine.sleep(berlin(22, 44))
    machine.sleep(berlin(22, 44) + timedelta(seconds=30))
    assert machine.told == [("2026-11-20", "wind_down")]


def test_after_lights_out_nobody_is_called_to_wind_down(machine: Machine) -> None:
    machine.sleep(berlin(23, 30))
    assert machine.told == [("2026-11-20", "lights_out")]


def test_a_night_slept_through_ends_with_its_rise_alone(machine: Machine) -> None:
    machine.sleep(berlin(9, day=21))
    assert machine.told == [("2026-11-20", "rise")]


def test_nights_spent_in_suspend_are_not_made_up_for(machine: Machine) -> None:
    machine.sleep(berlin(16, day=25))
    assert machine.told == []


def test_a_restart_in_the_middle_repeats_nothing_and_goes_on(machine: Machine) -> None:
    machine.stay_awake(berlin(22, 0))
    machine.restart()
    machine.stay_awake(berlin(23, 0))
    machine.restart()
    machine.stay_awake(berlin(12, day=21))
    machine.restart()
    assert machine.told == [("2026-11-20", name) for name in EVERY]


def test_a_clock_set_back_twelve_hours_doubles_nothing(machine: Machine) -> None:
    machine.stay_awake(berlin(23, 0))
    machine.set_clock(-12 * HOUR)
    machine.stay_awake(berlin(12, day=21))
    assert machine.told == [("2026-11-20", name) for name in EVERY]


def test_a_clock_that_was_years_ahead_does_not_silence_tonight(machine: Machine) -> None:
    machine.set_clock(timedelta(days=1461) + 12 * HOUR)
    machine.told.clear()
    machine.clock.jump(NOON)
    machine.watch.look()
    machine.stay_awake(berlin(22, 0))
    assert machine.told == [("2026-11-20", "wind_down")]


def test_travel_west_and_east_announces_each_night_once(machine: Machine) -> None:
    machine.stay_awake(berlin(22, 0))
    machine.travel("America/New_York")  # 16:00 of the same day: its evening was announced
    machine.stay_awake(datetime(2026, 11, 22, 1, tzinfo=UTC))  # 20:00 of the next
    machine.travel("Asia/Tokyo")  # 10:00 of 22 November: late for nothing but the rise of the 21st
    machine.stay_awake(datetime(2026, 11, 22, 22, tzinfo=UTC))
    assert machine.told == [
        ("2026-11-20", "wind_down"),
        ("2026-11-20", "lights_out"),
        ("2026-11-20", "rise"),
        ("2026-11-21", "rise"),
        ("2026-11-22", "wind_down"),
        ("2026-11-22", "lights_out"),
        ("2026-11-22", "rise"),
    ]
    assert machine.heard_at[1] == datetime(2026, 11, 21, 3, 45, tzinfo=UTC)


def test_arriving_in_the_middle_of_an_evening_begins_it(machine: Machine) -> None:
    machine.stay_awake(datetime(2026, 11, 20, 13, tzinfo=UTC))
    machine.travel("Asia/Tokyo")  # 22:00
    assert machine.told == [("2026-11-20", "wind_down")]


@pytest.mark.parametrize(("month", "day"), [(3, 28), (10, 24)])
def test_both_changes_of_the_clocks_leave_one_evening_in_order(
    tmp_path: Path, month: int, day: int
) -> None:
    machine = Machine(tmp_path, datetime(2026, month, day, 13, 30, tzinfo=UTC))
    times = EveningTimes(time(1, 30), time(2, 30), time(3, 30))
    machine.plans.keep(EveningPlan((times,) * 7))
    machine.told.clear()
    machine.stay_awake(datetime(2026, month, day + 2, 13, 30, tzinfo=UTC))
    nights = [f"2026-{month:02}-{day + n}" for n in range(2)]
    assert machine.told == [(night, name) for night in nights for name in EVERY]


def test_two_moments_that_a_gap_brings_together_are_both_announced(tmp_path: Path) -> None:
    machine = Machine(tmp_path, datetime(2026, 3, 28, 15, tzinfo=UTC))
    times = EveningTimes(time(2, 10), time(2, 40), time(9))
    machine.plans.keep(EveningPlan((times,) * 7))
    machine.stay_awake(datetime(2026, 3, 29, 12, tzinfo=UTC))
    assert machine.told == [("2026-03-28", name) for name in EVERY]


def test_ten_more_minutes_call_once_again(machine: Machine) -> None:
    machine.stay_awake(berlin(21, 50))
    machine.changes.put_off()
    machine.restart()
    machine.stay_awake(berlin(22, 30))
    assert machine.told == [("2026-11-20", "wind_down"), ("2026-11-20", "again")]
    assert machine.heard_at[1] == berlin(22, 0)


@pytest.mark.parametrize(("hour", "minute"), [(21, 44), (22, 35), (23, 0)])
def test_ten_minutes_need_an_evening_with_room_for_them(
    machine: Machine, hour: int, minute: int
) -> None:
    machine.stay_awake(berlin(hour, minute))
    assert not machine.changes.can_put_off()
    machine.changes.put_off()
    machine.stay_awake(berlin(12, day=21))
    assert ("2026-11-20", "again") not in machine.told


def test_an_evening_put_off_and_slept_past_lights_out_stays_silent(machine: Machine) -> None:
    machine.stay_awake(berlin(21, 50))
    machine.changes.put_off()
    machine.sleep(berlin(23, 0))
    assert ("2026-11-20", "again") not in machine.told


def test_a_skipped_night_says_nothing_and_the_next_is_as_ever(machine: Machine) -> None:
    machine.changes.skip()
    machine.stay_awake(berlin(12, day=22))
    assert machine.told == [("2026-11-21", name) for name in EVERY]


def test_skipping_in_the_middle_ends_what_was_put_off(machine: Machine) -> None:
    machine.stay_awake(berlin(21, 50))
    machine.changes.put_off()
    machine.changes.skip()
    machine.stay_awake(berlin(12, day=21))
    assert machine.told == [("2026-11-20", "wind_down")]


def test_a_skip_can_be_taken_back(machine: Machine) -> None:
    machine.changes.skip()
    machine.changes.take_back()
    machine.stay_awake(berlin(22, 0))
    assert machine.told == [("2026-11-20", "wind_down")]


def test_only_tonight_has_other_times(machine: Machine) -> None:
    machine.changes.give(EveningTimes(time(23), time(23, 50), time(8)))
    machine.stay_awake(berlin(22, 0, day=21))
    assert machine.told == [*[("2026-11-20", n) for n in EVERY], ("2026-11-21", "wind_down")]
    assert machine.heard_at[0] == berlin(23, 0)
    assert machine.heard_at[3] == berlin(21, 45, day=21)


def test_an_evening_already_begun_and_moved_later_does_not_begin_again(machine: Machine) -> None:
    machine.stay_awake(berlin(22, 0))
    machine.changes.give(EveningTimes(time(22, 30), time(23, 30), time(8)))
    machine.stay_awake(berlin(23, 35))
    assert machine.told == [("2026-11-20", "wind_down"), ("2026-11-20", "lights_out")]
    assert machine.heard_at[1] == berlin(23, 30)


def test_lights_out_moved_later_after_it_came_is_dark_once_more(machine: Machine) -> None:
    dark_at: list[datetime] = []
    machine.watch.dark.add(lambda: dark_at.append(machine.clock.now()))
    machine.stay_awake(berlin(22, 50))
    machine.changes.give(EveningTimes(time(21, 45), time(23, 30), time(6, 45)))
    machine.stay_awake(berlin(23, 50))
    assert dark_at == [berlin(22, 45), berlin(23, 30)]
    assert [name for _, name in machine.told] == ["wind_down", "lights_out"]


def test_lights_out_moved_before_now_is_dark_at_once(machine: Machine) -> None:
    dark_at: list[datetime] = []
    machine.watch.dark.add(lambda: dark_at.append(machine.clock.now()))
    machine.stay_awake(berlin(22, 0))
    assert not machine.watch.is_dark()
    machine.changes.give(EveningTimes(time(20), time(21, 30), time(6, 45)))
    assert dark_at == [berlin(22, 0)]
    assert machine.watch.is_dark()


def test_a_listener_that_breaks_costs_no_later_evening(machine: Machine) -> None:
    def broken(_night: Night) -> None:
        raise ZeroDivisionError

    leave = machine.watch.began.add(broken)
    with pytest.raises(ZeroDivisionError):
        machine.stay_awake(berlin(21, 50))
    leave()
    machine.stay_awake(berlin(22, 0, day=21))
    assert [name for _, name in machine.told] == [*EVERY, "wind_down"]


def test_tonights_times_must_fit_into_a_night(machine: Machine) -> None:
    with pytest.raises(PlanError):
        machine.changes.give(EveningTimes(time(23), time(22), time(8)))
    assert machine.watch.tonight().change.times is None


def test_a_plan_moved_into_the_present_begins_at_once(machine: Machine) -> None:
    machine.stay_awake(berlin(20, 0))
    times = EveningTimes(time(19, 30), time(22, 45), time(6, 45))
    machine.plans.keep(EveningPlan((times,) * 7))
    assert machine.told == [("2026-11-20", "wind_down")]


def test_a_boundary_moved_past_an_evening_in_progress_doubles_nothing(machine: Machine) -> None:
    times = EveningTimes(time(0, 30), time(1, 30), time(9))
    machine.plans.keep(EveningPlan((times,) * 7))
    machine.stay_awake(berlin(0, 45, day=21))
    machine.plans.keep(EveningPlan((times,) * 7, boundary=time(0, 15)))
    assert [name for _, name in machine.told] == ["wind_down"]


def test_a_weekday_off_is_silent(machine: Machine) -> None:
    machine.plans.keep(EveningPlan().with_day(4, on=False))
    machine.stay_awake(berlin(22, 0, day=21))
    assert machine.told == [("2026-11-21", "wind_down")]


def test_the_next_moment_and_the_progress_follow_the_evening(machine: Machine) -> None:
    assert machine.watch.next_moment() == Moment(MomentName.WIND_DOWN, berlin(21, 45))
    machine.stay_awake(berlin(22, 0))
    assert machine.watch.next_moment() == Moment(MomentName.LIGHTS_OUT, berlin(22, 45))
    progress = [machine.watch.progress(berlin(h, m)) for h, m in [(20, 0), (22, 0), (23, 0)]]
    assert progress == [0.0, 0.25, 1.0]


def test_from_rise_on_tonight_is_the_coming_night(machine: Machine) -> None:
    assert str(machine.watch.tonight().night) == "2026-11-20"
    machine.stay_awake(berlin(6, 44, day=21))
    assert str(machine.watch.tonight().night) == "2026-11-20"
    machine.stay_awake(berlin(6, 45, day=21))
    assert str(machine.watch.tonight().night) == "2026-11-21"


def test_changes_are_told_at_each_phase_and_not_for_a_look_in_between(machine: Machine) -> None:
    machine.changed = 0
    machine.stay_awake(berlin(23, 0))
    machine.watch.look()
    assert machine.changed == 2


def test_one_alarm_is_set_while_watching_and_none_after(machine: Machine) -> None:
    assert len(machine.alarms.pending) == 1
    machine.watch.stop()
    assert not machine.alarms.pending
    machine.plans.keep(EveningPlan(boundary=time(14)))
    assert not machine.alarms.pending
