"""The sleepdiary project's Standard format, as JSON and as CSV."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Remark,
    TrackerFormat,
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

    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

BEGIN = 1606515060123
HOUR = 3_600_000
NIGHT = {"start": BEGIN, "end": BEGIN + 7 * HOUR, "status": "asleep"}


def diary(folder: Path, *records: object) -> TrackerReport:
    document = {"records": records, "minimum_day_duration": 64_800_000}
    return report_on(folder, json.dumps(document), name="diary.json")


def test_a_night_in_json_is_read_with_all_that_it_says(tmp_path: Path) -> None:
    report = diary(
        tmp_path,
        {
            **NIGHT,
            "start_timezone": "Europe/London",
            "end_timezone": "Etc/GMT-1",
            "duration": 6 * HOUR,
            "tags": ["late", "new moon"],
            "comments": ["Rain.", {"time": BEGIN + HOUR, "text": 'A "door".'}],
            "is_primary_sleep": True,
            "day_number": 3,
        },
    )
    assert report.format is TrackerFormat.SLEEPDIARY_JSON
    (sleep,) = report.sleeps
    assert sleep.begin == datetime(2020, 11, 27, 22, 11, 0, 123000, tzinfo=UTC)
    assert sleep.key == str(BEGIN)
    assert (sleep.minutes, sleep.asleep, sleep.awake) == (420, 360, 60)
    assert (sleep.zone, sleep.main) == ("Europe/London", True)
    assert sleep.comment == 'Rain.\nA "door".\nlate, new moon'
    assert report.lines == ()


def test_a_duration_as_long_as_the_record_claims_no_sleep(tmp_path: Path) -> None:
    (sleep,) = diary(tmp_path, {**NIGHT, "duration": 7 * HOUR}).sleeps
    assert (sleep.asleep, sleep.awake, sleep.comment) == (None, None, "")


def test_a_shorter_sleep_of_the_day_is_a_nap(tmp_path: Path) -> None:
    (sleep,) = diary(tmp_path, {**NIGHT, "is_primary_sleep": False}).sleeps
    assert not sleep.main


def test_only_being_asleep_is_sleep_and_the_rest_is_counted_without_a_line(tmp_path: Path) -> None:
    meals = [{"start": BEGIN + HOUR * n, "status": "meal"} for n in range(500)]
    report = diary(tmp_path, NIGHT, {**NIGHT, "status": "awake"}, {"status": None}, *meals)
    assert len(report.sleeps) == 1
    assert report.counts == {Remark.NOT_SLEEP: 502}
    assert report.lines == ()


@pytest.mark.parametrize(
    ("before", "latency"),
    [
        ([("in bed", -90), ("lights off", -20)], 20),
        ([("lights off", -90), ("in bed", -15)], 15),  # nobody tries to sleep before
        ([("in bed", -20)], None),  # perhaps to read
        ([("lights off", -20), ("out of bed", -10)], None),
        ([("lights off", -20), ("asleep", -15)], None),
        ([("lights off", -15 * 60)], None),
        ([("lights off", 5)], None),
    ],
)
def test_from_lights_off_to_sleep_is_the_latency(
    tmp_path: Path, before: list[tuple[str, int]], latency: float | None
) -> None:
    records = [
        {"start": BEGIN + at * 60_000, "end": BEGIN + (at + 1) * 60_000, "status": status}
        for status, at in before
    ]
    assert diary(tmp_path, *records, NIGHT).sleeps[-1].latency == latency


def test_an_unknown_zone_and_strange_values_are_said(tmp_path: Path) -> None:
    report = diary(
        tmp_path,
        {**NIGHT, "start_timezone": "Moon"},
        {**NIGHT, "start": BEGIN + 1, "duration": 8 * HOUR},
        {**NIGHT, "end": None},
        "asleep",
        {**NIGHT, "end": BEGIN - 1},
        NIGHT,
    )
    assert len(report.sleeps) == 2
    assert remarks_of(report) == [
        (1, "unknown_zone"),
        (2, "strange_value"),
        (3, "no_times"),
        (4, "no_record"),
        (5, "backwards"),
        (6, "twice"),
    ]


@pytest.mark.parametrize("more", [{"tags": ["baddream"]}, {"comments": "#gooddream of you"}])
def test_a_dream_that_was_marked_is_a_hint(tmp_path: Path, more: dict[str, object]) -> None:
    report = diary(tmp_path, {**NIGHT, **more})
    assert remarks_of(report) == [(1, "dream_tag")]


def test_a_bare_list_of_records_is_read_too(tmp_path: Path) -> None:
    assert len(report_on(tmp_path, json.dumps([NIGHT]), name="d.json").sleeps) == 1


def test_a_file_that_ends_in_the_middle_keeps_what_is_whole(tmp_path: Path) -> None:
    nights = [{**NIGHT, "start": BEGIN + n, "comments": ['so ]}" he said']} for n in range(3)]
    text = json.dumps({"records": nights, "more": {"a": [1]}}, indent=1)
    second = text.index(str(BEGIN + 1))
    for cut in range(second - 5, second + 200, 7):
        report = report_on(tmp_path, text[:cut], name="d.json")
        assert report.sleeps[0].key == str(BEGIN)
        assert (0, "broken_off") in remarks_of(report)
    assert len(report_on(tmp_path, text[:-8], name="d.json").sleeps) == 3


@pytest.mark.parametrize(
    "text",
    [
        '{"records": {"start": 1, "status": "asleep"}}',
        '[{"start": 1, "status": "asleep',
        '[{"start" 1, "status": "asleep"}]',
        '[{"start": 1, "status": "asleep", "a": ' + "[" * 100_000,
        '[{"start": 1, "status": "asleep", "a": ' + "[" * 100_000 + "]" * 100_000,
    ],
)
def test_what_is_no_list_of_records_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(TrackerRefusedError) as refused:
        report_on(tmp_path, text, name="d.json")
    assert refused.value.trouble is FileTrouble.BROKEN


def test_a_diary_in_csv_is_read_with_its_latencies() -> None:
    report = read_tracker(SAMPLES / "cc0_simple_300.csv", BERLIN)
    assert report.format is TrackerFormat.SLEEPDIARY_CSV
    first, second = report.sleeps[:2]
    assert first.begin == datetime(2020, 1, 1, 0, 30, 49, 996686, tzinfo=UTC)
    assert first.end == datetime(2020, 1, 1, 9, 40, 4, 231648, tzinfo=UTC)
    assert first.latency == pytest.approx(36.6, abs=0.01)  # since 23:54:14
    assert second.latency == pytest.approx(82.8, abs=0.01)  # in bed only after the light was off
    assert len(report.sleeps) == 27
    assert report.counts == {Remark.NOT_SLEEP: 272}
    assert report.lines == ()


@pytest.mark.parametrize("name", ["simple", "weekday_alarm", "dspd", "non24"])
def test_every_simulated_year_in_the_shared_data_is_read_whole(name: str) -> None:
    report = read_tracker(shared(f"sleepdiary-resources-cc0/{name}.csv"), BERLIN)
    assert len(report.sleeps) == 365
    assert report.lines == ()
    assert all(0 <= (sleep.latency or 0) < 12 * 60 for sleep in report.sleeps)


def test_columns_of_the_csv_may_stand_in_any_order_and_lack_a_zone(tmp_path: Path) -> None:
    text = (
        "status,comments,start,end,start_timezone\n"
        "asleep,one,2020-11-27 23:11,2020-11-28 06:11,Europe/London\n"
        'asleep,"two,\nlines",2020-11-28 23:11,2020-11-29 06:11,\n'
        "asleep,,?,2020-11-29 06:11,\nasleep\n"
    )
    report = report_on(tmp_path, text)
    assert [sleep.begin.hour for sleep in report.sleeps] == [23, 22]
    assert [sleep.comment for sleep in report.sleeps] == ["one", "two,\nlines"]
    assert remarks_of(report) == [
        (3, "by_chosen_zone"),
        (5, "by_chosen_zone"),
        (5, "no_times"),
        (6, "no_record"),
    ]


def test_slashes_are_read_as_they_were_said_to_be_meant(tmp_path: Path) -> None:
    text = "Start,End,Status,Comments\n03/04/2020 23:00,04/04/2020 6:00,asleep,\n"
    assert report_on(tmp_path, text).counts[Remark.NO_TIMES] == 1
    (sleep,) = report_on(tmp_path, text, replace(BERLIN, day_first=True)).sleeps
    assert sleep.begin == datetime(2020, 4, 3, 21, 0, tzinfo=UTC)
