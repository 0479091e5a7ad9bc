"""What `bedtime import` tells, keeps, takes back and refuses."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime
from bedtime_app.features.diary.importing.table_columns import FIELDS
from bedtime_app.features.diary.tracker_words_view import TrackerWords
from tests.app.run_command import run_command
from tests.features.diary.importing.whole_exports import EXPORTS, export_in

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "sid,start,stop,rating,comment\n"


def at(day: int, hour: int) -> int:
    return int(datetime(2026, 11, day, hour, tzinfo=UTC).timestamp() * 1000)


GOOD = f"1,{at(3, 22)},{at(4, 6)},4,my secret\n2,{at(4, 23)},{at(5, 5)},0,\n"
BAD = f"3,{at(6, 6)},{at(5, 22)},4,my shame\n4,never,{at(5, 22)},4,\n"


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "sleep.csv").write_text(HEAD + GOOD + BAD)
    return str(tmp_path / "sleep.csv")


def said(profile: Path, *words: str) -> str:
    return run_command(profile, "import", *words)


def tells(profile: Path, *words: str) -> Any:  # noqa: ANN401 - whatever JSON gives
    return json.loads(said(profile, *words, "--json"))


def test_a_dry_run_says_everything_of_each_file_and_keeps_nothing(profile: Path, file: str) -> None:
    assert said(profile, file, "--dry-run").splitlines() == [
        "sleep.csv: Plees Tracker",
        "  Sleeps: 2, from 2026-11-03 to 2026-11-05",
        "  1 × It ends before it begins; left out. (line 4)",
        "  1 × No beginning and end that can be read; left out. (line 5)",
        "New: 2. Measured anew, in place of the former: 0. Known: 0.",
        "Sleeps that would be kept: 2",
    ]
    told = tells(profile, file, "--dry-run")
    assert {name: told[name] for name in ("dry_run", "new", "replaced", "known", "overlaps")} == {
        "dry_run": True,
        "new": 2,
        "replaced": 0,
        "known": 0,
        "overlaps": 0,
    }
    (one,) = told["files"]
    assert (one["format"], one["sleeps"]) == ("plees-tracker", 2)
    assert one["remarks"] == {"backwards": 1, "no_times": 1}
    assert one["lines"] == [
        {"part": 1, "line": 4, "remark": "backwards", "left_out": True},
        {"part": 1, "line": 5, "remark": "no_times", "left_out": True},
    ]
    assert tells(profile, "--list") == []


def test_what_is_kept_is_listed_known_again_and_taken_back(profile: Path, file: str) -> None:
    assert said(profile, file).endswith("Sleeps kept: 2. With --undo they are taken back.\n")
    assert said(profile, "--list").splitlines() == [
        "2026-11-03  23:00–07:00  plees-tracker",
        "2026-11-04  00:00–06:00  plees-tracker",
    ]
    (first, second) = tells(profile, "--list")
    assert (first["begin"], first["rating"]) == ("2026-11-03T22:00:00+00:00", 0.8)
    assert (second["source"], second["rating"]) == ("plees-tracker", None)
    again = tells(profile, file)
    assert (again["new"], again["replaced"], again["known"]) == (0, 0, 2)
    assert tells(profile, "--undo") == {"undone": 2, "restored": 0}
    assert tells(profile, "--undo") == {"undone": 0, "restored": 0}
    assert said(profile, "--list") == ""


def test_what_an_import_replaced_is_back_after_the_undo(
    profile: Path, file: str, tmp_path: Path
) -> None:
    said(profile, file)
    (tmp_path / "later.csv").write_text(HEAD + GOOD.replace(",4,", ",5,"))
    assert tells(profile, str(tmp_path / "later.csv"))["replaced"] == 1
    assert [one["rating"] for one in tells(profile, "--list")] == [1.0, None]
    assert said(profile, "--undo") == "Sleeps taken back: 1. Former ones that are back: 1.\n"
    assert [one["rating"] for one in tells(profile, "--list")] == [0.8, None]


def test_several_files_come_in_at_once_or_not_at_all(
    profile: Path, file: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text(HEAD + GOOD + f"9,{at(9, 22)},{at(10, 6)},1,\n")
    (tmp_path / "empty.csv").touch()
    refused = said(profile, file, str(tmp_path / "empty.csv"))
    assert refused == "Error: empty.csv: The file is empty. Nothing was kept.\n"
    assert tells(profile, "--list") == []
    told = tells(profile, file, str(other))
    assert (told["new"], [one["sleeps"] for one in told["files"]]) == (3, [2, 3])
    assert tells(profile, "--undo")["undone"] == 3


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ((".",), "This is a folder, or no file. One file is needed here. Nothing was kept."),
        (("nowhere.csv",), "nowhere.csv: There is no such file. Nothing was kept."),
        (("own.txt",), "own.txt: It is in no form that Bedtime knows. Nothing was kept."),
        (("own.txt", "--zone", "Europe/Nowhere"), "There is no time zone Europe/Nowhere."),
        (("own.txt", "--zone", "../../etc/passwd"), "There is no time zone ../../etc/passwd."),
        (("own.txt", "--column", "start"), "Say --column like start=Bedtime"),
        (("own.txt", "--source", "x" * 61), "The name of the source is too long."),
        (
            ("own.txt", "--column", "begin=Bed"),
            "No part of a table is called begin. There are: date",
        ),
        (("own.csv",), "own.csv: Which columns hold the beginning and the end is unclear."),
        (("slash.csv",), "Whether its dates begin with the day or the month is unclear."),
        ((), "Give files, or --undo, or --list."),
        (("own.txt", "--undo"), "Give files, or --undo, or --list."),
    ],
)
def test_what_cannot_be_is_one_kind_line_without_a_word_of_the_file(
    profile_dir: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    answer: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.txt").write_text("my secret of the night")
    (tmp_path / "own.csv").write_text("my secret,Up\n2026-11-03 22:40,2026-11-04 06:30\n")
    (tmp_path / "slash.csv").write_text("start,end,my secret\n03/04/2026 22:40,04/04/2026 06:30,\n")
    told = said(profile_dir, *words)
    assert answer in told
    assert "my secret" not in told


def test_no_word_of_a_comment_is_told_and_the_diary_knows_nothing_of_the_tracker(
    profile: Path, file: str
) -> None:
    told = [said(profile, file), said(profile, "--list"), said(profile, "--list", "--json")]
    told.append(said(profile, file, "--dry-run", "--json"))
    assert not [each for each in told if "secret" in each or "shame" in each]
    assert json.loads(run_command(profile, "diary", "list", "--json")) == []
    assert run_command(profile, "diary", "metrics") == "Error: Nothing is in the diary yet.\n"


def test_the_help_names_what_a_column_may_hold_and_each_of_it_is_taken(
    profile: Path, tmp_path: Path
) -> None:
    told = " ".join(CliRunner().invoke(bedtime, ["import", "--help"]).output.split())
    assert f"PART is one of {', '.join(FIELDS)}." in told
    (tmp_path / "own.csv").write_text("Lay,Up,Well (1-5)\n04/03/2026 22:40,05/03/2026 06:30,4\n")
    chosen = ("--column", "start=Lay", "--column", "end=Up", "--column", "rating=Well (1-5)")
    named = ("--source", "My watch", "--zone", "Asia/Tokyo", "--day-first")
    assert tells(profile, str(tmp_path / "own.csv"), *chosen, *named)["new"] == 1
    (one,) = tells(profile, "--list")
    assert (one["source"], one["begin"]) == ("My watch", "2026-03-04T13:40:00+00:00")
    assert one["rating"] is not None


def test_a_file_of_each_format_is_seen_kept_and_taken_back(profile: Path, tmp_path: Path) -> None:
    files = [str(export_in(tmp_path, name)) for name in EXPORTS]
    seen = tells(profile, *files, "--month-first", "--dry-run")
    words = said(profile, *files, "--month-first", "--dry-run")
    for (name, (form, _, count)), told in zip(EXPORTS.items(), seen["files"], strict=True):
        assert (told["file"], told["format"], told["sleeps"]) == (name, form.value, count)
        assert f"{name}: {TrackerWords().format(form)}\n" in words
    assert tells(profile, "--list") == []
    assert tells(profile, *files, "--month-first")["new"] == seen["new"]
    assert len(tells(profile, "--list")) == seen["new"]
    assert tells(profile, "--undo")["undone"] == seen["new"]
    assert tells(profile, "--list") == []
