"""Fitbit's JSON, through the door by which every file of a tracker comes in."""

from __future__ import annotations

import codecs
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.diary.importing import tracker_file
from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Remark,
    TrackerFormat,
    TrackerOptions,
    TrackerRefusedError,
)

if TYPE_CHECKING:
    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

BERLIN = TrackerOptions(ZoneInfo("Europe/Berlin"))
SHIMMER = Path(__file__).parents[5] / "shared" / "data" / "shimmer-fixtures"
NIGHT: dict[str, object] = {
    "logId": 9007199254740993,  # 2**53 + 1, which no float can hold
    "dateOfSleep": "2024-03-21",
    "startTime": "2024-03-20T22:04:00.000",
    "endTime": "2024-03-21T06:55:30.000",
    "duration": 31860000,
    "minutesToFallAsleep": 5,
    "minutesAsleep": 474,
    "minutesAwake": 57,
    "minutesAfterWakeup": 1,
    "timeInBed": 531,
    "efficiency": 96,
    "type": "stages",
    "levels": {"summary": {"wake": {"count": 27, "minutes": 57}, "rem": {"count": 5}}},
    "mainSleep": True,
}


def reported(tmp_path: Path, content: object, name: str = "sleep-2024-03-01.json") -> TrackerReport:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    (tmp_path / name).write_bytes(raw)
    return read_tracker(tmp_path / name, BERLIN)


def test_a_night_of_takeout_is_read_by_the_clocks_of_the_chosen_zone(tmp_path: Path) -> None:
    report = reported(tmp_path, [NIGHT])
    (sleep,) = report.sleeps
    assert report.format is TrackerFormat.FITBIT
    assert (sleep.source, sleep.key) == ("fitbit", "9007199254740993")
    assert sleep.begin == datetime(2024, 3, 20, 21, 4, tzinfo=UTC)
    assert sleep.end == datetime(2024, 3, 21, 5, 55, 30, tzinfo=UTC)
    assert (sleep.zone, sleep.main) == ("Europe/Berlin", True)
    assert (sleep.asleep, sleep.latency, sleep.awakenings) == (474, 5, 27)
    assert report.counts == {Remark.BY_CHOSEN_ZONE: 1}


def test_awake_minutes_are_those_between_falling_asleep_and_waking(tmp_path: Path) -> None:
    classic = {
        **NIGHT,
        "logId": 1,
        "minutesToFallAsleep": 7,
        "minutesAsleep": 503,
        "minutesAwake": 18,
        "minutesAfterWakeup": 3,
    }
    stages, other = reported(tmp_path, [NIGHT, classic]).sleeps
    assert stages.awake == 57 - 5 - 1  # in bed is asleep and awake: the edges are among them
    assert other.awake == 18


def test_the_answer_of_the_web_api_has_its_naps(tmp_path: Path) -> None:
    nap = {
        **NIGHT,
        "logId": "7",
        "dateOfSleep": "2024-03-21",
        "startTime": "2024-03-21T13:00:00.000",
        "endTime": "2024-03-21T13:40:00.000",
        "duration": 2_400_000,
        "isMainSleep": False,
        "minutesAsleep": 38,
        "levels": {"summary": {"awake": {"count": 1}}},
        "type": "classic",
    }
    answer = {"sleep": [{**NIGHT, "isMainSleep": True}, nap], "summary": {"totalSleepRecords": 2}}
    night, found = reported(tmp_path, answer).sleeps
    assert (night.main, found.main) == (True, False)
    assert (found.key, found.minutes, found.awakenings) == ("7", 40, 1)


def test_the_first_api_tells_how_long_instead_of_until_when(tmp_path: Path) -> None:
    first = {
        "logId": 3,
        "startTime": "2014-09-01T23:00:00.000",
        "duration": 27_000_000,
        "awakeCount": 2,
        "minutesToFallAsleep": 0,
    }
    (sleep,) = reported(tmp_path, {"sleep": [first]}).sleeps
    assert sleep.minutes == 450
    assert (sleep.awakenings, sleep.asleep, sleep.latency) == (2, None, None)


@pytest.mark.parametrize(
    ("hours", "end_utc", "unsure"), [(4.5, 1, 0), (3.5, 0, 0), (9, 0, 1), (None, 0, 1)]
)
def test_an_hour_that_came_twice_is_told_by_the_duration_or_said_to_be_unsure(
    tmp_path: Path, hours: float | None, end_utc: int, unsure: int
) -> None:
    autumn = {
        "logId": 5,
        "startTime": "2024-10-26T23:00:00.000",
        "endTime": "2024-10-27T02:30:00.000",
        "duration": None if hours is None else hours * 3_600_000,
    }
    report = reported(tmp_path, [autumn])
    assert report.sleeps[0].end == datetime(2024, 10, 27, end_utc, 30, tzinfo=UTC)
    assert report.counts[Remark.UNSURE_HOUR] == unsure


def test_an_hour_that_never_came_is_said_to_be_unsure(tmp_path: Path) -> None:
    spring = {**NIGHT, "startTime": "2024-03-31T02:30:00", "endTime": "2024-03-31T09:00:00"}
    assert reported(tmp_path, [spring]).counts[Remark.UNSURE_HOUR] == 1


@pytest.mark.parametrize("spoilt", [1.59e19, None, True, "", [1], 10**200])
def test_a_spoilt_number_of_a_log_is_made_anew_from_its_times(
    tmp_path: Path, spoilt: object
) -> None:
    odd = {**NIGHT, "logId": spoilt, "startTime": "2024-03-20\ud80022:04:00.000"}
    report = reported(tmp_path, [odd])
    assert report.sleeps[0].key == "2024-03-20T22:04:00"
    assert report.counts[Remark.REBUILT_KEY] == 1


def test_the_day_of_sleep_that_is_not_the_day_of_waking_is_remarked(tmp_path: Path) -> None:
    report = reported(tmp_path, [{**NIGHT, "dateOfSleep": "2024-03-20"}])
    assert report.counts[Remark.STRANGE_VALUE] == 1
    assert len(report.sleeps) == 1


def test_numbers_that_cannot_be_are_left_empty_and_times_that_cannot_be_left_out(
    tmp_path: Path,
) -> None:
    strange = b"""[
        {"logId": 1, "startTime": "2024-03-20T22:00", "endTime": "2024-03-21T06:00",
         "minutesAsleep": NaN, "minutesAwake": -1, "timeInBed": 1e999,
         "minutesAfterWakeup": {}, "minutesToFallAsleep": 481.5, "logId": 2},
        {"logId": "\\ud800", "startTime": "2024-03-21T22:00", "endTime": "2024-03-22T06:00"},
        {"logId": 3, "startTime": "22:00", "endTime": "2024-03-21T06:00"},
        {"logId": 4, "startTime": "9999-12-31T23:00", "endTime": "9999-12-31T23:30"},
        {"logId": 5, "startTime": "2024-03-20T22:00", "endTime": "2024-03-20T22:00"},
        "a night", null, 7
    ]"""
    report = reported(tmp_path, strange)
    assert [sleep.key for sleep in report.sleeps] == ["2", "?"]
    assert report.sleeps[0].asleep is None
    assert report.sleeps[0].latency is None
    assert report.counts[Remark.STRANGE_VALUE] == 1, "of each record once"
    assert report.counts[Remark.NO_TIMES] == 2
    assert report.counts[Remark.BACKWARDS] == 1
    assert report.counts[Remark.NO_RECORD] == 3


def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = json.dumps([NIGHT, {**NIGHT, "logId": 2}, {**NIGHT, "logId": 3}]).encode()
    report = reported(tmp_path, whole[:-40])
    assert [sleep.key for sleep in report.sleeps] == ["9007199254740993", "2"]
    assert [(line.line, line.remark) for line in report.lines][-1] == (3, Remark.BROKEN_OFF)
    assert len(reported(tmp_path, whole + b"\n]").sleeps) == 3


@pytest.mark.parametrize("bomb", [b"[" * 200_000, b'{"a":' * 200_000, b"9" * 5_000])
def test_a_bomb_hides_no_night_before_it(tmp_path: Path, bomb: bytes) -> None:
    raw = b"[" + json.dumps(NIGHT).encode() + b', {"levels": ' + bomb
    report = reported(tmp_path, raw)
    assert len(report.sleeps) == 1
    assert report.counts[Remark.BROKEN_OFF] == 1


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("utf-16-be"),
        lambda text: text.replace("stages", "st\xe4ges").encode("cp1252"),
    ],
)
def test_the_encoding_does_not_matter(tmp_path: Path, encoded: object) -> None:
    assert callable(encoded)
    assert len(reported(tmp_path, encoded(json.dumps([NIGHT]))).sleeps) == 1


def test_a_whole_takeout_is_read_and_speaks_of_its_clocks_once(tmp_path: Path) -> None:
    place = "Takeout/Fitbit/Global Export Data/"
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as archive:
        archive.writestr(f"{place}heart_rate-2024-03-20.json", '[{"value": {"bpm": 60}}]')
        archive.writestr(f"{place}sleep-2024-03-01.json", json.dumps([NIGHT]))
        archive.writestr(
            f"{place}sleep-2024-04-01.json", json.dumps([{**NIGHT, "logId": 2}]) + "and more"
        )
        archive.writestr(f"{place}sleep-2024-05-01.json", json.dumps([NIGHT]))
    report = read_tracker(tmp_path / "takeout.zip", BERLIN)
    assert [sleep.key for sleep in report.sleeps] == ["9007199254740993", "2"]
    assert report.counts == {Remark.BY_CHOSEN_ZONE: 1, Remark.BROKEN_OFF: 1, Remark.TWICE: 1}


def test_a_day_without_sleep_is_an_answer_too(tmp_path: Path) -> None:
    report = reported(tmp_path, {"sleep": [], "summary": {}})
    assert (report.format, report.sleeps) == (TrackerFormat.FITBIT, ())


def test_json_too_large_to_be_read_at_once_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracker_file, "LARGEST_WHOLE", 100)
    with pytest.raises(TrackerRefusedError) as refused:
        reported(tmp_path, [NIGHT])
    assert refused.value.trouble is FileTrouble.TOO_LARGE


@pytest.mark.skipif(not SHIMMER.is_dir(), reason="the fixtures of Shimmer lie beside the project")
def test_answers_that_shimmer_collected_are_read() -> None:
    night, nap = read_tracker(SHIMMER / "fitbit-sleep-date.json", BERLIN).sleeps
    assert (night.key, night.main, night.asleep, night.awake) == ("13211507000", True, 112, 6)
    assert (nap.key, nap.main, nap.asleep, nap.minutes) == ("13214029456", False, 63, 63.5)
    assert len(read_tracker(SHIMMER / "fitbit-sleep-date-range.json", BERLIN).sleeps) == 2
    for name in ("date", "date-range"):
        empty = read_tracker(SHIMMER / f"fitbit-sleep-{name}-empty-sleep-list.json", BERLIN)
        assert empty.sleeps == ()
