"""Ten years of two devices in an export of Apple Health: how quickly, and in how little memory."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LARGE = 200_000_000
"""Bytes."""
LEAST = 20
"""Megabytes a second, to be reached."""
NIGHTS = 3_650
STAGES = ("Core", "Deep", "Core", "REM")
LONGEST = 240.0
"""Seconds."""
WATCH = (
    'sourceName="Ann’s Apple\u00a0Watch" sourceVersion="10.1.1" device="&lt;&lt;HKDevice: '
    "0x282b4c1e0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, "
    'hardware:Watch6,2, software:10.1.1&gt;"'
)


def apple_export(times: int) -> Iterator[str]:
    """The same export each time, beside expat with nobody listening."""
    path = fresh("apple") / "export.xml"
    _write(path)
    megabytes = path.stat().st_size / 1_000_000
    command = [*child("apple_export"), str(path)]
    runs = [said(command, longest=LONGEST)[1] for _ in range(max(1, times // 4))]
    path.unlink()
    took = [float(run["ours"]) for run in runs]
    yield Figure(
        "apple_export",
        "ms",
        took,
        [float(run["plain"]) for run in runs],
        "expat on the same file, with nobody listening",
        most=megabytes / LEAST * 1000,
        notes={
            "megabytes": round(megabytes),
            "megabytes_a_second": [round(megabytes / span * 1000, 1) for span in took],
            "sleeps": int(runs[0]["sleeps"]),
        },
    ).line()
    yield Figure(
        "apple_export_memory", "MB of PSS", [float(run["grown"]) for run in runs], most=50.0
    ).line()


def _write(path: Path) -> None:
    """Nights with stages and with a phone in bed, between heartbeats and steps."""
    first = datetime(2014, 9, 17, 21, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_GB">\n')
        for night in range(NIGHTS):
            begin = first + timedelta(days=night)
            file.write(_night(begin))
            while file.tell() < LARGE * (night + 1) // NIGHTS:
                file.write("".join(_heartbeat(begin, number) for number in range(40)))
        file.write("</HealthData>\n")


def _night(begin: datetime) -> str:
    parts = [_sleep('sourceName="iPhone"', "InBed", begin, 480)]
    for part in range(24):
        stage = "Awake" if part % 8 == 7 else f"Asleep{STAGES[part % len(STAGES)]}"
        parts.append(_sleep(WATCH, stage, begin + timedelta(minutes=10 + 19 * part), 19))
    return "".join(parts)


def _sleep(source: str, value: str, begin: datetime, minutes: int) -> str:
    end = _told(begin + timedelta(minutes=minutes))
    return (
        f' <Record type="HKCategoryTypeIdentifierSleepAnalysis" {source} creationDate="{end}"'
        f' startDate="{_told(begin)}" endDate="{end}"'
        f' value="HKCategoryValueSleepAnalysis{value}">\n'
        '  <MetadataEntry key="HKTimeZone" value="Europe/London"/>\n </Record>\n'
    )


def _heartbeat(begin: datetime, number: int) -> str:
    at = _told(begin + timedelta(minutes=number))
    return (
        f' <Record type="HKQuantityTypeIdentifierHeartRate" {WATCH} unit="count/min"'
        f' creationDate="{at}" startDate="{at}" endDate="{at}" value="{50 + number}">\n'
        '  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n'
        f' <Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count"'
        f' creationDate="{at}" startDate="{at}" endDate="{at}" value="{number}"/>\n'
    )


def _told(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M:%S} +0000"
