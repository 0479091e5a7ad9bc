"""Any CSV: columns guessed or chosen, and nothing guessed that may be meant otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Remark,
    TrackerFormat,
    TrackerOptions,
    TrackerRefusedError,
)
from tests.features.diary.importing.text_files import (
    BERLIN,
    SAMPLES,
    remarks_of,
    report_on,
    shared,
)

if TYPE_CHECKING:
    from pathlib import Path

BEGIN = datetime(2020, 11, 27, 22, 11, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
ACTIGRAPH = TrackerOptions(
    NEW_YORK,
    source="actigraph",
    columns={"start": "SleepOnset_Actigraph", "end": "wakeonset_actigraph"},
)


def trouble_with(folder: Path, text: str, options: TrackerOptions = BERLIN) -> FileTrouble:
    with pytest.raises(TrackerRefusedError) as refused:
        report_on(folder, text, options)
    return refused.value.trouble


def test_columns_are_known_by_their_names_and_each_value_by_its_unit(tmp_path: Path) -> None:
    report = report_on(
        tmp_path,
        "Went to bed;Woke up;Sleep quality;Time asleep (hours);WASO_min;Latency (s);Awakenings;"
        "Time zone;Type;Notes\n"
        "2020-11-27 22:11:00;2020-11-28 05:11:00;92%;6,5;12;600;2;Europe/London;nap;Rain\n",
    )
    assert report.format is TrackerFormat.TABLE
    (sleep,) = report.sleeps
    assert (sleep.begin, sleep.minutes, sleep.zone) == (BEGIN, 420, "Europe/London")
    assert (sleep.rating, sleep.asleep, sleep.awake, sleep.latency) == (0.92, 390, 12, 10)
    assert (sleep.awakenings, sleep.main, sleep.comment) == (2, False, "Rain")
    assert (sleep.source, report.lines) == ("table", ())


@pytest.mark.parametrize(
    "said",
    [
        "2020-11-27T23:11:00+01:00",
        "2020-11-27 22:11Z",
        "2020-11-27 23:11",
        "27.11.2020 23:11",
        "27. 11. 2020 23.11",
        "27/11/2020 11:11 PM",
        "11/27/2020 11:11:00 p.m.",
        "27-11-2020 23:11",
        "1606515060",
        "1606515060000",
    ],
)
def test_a_moment_is_read_in_the_usual_ways(tmp_path: Path, said: str) -> None:
    (sleep,) = report_on(tmp_path, f"start;duration\n{said};7 h 30 min\n").sleeps
    assert (sleep.begin, sleep.minutes) == (BEGIN, 450)


def test_times_without_a_zone_are_read_by_the_chosen_clocks_and_that_is_said(
    tmp_path: Path,
) -> None:
    text = "start,end\n2020-11-27 17:11,2020-11-28 00:11\n"
    report = report_on(tmp_path, text, TrackerOptions(NEW_YORK))
    assert report.sleeps[0].begin == BEGIN
    assert remarks_of(report) == [(2, "by_chosen_zone")]


def test_an_hour_that_came_twice_or_never_is_said_to_be_unsure(tmp_path: Path) -> None:
    text = "start,end\n2020-10-25 02:30,2020-10-25 07:00\n2020-03-28 23:00,2020-03-29 02:30\n"
    assert report_on(tmp_path, text).counts[Remark.UNSURE_HOUR] == 2


def test_an_unknown_zone_is_said(tmp_path: Path) -> None:
    report = report_on(tmp_path, "start,end,zone\n2020-11-27 23:11,2020-11-28 06:11,Mars\n")
    assert remarks_of(report) == [(2, "unknown_zone"), (2, "by_chosen_zone")]


def test_day_and_month_are_not_guessed(tmp_path: Path) -> None:
    text = "start,end\n03/04/2020 23:00,04/04/2020 06:00\n"
    assert trouble_with(tmp_path, text) is FileTrouble.DAY_OR_MONTH
    months = {
        day_first: report_on(tmp_path, text, replace(BERLIN, day_first=day_first)).sleeps
        for day_first in (True, False)
    }
    assert [one.begin.month for one in months[True]] == [4]
    assert [one.begin.month for one in months[False]] == [3]


def test_another_row_may_tell_day_from_month_unless_rows_disagree(tmp_path: Path) -> None:
    text = "start,end\n03/04/2020 23:00,04/04/2020 06:00\n13/04/2020 23:00,14/04/2020 06:00\n"
    assert [one.begin.month for one in report_on(tmp_path, text).sleeps] == [4, 4]
    mixed = text + "04/15/2020 23:00,04/16/2020 06:00\n"
    assert trouble_with(tmp_path, mixed) is FileTrouble.DAY_OR_MONTH


def test_chosen_columns_count_over_guessed_ones(tmp_path: Path) -> None:
    text = "Start,Up,Mood,End\n2020-11-27 23:11,2020-11-28 06:11,calm,never\n"
    chosen = replace(BERLIN, columns={"end": "up", "comment": "Mood"}, source="mine")
    (sleep,) = report_on(tmp_path, text, chosen).sleeps
    assert (sleep.minutes, sleep.comment, sleep.source) == (420, "calm", "mine")
    for wrong in ({"end": "Down"}, {"finish": "Up"}):
        unknown = replace(BERLIN, columns=wrong)
        assert trouble_with(tmp_path, text, unknown) is FileTrouble.NO_COLUMN


def test_a_table_without_times_asks_for_its_columns(tmp_path: Path) -> None:
    assert trouble_with(tmp_path, "a,b\n1,2\n") is FileTrouble.NO_COLUMN


def test_times_of_day_lie_on_the_day_of_falling_asleep_and_run_past_midnight() -> None:
    report = read_tracker(SAMPLES / "ziclust_60.csv", ACTIGRAPH)
    first, second = report.sleeps[:2]
    assert first.begin == datetime(2017, 1, 20, 0, 57, tzinfo=NEW_YORK)
    assert first.end == datetime(2017, 1, 20, 5, 41, tzinfo=NEW_YORK)
    assert second.begin == datetime(2017, 1, 20, 23, 59, tzinfo=NEW_YORK)
    assert second.end == datetime(2017, 1, 21, 10, 23, tzinfo=NEW_YORK)
    assert report.counts[Remark.NO_TIMES] == 19
    assert len(report.sleeps) == 40


def test_every_line_of_the_shared_actigraph_becomes_a_sleep_or_a_remark() -> None:
    path = shared("ziclust-sleep/sleep.csv")
    report = read_tracker(path, ACTIGRAPH)
    left_out = sum(count for remark, count in report.counts.items() if remark.leaves_out)
    rows = len(path.read_text("utf-8-sig").splitlines()) - 1
    assert len(report.sleeps) + left_out + report.counts[Remark.TWICE] == rows
    assert len(report.sleeps) > 700


def test_sleepmeter_is_read_from_sleep_to_waking_and_a_rating_without_a_scale_left_out() -> None:
    report = read_tracker(SAMPLES / "sleepmeter.csv", BERLIN)
    assert [(one.begin.isoformat(), one.minutes, one.main) for one in report.sleeps] == [
        ("2020-11-22T23:00:00+00:00", 480, True),
        ("2020-11-23T00:00:00+00:00", 1440, True),
        ("2020-11-23T23:00:00+00:00", 480, True),
        ("2020-11-24T06:38:00+00:00", 90, False),
    ]
    assert {one.rating for one in report.sleeps} == {None}
    assert report.counts[Remark.BACKWARDS] == 1


@pytest.mark.parametrize(
    ("head", "said", "rating"),
    [
        ("quality (0-10)", "7", 0.7),
        ("rating", "4/5", 0.8),
        ("sleep quality (%)", "85", 0.85),
        ("rating", "7", None),
        ("rating", "6/5", None),
        ("rating", "1/0", None),
    ],
)
def test_a_rating_counts_only_where_its_best_is_told(
    tmp_path: Path, head: str, said: str, rating: float | None
) -> None:
    text = f"start,end,{head}\n2020-11-27 22:11Z,2020-11-28 05:11Z,{said}\n"
    report = report_on(tmp_path, text)
    assert report.sleeps[0].rating == rating
    assert report.counts[Remark.STRANGE_VALUE] == (rating is None)


def test_a_length_without_a_unit_is_no_length(tmp_path: Path) -> None:
    report = report_on(tmp_path, "start,duration\n2020-11-27 22:11Z,7.5\n")
    assert report.sleeps == ()
    assert report.counts[Remark.NO_TIMES] == 1
