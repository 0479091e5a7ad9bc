"""What `bedtime nights` gives, and what it says when nights cannot be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.plan_range import PlanRange, RangeKind

if TYPE_CHECKING:
    from pathlib import Path

TIMES = ("--wind-down", "22:30", "--lights-out", "00:30", "--rise", "02:30")
RUN_AND_NAME_MODULES = """
import sys
from bedtime_app.app.command_line import bedtime
bedtime.main(sys.argv[1:], standalone_mode=False)
sys.stderr.write("\\n".join(sys.modules))
"""


class Terminal:
    """Asks for nights on one profile, where there is no display."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.plans = EveningPlanStore(Profile.at(profile).settings())

    def run(
        self,
        *words: str,
        program: tuple[str, ...] = ("-m", "bedtime_app"),
        tz: str = "Europe/Berlin",
    ) -> subprocess.CompletedProcess[str]:
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        return subprocess.run(
            [sys.executable, *program, "--profile-dir", str(self.profile), "nights", *words],
            env={name: text for name, text in os.environ.items() if name not in hidden}
            | {"TZ": tz},
            capture_output=True,
            text=True,
            check=False,
        )

    def tells(self, *words: str) -> Any:  # noqa: ANN401 - whatever JSON gives
        done = self.run(*words, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)


@pytest.fixture
def terminal(profile_dir: Path) -> Terminal:
    return Terminal(profile_dir)


def locals_of(night: dict[str, Any]) -> list[str]:
    return [moment["local"] for moment in night["moments"]]


def test_fourteen_nights_follow_each_other_from_tonight(terminal: Terminal) -> None:
    nights = terminal.tells()
    days = [date.fromisoformat(night["night"]) for night in nights]
    assert len(days) == 14
    assert all(after - before == timedelta(days=1) for before, after in pairwise(days))
    assert nights == terminal.tells("--from", nights[0]["night"])


def test_the_kept_plan_is_told_with_its_ranges_and_its_days_off(terminal: Terminal) -> None:
    late = EveningTimes(time(23), time(23, 45), time(9))
    holiday = PlanRange(date(2026, 12, 9), date(2026, 12, 10))
    shift = PlanRange(date(2026, 12, 11), date(2026, 12, 11), late, RangeKind.NIGHT_SHIFT)
    plan = EveningPlan().with_day(0, on=False).with_range(holiday).with_range(shift)
    terminal.plans.keep(plan)
    nights = terminal.tells("--from", "2026-12-07", "--count", "5", "--zone", "Europe/Berlin")
    assert [locals_of(night)[:1] for night in nights] == [
        [],
        ["2026-12-08T21:45:00+01:00"],
        [],
        [],
        ["2026-12-11T23:00:00+01:00"],
    ]


def test_each_moment_is_told_in_local_time_with_its_offset_and_in_utc(terminal: Terminal) -> None:
    (night,) = terminal.tells("--from", "2026-07-01", "--count", "1", "--zone", "America/St_Johns")
    assert night["moments"][0] == {
        "name": "wind_down",
        "local": "2026-07-01T21:45:00-02:30",
        "utc": "2026-07-02T00:15:00+00:00",
    }


def test_given_times_hold_in_every_night_and_are_not_kept(terminal: Terminal) -> None:
    free = PlanRange(date(2026, 11, 20), date(2026, 12, 20))
    plan = EveningPlan(off=frozenset(range(7))).with_range(free)
    terminal.plans.keep(plan)
    nights = terminal.tells(*TIMES, "--from", "2026-11-25", "--count", "7")
    assert {tuple(at[11:16] for at in locals_of(night)) for night in nights} == {
        ("22:30", "00:30", "02:30")
    }
    assert EveningPlanStore(Profile.at(terminal.profile).settings()).plan() == plan


def test_times_that_are_not_given_are_those_of_the_plan(terminal: Terminal) -> None:
    (night,) = terminal.tells("--rise", "05:15", "--from", "2026-11-25", "--count", "1")
    assert [at[11:16] for at in locals_of(night)] == ["21:45", "22:45", "05:15"]


def test_a_day_sleepers_times_choose_a_boundary_that_fits_and_say_so(terminal: Terminal) -> None:
    day = ("--wind-down", "08:00", "--lights-out", "09:00", "--rise", "16:30", "--count", "2")
    nights = terminal.tells(*day, "--from", "2026-11-25")
    assert [night["boundary"] for night in nights] == ["20:00", "20:00"]
    assert locals_of(nights[0])[::2] == ["2026-11-26T08:00:00+01:00", "2026-11-26T16:30:00+01:00"]
    assert "each night begins at 20:00" in terminal.run(*day).stdout


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (
            "2026-03-28",
            [
                "Clocks go forward in this night, which is one hour shorter.",
                "02:30 does not exist, so rise is at 03:00.",
            ],
        ),
        (
            "2026-10-24",
            [
                "Clocks go back in this night, which is one hour longer.",
                "02:30 comes twice; the first one is rise.",
            ],
        ),
        ("2026-11-24", []),
    ],
)
def test_what_daylight_saving_moves_is_said_in_words(
    terminal: Terminal, first: str, words: list[str]
) -> None:
    asked = (*TIMES, "--from", first, "--count", "1", "--zone", "Europe/Berlin")
    (night,) = terminal.tells(*asked)
    assert night["words"] == words
    shown = terminal.run(*asked).stdout
    assert all(f"  {sentence}\n" in shown for sentence in words)


def test_on_a_screen_each_moment_has_local_time_offset_and_utc(terminal: Terminal) -> None:
    shown = terminal.run("--from", "2026-03-28", "--count", "1", "--zone", "Europe/Berlin").stdout
    assert shown.splitlines()[:4] == [
        "2026-03-28",
        "  wind_down    2026-03-28 21:45+01:00   2026-03-28 20:45 UTC",
        "  lights_out   2026-03-28 22:45+01:00   2026-03-28 21:45 UTC",
        "  rise         2026-03-29 06:45+02:00   2026-03-29 04:45 UTC",
    ]


def test_ten_years_of_nights_are_in_order(terminal: Terminal) -> None:
    nights = terminal.tells(*TIMES, "--from", "2021-11-25", "--count", "3660")
    instants = [datetime.fromisoformat(m["utc"]) for night in nights for m in night["moments"]]
    assert len(instants) == 3 * 3660
    assert instants == sorted(instants)


def test_a_day_that_never_happened_has_no_night(terminal: Terminal) -> None:
    nights = terminal.tells("--from", "2011-12-30", "--count", "2", "--zone", "Pacific/Apia")
    assert [night["night"] for night in nights] == ["2011-12-31", "2012-01-01"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--count", "0"), "range 1<=x<=3660"),
        (("--count", "3661"), "range 1<=x<=3660"),
        (("--count", "many"), "'--count'"),
        (("--zone", "Mars/Olympus"), "There is no such zone."),
        (("--zone", "Europe"), "There is no such zone."),
        (("--zone", ""), "There is no such zone."),
        (("--zone", "../../etc/passwd"), "There is no such zone."),
        (("--zone", "/etc/localtime"), "There is no such zone."),
        (("--from", "2026-02-30"), "A date looks like 2026-11-25."),
        (("--from", "tomorrow"), "A date looks like 2026-11-25."),
        (("--from", "9999-12-31"), "The calendar has no room for these nights."),
        (("--rise", "30:00"), "A time looks like 22:45."),
        (("--rise", "٢٢:٣٠"), "A time looks like 22:45."),
        (
            ("--wind-down", "23:00", "--lights-out", "22:00"),
            "--lights-out: Lights-out comes after wind-down.",
        ),
        (
            ("--lights-out", "23:00", "--rise", "23:00"),
            "--rise: Rise comes after lights-out, the next day.",
        ),
        (
            ("--wind-down", "22:00", "--lights-out", "23:00", "--rise", "22:30"),
            "--rise: Rise comes after lights-out, the next day.",
        ),
        (("--wind-down", "13:00"), "--wind-down: That is more than six hours before lights-out."),
    ],
)
def test_nights_that_cannot_be_are_said_in_one_line(
    terminal: Terminal, words: tuple[str, ...], said: str
) -> None:
    done = terminal.run(*words)
    assert done.returncode != 0
    assert done.stdout == ""
    assert done.stderr.startswith("Error: ")
    assert done.stderr.count("\n") == 1
    assert said in done.stderr


def test_a_computer_whose_zone_vanished_goes_by_its_clock_and_says_so(terminal: Terminal) -> None:
    done = terminal.run("--from", "2026-11-25", "--count", "1", "--json", tz="Mars/Olympus")
    assert done.returncode == 0
    assert done.stderr.startswith("This computer names no time zone that exists.")
    assert done.stderr.count("\n") == 1
    assert locals_of(json.loads(done.stdout)[0])[0] == "2026-11-25T21:45:00+00:00"


def test_the_command_brings_in_neither_qt_quick_nor_a_window(terminal: Terminal) -> None:
    done = terminal.run("--count", "1", program=("-c", RUN_AND_NAME_MODULES))
    assert done.returncode == 0
    brought = set(done.stderr.split("\n"))
    assert "bedtime_app.app.commands.nights_command" in brought
    assert not brought & {"PySide6.QtQuick", "PySide6.QtQml", "PySide6.QtGui", "PySide6.QtWidgets"}
