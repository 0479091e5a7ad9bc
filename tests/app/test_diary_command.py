"""What `bedtime diary` keeps, shows, counts and refuses."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timedelta
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

import pytest

from bedtime_app.app.profile import Profile
from bedtime_app.features.diary.diary_choices import FEELINGS_ONLY
from tests.app.run_command import run_command
from tests.app.test_command_line import Terminal
from tests.journeys.bedside import made_vault

GOLDEN = Path(__file__).parents[1] / "core" / "oracles" / "golden_nights.csv"
PLAIN = (
    *("--into-bed", "10:30 pm", "--tried", "23:00", "--latency", "20", "--awake", "30"),
    *("--woke", "6:30 am", "--tried-again", "15", "--out-of-bed", "07:00"),
)
NAMES = {
    "TIB": "time_in_bed",
    "TST": "total_sleep",
    "TWAK": "terminal_wake",
    "DSE": "sleep_episode",
    "SPT": "sleep_period",
    "SE_TIB": "efficiency_in_bed",
    "SE_DSE": "efficiency",
    "SE_SPT": "maintenance",
}


def said(profile: Path, *words: str, typed: str = "") -> str:
    return run_command(profile, "diary", *words, typed=typed)


def tells(profile: Path, *words: str) -> Any:  # noqa: ANN401 - whatever JSON gives
    return json.loads(said(profile, *words, "--json"))


def test_the_golden_nights_come_through_two_of_them_with_clock_changes(profile: Path) -> None:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        evening = str((datetime.fromisoformat(row["into_bed"]) - timedelta(hours=15)).date())
        (entry,) = tells(
            profile,
            *("add", "--night", evening, "--into-bed", row["into_bed"][11:]),
            *("--tried", row["try_sleep"][11:], "--latency", row["SOL"], "--awake", row["WASO"]),
            *("--woke", row["final_awake"][11:], "--tried-again", row["TASAFA"]),
            *("--out-of-bed", row["out_of_bed"][11:], "--numbers"),
        )
        found = entry["metrics"]
        for name, key in NAMES.items():
            assert found[key] == pytest.approx(float(row[name]), abs=5e-4), row["name"]
        middle = datetime.fromisoformat(found["mid_sleep"])
        assert middle == datetime.fromisoformat(row["midsleep"])
    told = tells(profile, "metrics")
    assert (told["told"], told["from"], told["to"]) == (7, "2024-01-10", "2024-10-26")
    for name, key in NAMES.items():
        one, worked_out = told["measures"][key], [float(row[name]) for row in rows]
        assert one["value"] == pytest.approx(fmean(worked_out), abs=5e-4), name
        assert one["sd"] == pytest.approx(stdev(worked_out), abs=1e-3), name
        assert (one["n"], one["missing"], one["doubtful"]) == (7, told["nights"] - 7, 0)
        assert one["doi"].startswith("10.")
    assert told["measures"]["total_sleep_24"]["value"] is None
    both = [sum(float(row[name]) for row in rows) for name in ("TST", "DSE")]
    weekly = told["measures"]["weekly_efficiency"]
    assert weekly["value"] == pytest.approx(100 * both[0] / both[1])
    assert told["measures"]["regularity"]["absent_because"] == "too-little-compared"


def test_every_answer_is_kept_and_later_ones_join_it(profile: Path) -> None:
    night = ("--night", "2026-11-20")
    said(profile, "add", *night, *PLAIN, "--awakenings", "2", "--quality", "3", "--rested", "4")
    said(profile, "add", *night, "--nap", "20@14:00", "--nap", "10", "--alcohol", "1@7:30 pm")
    said(profile, "add", *night, "--caffeine", "0", "--medicine", "a tea, one cup@22:00")
    (entry,) = json.loads(
        said(profile, "add", *night, "--comment", "-", "--json", typed="A loud street.\n")
    )
    answers = entry["answers"]
    assert (answers["into_bed"], answers["woke"], answers["early"]) == ("22:30", "06:30", None)
    assert answers["naps"] == [{"minutes": 20, "begin": "14:00"}, {"minutes": 10}]
    assert answers["alcohol"] == {"count": 1, "last": "19:30"}
    assert answers["caffeine"] == {"count": 0}
    assert answers["medicines"] == [{"name": "a tea", "dose": "one cup", "taken": "22:00"}]
    assert answers["comment"] == "A loud street."
    assert entry["late"] is True
    assert "metrics" not in entry, "numbers of a single night are not told unasked"
    assert tells(profile, "list") == [entry]
    (counted,) = tells(profile, "show", "2026-11-20", "--numbers")
    assert counted["metrics"]["total_sleep_24"] == 430
    assert tells(profile, "list", "--numbers") == [counted]
    shown = said(profile, "show", "2026-11-20")
    for word in ("22:30", "20@14:00; 10", "a tea, one cup@22:00", "A loud street."):
        assert word in shown
    assert said(profile, "list").split() == ["2026-11-20", "22:30", "07:00", "4/5"]
    assert "none" in said(profile, "add", *night, "--no-naps") + said(profile, "show", night[1])


def test_what_cannot_be_right_is_said_and_kept(profile: Path) -> None:
    told = said(profile, "add", "--night", "2026-11-20", *PLAIN, "--awake", "600")
    assert "Is it right?" in told
    assert "stays out of the averages" in told
    (entry,) = tells(profile, "list")
    assert entry["doubts"] == ["negative-sleep"]


def test_a_night_is_erased(profile: Path) -> None:
    said(profile, "add", "--night", "2026-11-20", "--no-sleep")
    assert "No sleep at all." in said(profile, "show", "2026-11-20")
    assert said(profile, "remove", "2026-11-20") == "It is erased.\n"
    assert tells(profile, "list") == []
    assert said(profile, "show", "2026-11-20") == "Error: Nothing was told of this night.\n"


def test_the_table_says_from_how_many_nights_and_what_was_assumed(profile: Path) -> None:
    for day in range(1, 9):
        said(profile, "add", "--night", f"2026-11-{day:02}", *PLAIN)
    table = said(profile, "metrics")
    assert "TST" in table
    assert "6:40" in table
    assert "n 8, missing 0, doubtful 0" in table
    assert "Free days: sat, sun." in table
    assert "not a medical device" in table
    assert "24 hours apart" in table
    few = said(profile, "metrics", "--from", "2026-11-06")
    assert "24 hours apart" not in few
    assert "needs 4 nights" in few
    assert "6:40" not in few


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("add",), "Nothing was answered, so nothing is kept."),
        (("add", "--into-bed", "25:90"), "This is no time of day: 25:90"),
        (("add", "--nap", "long"), "After --nap comes a number, such as 2 or 2@14:00."),
        (("add", "--medicine", ", two"), "This cannot be meant for one night: medicines"),
        (("add", "--night", "2999-01-01", "--no-sleep"), "This night is still to come."),
        (("add", "--night", "0001-01-01", *PLAIN), "The calendar has no room for these nights."),
        (
            ("add", "--nap", "20", "--no-naps"),
            "There was some or none, not both: --no-naps",
        ),
        (
            ("list", "--from", "2026-12-01", "--to", "2026-11-01"),
            "The first night is after the last one.",
        ),
        (("metrics",), "Nothing is in the diary yet."),
        (("remove", "2026-11-20"), "Nothing was told of this night."),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    profile: Path, words: tuple[str, ...], sentence: str
) -> None:
    assert said(profile, *words) == f"Error: {sentence}\n"
    assert tells(profile, "list") == []


def test_a_number_with_zeros_before_it_stays_that_number(profile: Path) -> None:
    (entry,) = tells(profile, "add", "--night", "2026-11-10", "--nap", "0000020")
    assert entry["answers"]["naps"] == [{"minutes": 20}]


def test_the_days_that_are_free_are_kept_and_asked_for_by_social_jetlag(profile: Path) -> None:
    assert said(profile, "free-days") == "Free days: sat, sun.\n"
    assert said(profile, "free-days", "sun", "mon") == "Free days: mon, sun.\n"
    said(profile, "add", "--night", "2026-11-20", *PLAIN)
    assert tells(profile, "metrics")["free_days"] == ["mon", "sun"]
    assert said(profile, "free-days", "none") == "Free days: none.\n"
    found = tells(profile, "metrics")
    assert (found["free_days"], found["alarm_on_free_days"]) == ([], False)
    assert "An alarm wakes you on these days" in said(profile, "free-days", "--alarm")
    assert tells(profile, "metrics")["alarm_on_free_days"]
    assert said(profile, "free-days", "--no-alarm") == "Free days: none.\n"


def test_whoever_rests_from_numbers_is_told_none(profile: Path) -> None:
    said(profile, "add", "--rested", "4")
    Profile(profile).settings().put(FEELINGS_ONLY, True)  # noqa: FBT003 - its value
    assert said(profile, "metrics").startswith("Error: You rest from numbers")
    assert said(profile, "metrics", "--json").startswith("Error: You rest from numbers")


def test_the_commands_are_there_in_a_process_of_their_own(
    profile_dir: Path, tmp_path: Path
) -> None:
    terminal = Terminal(profile_dir, tmp_path / "passphrase")
    made_vault(profile_dir)
    assert terminal.does("diary", "add", "--rested", "4").startswith("Kept for the night of ")
    (entry,) = terminal.tells("diary", "list")
    assert entry["answers"]["rested"] == 4
