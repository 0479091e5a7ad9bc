"""Oura's JSON, through the door by which every file of a tracker comes in."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.nameless_zone import nameless_zone
from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    Remark,
    TrackerFormat,
    TrackerOptions,
)

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

NIGHT: dict[str, object] = {
    "id": "8f9a5221-639e-4a85-81cb-4065ef23f979",
    "awake_time": 4240,
    "bedtime_start": "2022-07-12T23:33:10.000+02:00",
    "bedtime_end": "2022-07-13T06:58:57.000+02:00",
    "day": "2022-07-13",
    "efficiency": 84,
    "latency": 540,
    "restless_periods": 300,
    "time_in_bed": 26747,
    "total_sleep_duration": 22507,
    "sleep_phase_5_min": "444222211112222",
    "type": "long_sleep",
}
OLDER: dict[str, object] = {
    "summary_date": "2019-10-26",
    "period_id": 0,
    "is_longest": 1,
    "timezone": 120,
    "bedtime_start": "2019-10-26T23:00:00+02:00",
    "bedtime_end": "2019-10-27T07:00:00+01:00",
    "total": 28800,
    "duration": 32400,
    "awake": 3600,
    "onset_latency": 600,
    "efficiency": 89,
    "score": 70,
}


def reported(tmp_path: Path, content: object) -> TrackerReport:
    (tmp_path / "oura.json").write_text(json.dumps(content))
    return read_tracker(tmp_path / "oura.json", TrackerOptions(ZoneInfo("Asia/Tokyo")))


def test_a_night_of_the_api_is_read_with_its_offset_and_its_seconds(tmp_path: Path) -> None:
    report = reported(tmp_path, {"data": [NIGHT], "next_token": None})
    (sleep,) = report.sleeps
    assert report.format is TrackerFormat.OURA
    assert (sleep.source, sleep.key) == ("oura", "8f9a5221-639e-4a85-81cb-4065ef23f979")
    assert sleep.begin == datetime(2022, 7, 12, 21, 33, 10, tzinfo=UTC)
    assert (sleep.zone, sleep.main, sleep.latency) == ("+02:00", True, 9)
    assert sleep.asleep == pytest.approx(375.117, abs=0.001)
    assert sleep.awake == pytest.approx((4240 - 540) / 60)  # without falling asleep
    assert sleep.awakenings is None  # restless periods are none
    assert report.counts == {}


def test_several_sessions_of_a_day_are_several_sleeps_and_rest_is_none(tmp_path: Path) -> None:
    kinds = ("sleep", "late_nap", "rest", "deleted")
    others = [
        {
            **NIGHT,
            "id": kind,
            "type": kind,
            "bedtime_start": f"2022-07-13T1{hour}:00:00+02:00",
            "bedtime_end": f"2022-07-13T1{hour}:30:00+02:00",
            "total_sleep_duration": 1500,
            "awake_time": 300,
            "latency": 60,
        }
        for hour, kind in enumerate(kinds)
    ]
    report = reported(tmp_path, {"data": [*others, NIGHT]})
    assert [(sleep.key[:8], sleep.main) for sleep in report.sleeps] == [
        ("8f9a5221", True),
        ("sleep", False),
        ("late_nap", False),
    ]
    assert report.counts == {Remark.NOT_SLEEP: 2}
    assert [line.line for line in report.lines] == [3, 4]


def test_a_night_that_was_scored_anew_replaces_itself(tmp_path: Path) -> None:
    again = {**NIGHT, "total_sleep_duration": 21600}
    report = reported(tmp_path, {"data": [NIGHT, again]})
    assert [sleep.asleep for sleep in report.sleeps] == [360]
    assert report.counts == {Remark.TWICE: 1}


def test_the_export_of_an_account_of_the_first_version_is_read(tmp_path: Path) -> None:
    nap = {
        **OLDER,
        "period_id": 1,
        "is_longest": 0,
        "bedtime_start": "2019-10-27T13:00:00+01:00",
        "bedtime_end": "2019-10-27T17:00:00+01:00",
        "total": 12000,
    }
    activity = {"summary_date": "2019-10-26", "class_5min": "1" * 70_000}
    report = reported(tmp_path, {"activity": [activity], "sleep": [OLDER, nap], "data": 1})
    night, other = report.sleeps
    assert (night.key, night.main, night.minutes) == ("2019-10-26/0", True, 540)
    assert (night.asleep, night.awake, night.latency) == (480, 50, 10)
    assert (other.key, other.main) == ("2019-10-26/1", False)
    assert report.counts == {}


def test_what_is_not_told_stays_empty(tmp_path: Path) -> None:
    bare = {name: NIGHT[name] for name in ("id", "bedtime_start", "bedtime_end")}
    (sleep,) = reported(tmp_path, [bare]).sleeps
    assert (sleep.asleep, sleep.awake, sleep.latency) == (None, None, None)
    assert sleep.main
    strange = {**bare, "type": ["rest"], "awake_time": 4240, "latency": None}
    (part,) = reported(tmp_path, [strange]).sleeps
    assert part.awake is None


def test_more_sleep_than_time_is_left_empty_and_said(tmp_path: Path) -> None:
    report = reported(tmp_path, {"data": [{**NIGHT, "total_sleep_duration": 40_000}]})
    assert report.sleeps[0].asleep is None
    assert report.counts == {Remark.STRANGE_VALUE: 1}


def test_a_time_without_an_offset_is_read_by_the_chosen_zone_and_that_is_said(
    tmp_path: Path,
) -> None:
    local = {**NIGHT, "bedtime_start": "2022-07-12T23:00:00", "id": None}
    report = reported(tmp_path, {"data": [{**local, "bedtime_end": "2022-07-13T07:00:00"}]})
    (sleep,) = report.sleeps
    assert sleep.begin == datetime(2022, 7, 12, 14, tzinfo=UTC)
    assert (sleep.zone, sleep.key) == ("Asia/Tokyo", "2022-07-12T14:00:00+00:00")
    assert report.counts[Remark.BY_CHOSEN_ZONE] == 1
    assert report.counts[Remark.REBUILT_KEY] == 1


def test_utc_has_an_offset_as_well(tmp_path: Path) -> None:
    utc = {
        **NIGHT,
        "bedtime_start": "2022-07-12T23:00:00Z",
        "bedtime_end": "2022-07-13T07:00:00Z",
    }
    assert reported(tmp_path, {"data": [utc]}).sleeps[0].zone == "+00:00"


def test_the_clocks_of_a_machine_that_names_no_zone_are_kept_as_an_offset(tmp_path: Path) -> None:
    local = {
        **NIGHT,
        "bedtime_start": "2022-07-12T23:00:00",
        "bedtime_end": "2022-07-13T07:00:00",
    }
    (tmp_path / "oura.json").write_text(json.dumps({"data": [local]}))
    nameless = TrackerOptions(nameless_zone(timedelta(hours=5, minutes=30)))
    assert read_tracker(tmp_path / "oura.json", nameless).sleeps[0].zone == "+05:30"
