from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.rituals.worry_reminder import (
    ALARM,
    BEFORE_LIGHTS_OUT,
    WORRY_TIME,
    WorryReminder,
    is_early_enough,
)
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeAlarms, FakeClock

if TYPE_CHECKING:
    from pathlib import Path

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=BERLIN)


@dataclass(frozen=True)
class Planned:
    night: Night
    wind_down: datetime
    lights_out: datetime
    free: bool = False

    @property
    def rise(self) -> datetime:
        return self.lights_out + timedelta(hours=8)


class Rig:
    """A reminder on a settings file, with an evening from 21:45 to 22:45."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock(NOON.astimezone(UTC))
        self.alarms = FakeAlarms()
        self.settings = SettingsStore(folder / "settings.json")
        self.lights_out = time(22, 45)
        self.free = False
        self.called: list[Night] = []
        self.reminder = self.again()

    def again(self) -> WorryReminder:
        """As after a new start."""
        reminder = WorryReminder(self.clock, self.alarms, self.settings, self.tonight)
        reminder.due.add(self.called.append)
        return reminder

    def tonight(self) -> Planned:
        zone = self.clock.zone()
        night = night_of(self.clock.now(), time(10), zone)
        lights_out = datetime.combine(night.evening, self.lights_out, zone)
        return Planned(night, lights_out - timedelta(hours=1), lights_out, self.free)

    def pass_to(self, hour: int, minute: int = 0, day: int = 20) -> None:
        """Let time go on to then, with whatever rings on the way."""
        instant = datetime(2026, 11, day, hour, minute, tzinfo=self.clock.zone()).astimezone(UTC)
        while due := sorted((at, name) for name, (at, _) in self.alarms.pending.items()):
            at, name = due[0]
            if at > instant:
                break
            self.clock.jump(max(at, self.clock.now()))
            _, ring = self.alarms.pending.pop(name)
            ring()
        self.clock.jump(instant)

    def sleep_to(self, hour: int, minute: int = 0, day: int = 20) -> None:
        """Let the machine sleep through everything, and wake."""
        self.clock.jump(datetime(2026, 11, day, hour, minute, tzinfo=self.clock.zone()))
        self.reminder.look()


@pytest.fixture
def rig(tmp_path: Path) -> Rig:
    return Rig(tmp_path)


def test_without_being_asked_for_it_never_calls(rig: Rig) -> None:
    rig.reminder.look()
    rig.pass_to(23)
    assert rig.called == []
    assert rig.alarms.pending == {}


def test_it_calls_at_its_time_and_again_the_next_evening(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.pass_to(18, 29)
    assert rig.called == []
    rig.pass_to(18, 30)
    assert rig.called == [Night(date(2026, 11, 20))]
    rig.pass_to(23, day=21)
    assert rig.called == [Night(date(2026, 11, 20)), Night(date(2026, 11, 21))]


def test_turned_off_it_is_silent_at_once(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.settings.put(WORRY_TIME, None)
    rig.pass_to(23)
    assert (rig.called, rig.alarms.pending) == ([], {})


@pytest.mark.parametrize("at", [time(20, 46), time(21, 45), time(22, 50), time(23, 30)])
def test_less_than_two_hours_before_lights_out_it_never_calls(rig: Rig, at: time) -> None:
    rig.settings.put(WORRY_TIME, at)
    rig.pass_to(9, day=22)
    assert rig.called == []


def test_it_never_calls_after_wind_down_however_long_the_evening_is(rig: Rig) -> None:
    evening = rig.tonight()
    early = replace(evening, wind_down=evening.lights_out - timedelta(hours=4))
    assert not is_early_enough(early.wind_down, early)
    assert is_early_enough(early.wind_down - timedelta(seconds=1), early)


def test_on_a_free_evening_it_is_silent(rig: Rig) -> None:
    rig.free = True
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.pass_to(23)
    assert rig.called == []


def test_slept_through_by_less_than_an_hour_it_calls_late(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.sleep_to(19, 10)
    assert len(rig.called) == 1
    rig.reminder.look()
    assert len(rig.called) == 1


def test_slept_through_by_more_it_waits_for_the_next_evening(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.sleep_to(19, 31)
    assert rig.called == []
    rig.pass_to(18, 30, day=21)
    assert len(rig.called) == 1


def test_never_twice_in_a_night_also_after_a_new_start_and_a_clock_set_back(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.pass_to(18, 40)
    rig.clock.jump(datetime(2026, 11, 20, 18, 0, tzinfo=BERLIN))
    rig.reminder = rig.again()
    rig.reminder.look()
    rig.pass_to(20)
    assert len(rig.called) == 1


def test_a_time_chosen_after_it_has_passed_means_tomorrow(rig: Rig) -> None:
    rig.pass_to(19)
    rig.settings.put(WORRY_TIME, time(18, 30))
    assert rig.called == []
    rig.reminder.look()
    assert rig.called == []
    rig.pass_to(18, 30, day=21)
    assert len(rig.called) == 1


def test_in_another_zone_it_calls_by_the_clock_there(rig: Rig) -> None:
    rig.settings.put(WORRY_TIME, time(18, 30))
    rig.clock.travel("America/New_York")
    rig.reminder.look()
    at, _ = rig.alarms.pending[ALARM]
    assert at == datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize("nonsense", [7, "late", "25:00", "18:30+01:00", ["18:30"]])
def test_nonsense_in_the_settings_is_never(rig: Rig, nonsense: object) -> None:
    rig.settings._kept["worry_time"] = nonsense
    assert rig.settings.get(WORRY_TIME) is None


@given(st.times(), st.times())
def test_whatever_was_chosen_it_is_two_hours_early_or_silent(at: time, lights_out: time) -> None:
    out = datetime.combine(date(2026, 11, 20), lights_out, BERLIN)
    evening = Planned(Night(date(2026, 11, 20)), out - timedelta(hours=1), out)
    moment = datetime.combine(date(2026, 11, 20), at, BERLIN)
    if is_early_enough(moment, evening):
        assert out - moment >= BEFORE_LIGHTS_OUT
        assert moment < evening.wind_down
