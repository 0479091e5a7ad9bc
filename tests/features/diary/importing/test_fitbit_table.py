"""Fitbit's CSV, through the door by which every file of a tracker comes in."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

NEW_YORK = ZoneInfo("America/New_York")
HEAD = (
    "Sleep\nStart Time,End Time,Minutes Asleep,Minutes Awake,Number of Awakenings,"
    "Time in Bed,Minutes REM Sleep,Minutes Light Sleep,Minutes Deep Sleep\n"
)
NIGHT = '"2017-06-01 11:36PM","2017-06-02 7:35AM","444","35","3","479","98","272","74"\n'


def reported(tmp_path: Path, text: str, *, day_first: bool | None = None) -> TrackerReport:
    (tmp_path / "fitbit_export.csv").write_text(text, newline="")
    return read_tracker(
        tmp_path / "fitbit_export.csv", TrackerOptions(NEW_YORK, day_first=day_first)
    )


def times(begin: str, end: str) -> str:
    return f'{HEAD}"{begin}","{end}","400","10","3","N/A","N/A","N/A","N/A"\n\n'


def test_a_night_is_read_by_the_clocks_of_the_chosen_zone(tmp_path: Path) -> None:
    report = reported(tmp_path, HEAD + NIGHT + "\n")
    (sleep,) = report.sleeps
    assert report.format is TrackerFormat.FITBIT
    assert (sleep.source, sleep.key) == ("fitbit:csv", "2017-06-01T23:36:00")
    assert sleep.begin == datetime(2017, 6, 2, 3, 36, tzinfo=UTC)
    assert (sleep.minutes, sleep.zone, sleep.main) == (479, "America/New_York", True)
    assert (sleep.asleep, sleep.awake, sleep.awakenings) == (444, 35, 3)
    assert report.counts == {Remark.BY_CHOSEN_ZONE: 1}
    assert (report.lines[0].line, report.lines[0].remark) == (0, Remark.BY_CHOSEN_ZONE)


def test_sleep_is_found_behind_food_and_before_steps_and_after_a_spreadsheet(
    tmp_path: Path,
) -> None:
    text = (
        f'Foods\nDate,Calories In\n"2017-06-01","2,000"\n\n{HEAD}{NIGHT}\nActivities\nDate\n"1"\n'
    )
    assert len(reported(tmp_path, text).sleeps) == 1
    assert reported(tmp_path, text).counts == {Remark.BY_CHOSEN_ZONE: 1}
    spoilt = (HEAD + NIGHT).replace("Sleep\n", "Sleep;;;;;;;;\r\n", 1).replace(",", ";")
    assert len(reported(tmp_path, spoilt).sleeps) == 1


@pytest.mark.parametrize(
    ("begin", "hour"),
    [
        ("2017-06-01 12:05AM", 0),
        ("2017-06-01 12:05PM", 12),
        ("2017-06-01 1:05 p.m.", 13),
        ("2017-06-01 13:05", 13),
        ("01-06-2017 1:05 am", 1),
        ("2017-06-01 1:05\u202fAM", 1),
    ],
)
def test_both_halves_of_the_day_are_told_apart(tmp_path: Path, begin: str, hour: int) -> None:
    (sleep,) = reported(tmp_path, times(begin, "2017-06-01 3:00PM")).sleeps
    assert sleep.begin.astimezone(NEW_YORK).hour == hour
    assert sleep.begin.astimezone(NEW_YORK).date().isoformat() == "2017-06-01"


@pytest.mark.parametrize("wrong", ["0:05AM", "13:05PM", "25:00", "24:00", "soon", "1:60"])
def test_an_hour_that_no_clock_shows_is_no_time(tmp_path: Path, wrong: str) -> None:
    report = reported(tmp_path, times(f"2017-06-01 {wrong}", "2017-06-01 3:00PM") + NIGHT)
    assert report.counts[Remark.NO_TIMES] == 1


def test_day_and_month_are_told_by_the_person_or_by_a_day_beyond_the_twelfth(
    tmp_path: Path,
) -> None:
    unsure = times("03/04/2020 1:00 AM", "03/04/2020 8:00 AM")
    with pytest.raises(TrackerRefusedError) as refused:
        reported(tmp_path, unsure)
    assert refused.value.trouble is FileTrouble.DAY_OR_MONTH
    assert reported(tmp_path, unsure, day_first=True).sleeps[0].begin.month == 4
    assert reported(tmp_path, unsure, day_first=False).sleeps[0].begin.month == 3
    sure = unsure.rstrip() + '\n"03/13/2020 1:00 AM","03/13/2020 8:00 AM"\n'
    assert {sleep.begin.month for sleep in reported(tmp_path, sure).sleeps} == {3}


def test_the_hour_that_came_twice_is_told_by_the_minutes(tmp_path: Path) -> None:
    autumn = times("2017-11-04 11:00PM", "2017-11-05 1:30AM").replace('"400"', '"200"')
    report = reported(tmp_path, autumn)
    assert report.sleeps[0].minutes == 210
    assert report.counts[Remark.UNSURE_HOUR] == 0


def test_a_line_that_is_broken_hides_no_other(tmp_path: Path) -> None:
    later = NIGHT.replace("06-0", "07-0").replace('"444"', '"5,000"')
    report = reported(tmp_path, f'{HEAD}{NIGHT}"2017-06-03 11:00PM\n"alone"\n{later}')
    assert [sleep.asleep for sleep in report.sleeps] == [444, None]
    assert report.counts[Remark.STRANGE_VALUE] == 1  # more than it lasted
    assert report.counts[Remark.NO_RECORD] + report.counts[Remark.BROKEN_OFF] >= 1


def test_an_end_before_its_beginning_is_left_out(tmp_path: Path) -> None:
    report = reported(tmp_path, times("2010-10-13 11:12PM", "2010-10-11 10:11AM"))
    assert (report.sleeps, report.counts[Remark.BACKWARDS]) == ((), 1)


def test_a_year_at_the_edge_of_the_calendar_is_left_out(tmp_path: Path) -> None:
    edge = times("31-12-9999 11:00PM", "31-12-9999 11:59PM")
    assert reported(tmp_path, edge).counts[Remark.NO_TIMES] == 1
    assert reported(tmp_path, edge.replace("9999", "0001")).sleeps == ()
