"""Sleep as Android's export, as the app writes it and as life leaves it."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import UTC, datetime, timedelta
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

    from bedtime_app.features.diary.tracker_sleep import TrackerSleep

EXAMPLE = SAMPLES / "sleep-export.1606907034.zip"
HEAD = (
    "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust,Geo"
)
MINUTE = timedelta(minutes=1)


def record(**told: str) -> str:
    """A night of seven hours in Berlin, but for what is told otherwise."""
    night = {
        "Id": "1606515060123",
        "Tz": "Europe/Berlin",
        "From": "27. 11. 2020 23:11",
        "To": "28. 11. 2020 6:11",
        "Sched": "28. 11. 2020 6:30",
        "Hours": "7.000",
        "Rating": "0.0",
        "LenAdjust": "0",
    }
    values = [{**night, **told}.get(name, "") for name in HEAD.split(",")]
    quoted = ",".join('"' + value.replace('"', '""') + '"' for value in values)
    return f'{HEAD},"6:11","Event","Event"\n{quoted},"0.5","DHA-1606515","LUX-1606515-9.0"\n'


def only(folder: Path, **told: str) -> TrackerSleep:
    (sleep,) = report_on(folder, record(**told)).sleeps
    return sleep


def check_each_start(path: Path) -> int:
    """Compares with the rows as they stand there; how many there are."""
    with zipfile.ZipFile(path) as archive:
        text = archive.read("sleep-export.csv").decode()
    rows = [row for row in csv.reader(io.StringIO(text)) if row and row[0] not in ("Id", "")]
    report = read_tracker(path, BERLIN)
    assert report.format is TrackerFormat.SLEEP_AS_ANDROID
    kept = {sleep.key: sleep for sleep in report.sleeps}
    for row in rows:
        sleep = kept[row[0]]
        shown = datetime.strptime(row[2], "%d. %m. %Y %H:%M").replace(tzinfo=UTC)  # London, winter
        assert timedelta() <= sleep.begin - shown < MINUTE
        assert sleep.end - sleep.begin == timedelta(hours=float(row[5]))
        assert sleep.zone == "Europe/London"
    assert len(kept) == len(rows)
    return len(rows)


def test_every_record_of_a_real_export_is_kept_with_its_exact_start() -> None:
    assert check_each_start(EXAMPLE) == 12


def test_every_export_in_the_shared_data_is_read_whole() -> None:
    folder = shared("sleepdiary-core/SleepAsAndroid/examples")
    exports = sorted(folder.glob("sleep-export.*.zip"))
    assert [check_each_start(path) for path in exports] == [2, 8, 9, 10, 11, 12, 4, 7, 8]


def test_the_day_stands_before_the_month(tmp_path: Path) -> None:
    sleep = only(tmp_path, Id="", From="03. 04. 2020 1:05", To="03. 04. 2020 9:05")
    assert sleep.begin == datetime(2020, 4, 2, 23, 5, tzinfo=UTC)


def test_a_night_ends_its_hours_after_its_number_whatever_the_clocks_did(tmp_path: Path) -> None:
    # 25 October 2020 in London: half past one came twice, and this night began in the second.
    second = int(datetime(2020, 10, 25, 1, 30, 5, tzinfo=UTC).timestamp() * 1000)
    report = report_on(
        tmp_path,
        record(
            Id=str(second),
            Tz="Europe/London",
            From="25. 10. 2020 1:30",
            To="25. 10. 2020 1:20",
            Hours="0.500",
        ),
    )
    (sleep,) = report.sleeps
    assert sleep.begin == datetime(2020, 10, 25, 1, 30, 5, tzinfo=UTC)
    assert sleep.minutes == 30
    assert report.lines == ()


def test_two_that_began_in_the_same_minute_are_two(tmp_path: Path) -> None:
    other = record(Id="1606515085000", Hours="6.990")
    report = report_on(tmp_path, record() + other)
    assert [sleep.key for sleep in report.sleeps] == ["1606515060123", "1606515085000"]
    mangled = record(Id="1.60652E+12") + record(Id="1.60652E+12", Hours="6.990")
    assert len(report_on(tmp_path, mangled).sleeps) == 2


@pytest.mark.parametrize("spoilt", ["1.61E+12", "1,60652E+12", "1610000000000", "-1", ""])
def test_a_number_that_a_spreadsheet_spoilt_is_made_anew_from_the_clocks(
    tmp_path: Path, spoilt: str
) -> None:
    report = report_on(tmp_path, record(Id=spoilt))
    (sleep,) = report.sleeps
    assert sleep.begin == datetime(2020, 11, 27, 22, 11, tzinfo=UTC)
    assert sleep.minutes == 7 * 60
    assert remarks_of(report) == [(2, "rebuilt_key")]
    assert report_on(tmp_path, record(Id=spoilt)).sleeps == report.sleeps


def test_a_spreadsheet_with_semicolons_and_decimal_commas_is_read(tmp_path: Path) -> None:
    text = "\n".join(
        [
            HEAD.replace(",", ";") + ";06:11;Event;;",
            "1606515060123;Europe/Berlin;27.11.2020 23:11;28.11.2020 06:11;;7,000;3,5;;;;;;;-12",
            ";;;;;;;;;;;;;;0,02;0,1;;",
        ]
    )
    report = report_on(tmp_path, text)
    (sleep,) = report.sleeps
    assert (sleep.minutes, sleep.asleep, sleep.rating) == (420, 408, 0.7)
    assert report.lines == ()


def test_an_unknown_zone_is_said_and_its_times_still_stand(tmp_path: Path) -> None:
    report = report_on(tmp_path, record(Tz="Mars/Olympus"))
    assert report.sleeps[0].key == "1606515060123"
    assert report.sleeps[0].zone == ""
    assert remarks_of(report) == [(2, "unknown_zone")]


def test_without_zone_and_number_the_chosen_clocks_are_read(tmp_path: Path) -> None:
    report = report_on(tmp_path, record(Tz="../../etc/passwd", Id="1.61E+12"))
    assert report.sleeps[0].begin == datetime(2020, 11, 27, 22, 11, tzinfo=UTC)
    assert [remark for _, remark in remarks_of(report)] == [
        "unknown_zone",
        "rebuilt_key",
        "by_chosen_zone",
    ]


def test_a_rebuilt_start_in_an_hour_that_came_twice_is_said_to_be_unsure(tmp_path: Path) -> None:
    report = report_on(
        tmp_path, record(Id="x", From="25. 10. 2020 2:30", To="25. 10. 2020 8:00", Hours="6.5")
    )
    assert report.sleeps[0].begin == datetime(2020, 10, 25, 0, 30, tzinfo=UTC)
    assert report.counts[Remark.UNSURE_HOUR] == 1


def test_an_offset_in_place_of_a_zone_is_kept(tmp_path: Path) -> None:
    assert only(tmp_path, Tz="GMT+01:00").zone == "+01:00"


@pytest.mark.parametrize(
    ("adjust", "hours", "minutes", "asleep"),
    [
        ("0", "7.000", 420, None),  # nobody measured anything
        ("-1.0", "7.000", 420, None),  # made by hand
        ("-1", "7.000", 420, 419),
        ("-30", "7.000", 420, 390),
        ("-30", "6.500", 420, 390),  # missing from the hours already, as From and To show
        ("", "7.000", 420, None),
    ],
)
def test_what_was_taken_from_the_length_is_time_awake(
    tmp_path: Path, adjust: str, hours: str, minutes: float, asleep: float | None
) -> None:
    sleep = only(tmp_path, LenAdjust=adjust, Hours=hours)
    assert (sleep.minutes, sleep.asleep) == (minutes, asleep)


def test_an_adjustment_that_cannot_be_is_left_out_and_said(tmp_path: Path) -> None:
    text = record(LenAdjust="-500") + record(Id="1606515060124", LenAdjust="12")
    report = report_on(tmp_path, text + record(Id="1606515060125", LenAdjust="some"))
    assert [sleep.asleep for sleep in report.sleeps] == [None, None, None]
    assert [remark for _, remark in remarks_of(report)] == ["strange_value"] * 3


def test_comments_get_their_lines_and_quotation_marks_back(tmp_path: Path) -> None:
    said = r'He said "hush" \n and left C:\new \n  \n '
    assert only(tmp_path, Comment=said).comment == 'He said "hush"\nand left C:\\new'
    assert only(tmp_path, Comment=r"\n").comment == ""


@pytest.mark.parametrize(
    ("comment", "remarks"),
    [
        ("#gooddream #rain", [(2, "dream_tag")]),
        ("late #baddream_2x", [(2, "dream_tag")]),
        ("#dream #baddreams baddream", []),
    ],
)
def test_a_dream_that_was_marked_is_a_hint_and_no_dream(
    tmp_path: Path, comment: str, remarks: list[tuple[int, str]]
) -> None:
    report = report_on(tmp_path, record(Comment=comment))
    assert report.sleeps[0].comment == comment
    assert remarks_of(report) == remarks


def test_columns_may_vary_and_a_line_of_noise_belongs_to_the_record_above(tmp_path: Path) -> None:
    old = (
        "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,Event\n"
        '"1606515060123","Europe/Berlin","27. 11. 2020 23:11","28. 11. 2020 6:11","","7.0","4.0",'
        '"old","10000","-1","-1.0","5"\n'
    )
    new = record(Id="1606601460123", From="28. 11. 2020 23:11", To="29. 11. 2020 6:11", Rating="5")
    report = report_on(
        tmp_path, old + new + ',,,,,,,,,,,,,"0.2","0.1"\n' + old.replace("5060", "9060")
    )
    assert [sleep.rating for sleep in report.sleeps] == [0.8, 0.8, 1.0]
    assert report.lines == ()


def test_without_hours_the_clocks_tell_the_length(tmp_path: Path) -> None:
    assert only(tmp_path, Hours="").minutes == 7 * 60


def test_a_file_that_ends_in_the_middle_loses_only_its_last_record(tmp_path: Path) -> None:
    whole = record() + record(Id="1606601460123", From="28. 11. 2020 23:11")
    at = whole.index("1606601460123")
    for cut in range(at - 20, at + 50):
        report = report_on(tmp_path, whole[:cut])
        assert [sleep.key for sleep in report.sleeps] == ["1606515060123"]
    cut_in_a_quotation = report_on(tmp_path, whole[: at + 49])
    assert remarks_of(cut_in_a_quotation) == [(4, "broken_off")]


def test_a_record_without_any_times_is_left_out_and_said(tmp_path: Path) -> None:
    report = report_on(
        tmp_path, record(Id="?", From="yesterday") + record(Hours="x", To="31. 02. 2020 1:00")
    )
    assert report.sleeps == ()
    assert report.counts[Remark.NO_TIMES] == 2


def test_lengths_that_no_calendar_holds_are_left_out_and_said(tmp_path: Path) -> None:
    report = report_on(tmp_path, record(Id="253402300799000", From="31. 12. 9999 23:59", Hours="9"))
    assert report.sleeps == ()
    assert report.counts[Remark.STRANGE_TIMES] == 1


def test_of_a_damaged_zip_what_can_be_read_is_read(tmp_path: Path) -> None:
    text = "".join(record(Id=str(1606515060123 + 86_400_000 * day), From="") for day in range(400))
    with zipfile.ZipFile(tmp_path / "whole.zip", "w") as archive:
        archive.writestr("alarms.json", "[]")
        archive.writestr("sleep-export.csv", text)
    whole = (tmp_path / "whole.zip").read_bytes()
    at = whole.rindex(b"Europe")
    damaged = report_on(tmp_path, whole[:at] + b"Burope" + whole[at + 6 :], name="damaged.zip")
    assert 300 < len(damaged.sleeps) < 400
    assert (0, "broken_off") in remarks_of(damaged)
    with pytest.raises(TrackerRefusedError) as refused:
        report_on(tmp_path, whole[:-100], name="cut.zip")
    assert refused.value.trouble is FileTrouble.BROKEN
