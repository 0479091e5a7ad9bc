"""Apple Health's export, through the door by which every file of a tracker comes in."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.diary.importing import apple_health
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

BERLIN = TrackerOptions(ZoneInfo("Europe/Berlin"))
DTD = """<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Record
  type          CDATA #REQUIRED
  device        CDATA #IMPLIED
>
]>
"""
HEART = """<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Watch" unit="count/min"
 startDate="2024-05-02 01:00:00 +0200" endDate="2024-05-02 01:00:00 +0200" value="58">
  <MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>
 </Record>"""


def record(value: str, begin: str, end: str, source: str = "Watch", inside: str = "") -> str:
    """A record of sleep, on 2 May 2024 in summer time unless times say more."""
    begin, end = (
        f"2024-05-02 {each}:00 +0200" if len(each) == len("07:00") else each
        for each in (begin, end)
    )
    value = f"HKCategoryValueSleepAnalysis{value}"
    return (
        '<Record type="HKCategoryTypeIdentifierSleepAnalysis" '
        f'sourceName={quoteattr(source)} value="{value}" '
        f'startDate="{begin}" endDate="{end}">{inside}</Record>\n'
    )


def export(*records: str, dtd: str = DTD) -> str:
    inside = "\n".join(records)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{dtd}<HealthData locale="de_DE">\n'
        f' <ExportDate value="2024-06-01 10:00:00 +0200"/>\n{inside}\n</HealthData>\n'
    )


def reported(tmp_path: Path, content: str | bytes) -> TrackerReport:
    raw = content if isinstance(content, bytes) else content.encode()
    (tmp_path / "export.xml").write_bytes(raw)
    return read_tracker(tmp_path / "export.xml", BERLIN)


def test_stages_of_a_watch_become_one_night(tmp_path: Path) -> None:
    report = reported(
        tmp_path,
        export(
            HEART,
            record("AsleepCore", "00:10", "02:00"),
            record("AsleepDeep", "02:00", "03:00"),
            record("Awake", "03:00", "03:12"),
            record("AsleepREM", "03:12", "05:00"),
            record("AsleepUnspecified", "05:00", "06:00"),
            record("Awake", "06:00", "06:20"),
            HEART,
        ),
    )
    (sleep,) = report.sleeps
    assert report.format is TrackerFormat.APPLE_HEALTH
    assert sleep.source == "apple-health:Watch"
    assert sleep.begin == datetime(2024, 5, 1, 22, 10, tzinfo=UTC)
    assert sleep.end == datetime(2024, 5, 2, 4, 20, tzinfo=UTC)
    assert sleep.key == str(int(sleep.begin.timestamp()))
    assert (sleep.zone, sleep.main) == ("+02:00", True)
    assert (sleep.asleep, sleep.awake, sleep.awakenings) == (110 + 60 + 108 + 60, 12, 1)
    assert sleep.latency is None  # nothing tells of the bed before
    assert report.counts == {}


def test_pieces_that_overlap_count_each_minute_once_in_whatever_order_they_come(
    tmp_path: Path,
) -> None:
    report = reported(
        tmp_path,
        export(
            record("Asleep", "03:10", "06:30"),
            record("InBed", "00:00", "07:00"),
            record("Asleep", "00:30", "03:00"),
            record("Asleep", "01:00", "02:00"),
            record("Asleep", "00:30", "03:00"),
            record("AsleepCore", "02:30", "03:05"),
            record("InBed", "23:00", "23:30").replace("05-02 23", "05-01 23"),
        ),
    )
    (sleep,) = report.sleeps
    assert sleep.minutes == 8 * 60
    assert sleep.asleep == 155 + 200
    assert (sleep.awake, sleep.awakenings, sleep.latency) == (5, 1, 90)


def test_a_long_pause_makes_two_sleeps_and_a_short_one_is_a_nap(tmp_path: Path) -> None:
    night, nap = reported(
        tmp_path,
        export(
            record("Asleep", "00:00", "06:00"),
            record("Asleep", "07:00", "07:30"),  # an hour later: still the night
            record("Asleep", "08:31", "09:00"),
        ),
    ).sleeps
    assert (night.minutes, night.asleep, night.main) == (450, 390, True)
    assert night.awake is None  # a watch taken off tells nothing
    assert (nap.minutes, nap.main) == (29, False)


def test_sources_stay_apart_and_their_names_are_tamed(tmp_path: Path) -> None:
    report = reported(
        tmp_path,
        export(
            record("InBed", "00:00", "07:00", "iPhone"),
            record("Asleep", "00:10", "06:50", "Ann’s Apple\u00a0Watch"),
            record("Asleep", "00:20", "06:40", "W\u202e\u200b\tx" + "y" * 500),
            record("Asleep", "00:30", "06:30", ""),
        ),
    )
    sources = {sleep.source: sleep.asleep for sleep in report.sleeps}
    assert list(sources) == [
        "apple-health:iPhone",
        "apple-health:Ann’s Apple Watch",
        "apple-health:W x" + "y" * 57,
        "apple-health",
    ]
    assert list(sources.values()) == [None, 400, 380, 360]


def test_waking_alone_is_no_sleep(tmp_path: Path) -> None:
    report = reported(tmp_path, export(record("Awake", "00:00", "01:00")))
    assert (report.sleeps, report.counts) == ((), {Remark.NOT_SLEEP: 1})


def test_a_zone_by_name_is_taken_and_what_disagrees_is_said(tmp_path: Path) -> None:
    def entry(zone: str) -> str:
        return f'<MetadataEntry key="x" value="y"/><MetadataEntry key="HKTimeZone" value="{zone}"/>'

    report = reported(
        tmp_path,
        export(
            record("Asleep", "00:00", "05:00", "A", entry("Europe/Berlin")),
            record("Asleep", "00:00", "02:00", "B", entry("Asia/Tokyo")),
            record("Asleep", "02:00", "05:00", "B", entry("Asia/Tokyo")),
            record("Asleep", "00:00", "05:00", "C", entry("../../etc/passwd")),
            record("Asleep", "2024-05-01 22:00:00 +0000", "05:00", "D", entry("Europe/Berlin")),
            record("Asleep", "00:00", "05:00", "E", entry("Mars/Olympus")),
        ),
    )
    zones = [sleep.zone for sleep in report.sleeps]
    assert zones == ["Europe/Berlin", "Asia/Tokyo", "+02:00", "Europe/Berlin", "+02:00"]
    assert len({sleep.begin for sleep in report.sleeps}) == 1  # by the offset
    assert report.counts == {Remark.ZONES_DISAGREE: 2, Remark.UNKNOWN_ZONE: 2}


def test_the_night_on_which_clocks_change_is_as_long_as_it_was(tmp_path: Path) -> None:
    autumn = record("Asleep", "2024-10-26 23:00:00 +0200", "2024-10-27 07:00:00 +0100")
    plain = record("Asleep", "2024-11-01 23:00:00", "2024-11-02 07:00:00")
    night, other = reported(tmp_path, export(autumn, plain)).sleeps
    assert (night.asleep, other.asleep) == (540, 480)
    assert (night.zone, other.zone) == ("+02:00", "Europe/Berlin")


def test_records_that_cannot_be_are_left_out_with_their_lines(tmp_path: Path) -> None:
    report = reported(
        tmp_path,
        export(
            record("Dreaming", "00:00", "05:00"),
            record("Asleep", "soon", "05:00"),
            record("Asleep", "05:00", "05:00"),
            record("Asleep", "06:00", "05:00"),
            record("Asleep", "2024-05-01 23:00:00 +0200", "2024-05-09 23:00:00 +0200"),
            record("Asleep", "00:00", "05:00"),
            dtd="",
        ),
    )
    assert [sleep.minutes for sleep in report.sleeps] == [8 * 24 * 60, 300]
    assert [(line.line, line.remark) for line in report.lines] == [
        (4, Remark.NO_RECORD),
        (6, Remark.NO_TIMES),
        (8, Remark.BACKWARDS),
        (10, Remark.BACKWARDS),
        (12, Remark.VERY_LONG),
    ]


def test_a_file_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    whole = export(record("Asleep", "00:00", "05:00", "A"), record("Asleep", "00:00", "05:00", "B"))
    for cut, sources in (
        (whole.index('sourceName="B"'), ["A"]),
        (whole.index("</HealthData>") + 3, ["A", "B"]),
    ):
        report = reported(tmp_path, whole[:cut])
        assert [sleep.source[-1] for sleep in report.sleeps] == sources
        assert report.counts == {Remark.BROKEN_OFF: 1}
        assert report.lines[0].line == whole[:cut].count("\n") + 1


def test_the_document_type_of_ios_16_that_no_parser_takes_is_passed_over(tmp_path: Path) -> None:
    bad = DTD.replace("]>", "<!ATTLIST Record\n  startDate CDATA #IMPLIED\n>\n  device CDATA>\n]>")
    report = reported(tmp_path, export(record("Asleep", "06:00", "05:00"), dtd=bad))
    assert report.lines[0].line == export(dtd=bad).count("\n") - 1  # lines are still counted
    assert report.counts == {Remark.BACKWARDS: 1}


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">\n' for n in range(1, 9))


@pytest.mark.parametrize(
    "dtd",
    [
        DTD.replace("]>", '<!ENTITY x "y">\n]>'),
        f'<!DOCTYPE HealthData [<!ENTITY l0 "ha">\n{LAUGHS}]>\n',
        '<!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n',
        '<!DOCTYPE HealthData [<!ENTITY % x SYSTEM "http://example.com/x">%x;]>\n',
        '<!DOCTYPE HealthData SYSTEM "http://example.com/HealthData.dtd">\n',
        '<!DOCTYPE HealthData PUBLIC "-//x" "HealthData.dtd" [<!ELEMENT Record ANY>]>\n',
        '<!-- before --><!DOCTYPE HealthData [<!ENTITY x "y">]>\n',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_whoever_defines_entities_or_wants_another_file_is_refused(
    tmp_path: Path, dtd: str, encoding: str
) -> None:
    whole = export(record("Asleep", "00:00", "05:00", "A").replace("A", "&x;&l8;"), dtd=dtd)
    with pytest.raises(TrackerRefusedError) as refused:
        reported(tmp_path, whole.encode(encoding))
    assert refused.value.trouble is FileTrouble.BROKEN


@pytest.mark.parametrize(
    "bomb",
    [
        "<a>" * 1000,
        f'<Record device="{"x" * 3_000_000}"/>',
        f"<!-- {'x' * 3_000_000} -->",
        "".join(f"<n{number}/>" for number in range(60_000)),
        "<Record a='1' a='2'/>",
        "&unknown;",
        "\0\0\0",
    ],
)
def test_a_bomb_ends_the_file_and_hides_no_night_before_it(tmp_path: Path, bomb: str) -> None:
    report = reported(tmp_path, export(record("Asleep", "00:00", "05:00"), bomb))
    assert len(report.sleeps) == 1
    assert report.counts == {Remark.BROKEN_OFF: 1}


def test_values_that_a_document_type_gives_to_every_record_are_not_taken(tmp_path: Path) -> None:
    # With a comment before it, the document type reaches the parser.
    dtd = '<!-- x --><!DOCTYPE HealthData [<!ATTLIST Record sourceName CDATA "Imposter">]>\n'
    bare = record("Asleep", "00:00", "05:00").replace('sourceName="Watch"', "")
    assert reported(tmp_path, export(bare, dtd=dtd)).sleeps[0].source == "apple-health"


def test_bytes_that_are_no_utf_8_spoil_a_name_and_nothing_else(tmp_path: Path) -> None:
    raw = export(record("Asleep", "00:00", "05:00", "J\xfcrgen")).encode("cp1252")
    assert reported(tmp_path, raw).sleeps[0].source == "apple-health:J\ufffdrgen"


def test_the_zip_of_a_phone_is_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        archive.writestr(
            "apple_health_export/Export.xml", export(record("Asleep", "00:00", "05:00"))
        )
        archive.writestr("apple_health_export/electrocardiograms/ecg.csv", "Name,Ann\n")
    report = read_tracker(tmp_path / "export.zip", BERLIN)
    assert len(report.sleeps) == 1
    assert report.counts == {}


@pytest.mark.parametrize("limit", ["MOST_SOURCES", "MOST_PIECES"])
def test_more_sources_or_pieces_than_anybody_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(apple_health, limit, 3)
    many = export(*(record("Asleep", "00:00", "05:00", f"{number}") for number in range(5)))
    with pytest.raises(TrackerRefusedError) as refused:
        reported(tmp_path, many)
    assert refused.value.trouble is FileTrouble.TOO_MANY


def test_an_export_without_sleep_is_recognised_all_the_same(tmp_path: Path) -> None:
    assert reported(tmp_path, export(HEART)).sleeps == ()
