"""Plees Tracker's CSV, as the app writes it and as life leaves it."""

from __future__ import annotations

import codecs
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import (
    MOST_LINES,
    FileTrouble,
    Remark,
    TrackerFormat,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_sleep import LONGEST_COMMENT
from tests.features.diary.importing.text_files import BERLIN, SAMPLES, remarks_of, report_on

if TYPE_CHECKING:
    from pathlib import Path

NIGHT = "1608323029380,1608350000000"
OTHER = "1608409429380,1608436400000"


def test_the_apps_own_example_is_read_to_the_millisecond() -> None:
    report = read_tracker(SAMPLES / "plees-tracker.csv", BERLIN)
    assert report.format is TrackerFormat.PLEES
    assert [sleep.key for sleep in report.sleeps] == [
        "1608323029380",
        "1608323062156",
        "1608323066387",
    ]
    assert report.sleeps[0].begin == datetime(2020, 12, 18, 20, 23, 49, 380000, tzinfo=UTC)
    assert report.sleeps[0].end == datetime(2020, 12, 18, 20, 24, 17, 541000, tzinfo=UTC)
    assert report.lines == ()


def test_a_rating_of_zero_is_none_and_five_is_the_best(tmp_path: Path) -> None:
    report = report_on(tmp_path, f"sid,start,stop,rating\r\n1,{NIGHT},0\r\n2,{OTHER},5\r\n")
    assert [sleep.rating for sleep in report.sleeps] == [None, 1.0]


def test_comments_keep_their_lines_and_quotation_marks(tmp_path: Path) -> None:
    report = report_on(
        tmp_path,
        "sid,start,stop,rating,comment,wakes,health_connect_id,health_connect_version\r\n"
        f'1,{NIGHT},4,"She said ""rain"",\r\nand it rained.",2,8a-1,1608350000001\r\n'
        f"2,{OTHER},0,,0,,\r\n",
    )
    assert [(sleep.comment, sleep.awakenings) for sleep in report.sleeps] == [
        ('She said "rain",\nand it rained.', 2),
        ("", 0),
    ]
    assert report.lines == ()


def test_a_sleep_that_stops_before_it_starts_is_left_out_and_said(tmp_path: Path) -> None:
    report = report_on(
        tmp_path, f"sid,start,stop,rating\n1,1608350000000,1608323029380,3\n2,{OTHER},1\n"
    )
    assert len(report.sleeps) == 1
    assert remarks_of(report) == [(2, "backwards")]


def test_the_same_sleep_twice_counts_once_as_it_stands_last(tmp_path: Path) -> None:
    report = report_on(tmp_path, f"sid,start,stop,rating\n1,{NIGHT},1\n9,{NIGHT},2\n")
    assert [sleep.rating for sleep in report.sleeps] == [0.4]
    assert remarks_of(report) == [(3, "twice")]


def test_times_that_a_spreadsheet_rounded_are_not_taken_for_times(tmp_path: Path) -> None:
    report = report_on(
        tmp_path,
        f"sid;start;stop;rating\n1;1.60832E+12;1.60835E+12;5\n2;{NIGHT.replace(',', ';')};4",
    )
    assert [sleep.rating for sleep in report.sleeps] == [0.8]
    assert remarks_of(report) == [(2, "no_times")]


def test_values_that_cannot_be_are_left_empty_and_times_in_no_year_left_out(
    tmp_path: Path,
) -> None:
    report = report_on(
        tmp_path,
        "sid,start,stop,rating,comment,wakes\n"
        f"1,{NIGHT},7,,lots\n2,9000000000000000,9000000000000001,1,,\n3,1,9999999999999,1,,\n",
    )
    assert [(sleep.rating, sleep.awakenings) for sleep in report.sleeps] == [(None, None)]
    assert remarks_of(report) == [(2, "strange_value"), (3, "no_times"), (4, "strange_times")]
    assert report.counts[Remark.STRANGE_VALUE] == 1


def test_a_file_that_ends_in_the_middle_loses_only_its_last_record(tmp_path: Path) -> None:
    whole = f'sid,start,stop,rating,comment\n1,{NIGHT},4,"rain"\n2,{OTHER},3,"no end'
    assert remarks_of(report_on(tmp_path, whole)) == [(3, "broken_off")]
    cut = report_on(tmp_path, whole[: whole.index(",3,")])
    assert len(cut.sleeps) == 1
    assert remarks_of(cut) == [(3, "no_record")]


def test_a_quotation_that_never_ends_swallows_no_other_night(tmp_path: Path) -> None:
    rows = [
        f"{day},{1608323029380 + day * 86_400_000},{1608350000000 + day * 86_400_000},3"
        for day in range(40)
    ]
    rows[3] += ',"never closed'
    rows[30] += ',"nor this one'
    rows[35] += ',"said "so" and left"'
    report = report_on(tmp_path, "sid,start,stop,rating,comment\n" + "\n".join(rows))
    assert len(report.sleeps) == 38
    assert remarks_of(report) == [(5, "broken_off"), (32, "broken_off")]


@pytest.mark.parametrize(
    ("mark", "encoding", "remarks"),
    [
        (codecs.BOM_UTF8, "utf-8", []),
        (codecs.BOM_UTF16_LE, "utf-16-le", []),
        (codecs.BOM_UTF16_BE, "utf-16-be", []),
        (b"", "utf-16-le", []),
        (b"", "cp1252", [(0, "windows_text")]),
    ],
)
def test_every_usual_encoding_is_read(
    tmp_path: Path, mark: bytes, encoding: str, remarks: list[tuple[int, str]]
) -> None:
    text = f"sid,start,stop,rating,comment\r\n1,{NIGHT},4,café\r\n"
    report = report_on(tmp_path, mark + text.encode(encoding))
    assert [sleep.comment for sleep in report.sleeps] == ["café"]
    assert remarks_of(report) == remarks


def test_nuls_between_the_signs_are_passed_over(tmp_path: Path) -> None:
    report = report_on(tmp_path, f"sid,start,stop,rating,comment\n1,{NIGHT},4,a\0b\n\0\0\0\n")
    assert [sleep.comment for sleep in report.sleeps] == ["ab"]


def test_a_comment_too_long_is_cut_and_a_line_too_long_left_out(tmp_path: Path) -> None:
    rows = f"1,{NIGHT},4,{'a' * 200_000}\n2,{OTHER},4,{'b' * 300_000}\n"
    report = report_on(tmp_path, "sid,start,stop,rating,comment\n" + rows)
    assert [len(sleep.comment) for sleep in report.sleeps] == [LONGEST_COMMENT]
    assert remarks_of(report) == [(2, "shortened"), (3, "too_long")]


def test_a_flood_of_one_remark_hides_no_other(tmp_path: Path) -> None:
    rows = "1,then,now,1\n" * (MOST_LINES + 50)
    report = report_on(tmp_path, f"sid,start,stop,rating\n{rows}2,{NIGHT},9\n")
    assert report.counts[Remark.NO_TIMES] == MOST_LINES + 50
    assert len(report.lines) == MOST_LINES + 1
    assert report.lines[-1].remark is Remark.STRANGE_VALUE


def test_a_head_alone_is_a_diary_without_nights(tmp_path: Path) -> None:
    assert report_on(tmp_path, "sid,start,stop,rating").sleeps == ()


def test_what_is_no_diary_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrackerRefusedError) as refused:
        report_on(tmp_path, "A letter, to nobody.\n")
    assert refused.value.trouble is FileTrouble.UNKNOWN
