"""Apple Health's `export.xml`, alone or in its zip: pieces of sleep of several sources."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.apple_nights import (
    ASLEEP,
    AWAKE,
    IN_BED,
    UNKNOWN_ZONE,
    ZONES_DISAGREE,
    Pieces,
)
from bedtime_app.features.diary.importing.apple_records import sleep_records
from bedtime_app.features.diary.importing.told import told_zone
from bedtime_app.features.diary.importing.told_stretch import (
    SHORTEST_MAIN,
    ToldClocks,
    told_time,
)
from bedtime_app.features.diary.importing.tracker_report import (
    FileTrouble,
    Findings,
    Remark,
    TrackerFormat,
    TrackerRefusedError,
)
from bedtime_app.features.diary.tracker_sleep import TrackerSleep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.importing.apple_nights import AppleNight
    from bedtime_app.features.diary.importing.apple_records import AppleRecord
    from bedtime_app.features.diary.importing.told_stretch import ToldStretch
    from bedtime_app.features.diary.importing.tracker_file import TrackerFile
    from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

FORMAT = TrackerFormat.APPLE_HEALTH
MOST_PIECES = 1_000_000
"""Ten years of two watches have a third of it."""
MOST_SOURCES = 1_000
LONGEST_SOURCE = 60
"""Characters of a device's name."""
_KINDS = {
    "InBed": IN_BED,
    "Awake": AWAKE,
    "Asleep": ASLEEP,  # until iOS 16
    "AsleepUnspecified": ASLEEP,
    "AsleepCore": ASLEEP,
    "AsleepDeep": ASLEEP,
    "AsleepREM": ASLEEP,
}


def recognises(head: str, name: str, options: TrackerOptions) -> bool:  # noqa: ARG001 - every reader's signature
    """By its outermost element, or the document type that names it."""
    return "<HealthData" in head or "<!DOCTYPE HealthData" in head


def read(
    file: TrackerFile, options: TrackerOptions, findings: Findings
) -> Iterator[tuple[int, TrackerSleep]]:
    """The sleeps of each source by itself; they may overlap, and are not mixed."""
    heap = _Heap(ToldClocks(options.zone, findings), findings)
    for record in sleep_records(file, findings):
        heap.add(record)
    for source, pieces in heap.sources.items():
        for night in pieces.nights():
            if sleep := _sleep(source, night, heap.zones, findings):
                yield night.line, sleep


class _Heap:
    """The pieces of every source."""

    def __init__(self, clocks: ToldClocks, findings: Findings) -> None:
        self.sources: dict[str, Pieces] = {}
        self.zones: list[str] = []
        self._numbers: dict[str, int] = {}
        self._count = 0
        self._clocks = clocks
        self._findings = findings

    def add(self, record: AppleRecord) -> None:
        """Raises `TrackerRefusedError`."""
        said = record.said
        kind = _KINDS.get(said.get("value", "").removeprefix("HKCategoryValueSleepAnalysis"))
        if kind is None:
            self._findings.remark(record.line, Remark.NO_RECORD)
            return
        begin, end = (_time(said.get(name, "")) for name in ("startDate", "endDate"))
        told = self._clocks.stretch(record.line, begin, end)
        if told is None or begin is None:
            return
        if told.end <= told.begin:
            self._findings.remark(record.line, Remark.BACKWARDS)
            return
        self._count += 1
        source = _source(said.get("sourceName", "")[: 4 * LONGEST_SOURCE])
        if self._count > MOST_PIECES or len(self.sources) > MOST_SOURCES:
            raise TrackerRefusedError(FileTrouble.TOO_MANY)
        span = int(told.begin.timestamp()), int(told.end.timestamp())
        zone, doubt = _zone(record.zone, begin, told)
        number = self._numbers.setdefault(zone, len(self.zones))
        if number == len(self.zones):
            self.zones.append(zone)
        self.sources.setdefault(source, Pieces()).add(record.line, span, kind | doubt, number)


def _sleep(
    source: str, night: AppleNight, zones: list[str], findings: Findings
) -> TrackerSleep | None:
    if not night.kinds & (ASLEEP | IN_BED):
        findings.remark(night.line, Remark.NOT_SLEEP)
        return None
    if night.kinds & ZONES_DISAGREE:
        findings.remark(night.line, Remark.ZONES_DISAGREE)
    if night.kinds & UNKNOWN_ZONE:
        findings.remark(night.line, Remark.UNKNOWN_ZONE)
    told = night.measured()
    return TrackerSleep(
        source=source,
        key=str(night.begin),
        begin=datetime.fromtimestamp(night.begin, UTC),
        end=datetime.fromtimestamp(night.end, UTC),
        zone=zones[night.zone],
        main=(night.end - night.begin) / 60 >= SHORTEST_MAIN,
        asleep=told.asleep,
        awake=told.awake,
        latency=told.latency,
        awakenings=told.awakenings,
    )


def _time(said: str) -> datetime | None:
    return told_time(said.replace(" +", "+").replace(" -", "-"))


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    """Spaces of every width are one, as Apple writes a wide one into the names of watches."""
    plain = "".join(each if each.isprintable() else " " for each in name)
    plain = " ".join(plain.split())[:LONGEST_SOURCE].strip()
    return f"{FORMAT.value}:{plain}" if plain else FORMAT.value


def _zone(name: str, begin: datetime, told: ToldStretch) -> tuple[str, int]:
    """Where the clocks were: Apple writes every instant by those of the day of the export."""
    if not name or begin.tzinfo is None:
        return told.zone, 0
    zone = _known_zone(name[:LONGEST_SOURCE])
    if zone is None:
        return told.zone, UNKNOWN_ZONE
    same = told.begin.astimezone(zone).utcoffset() == begin.utcoffset()
    return name, 0 if same else ZONES_DISAGREE


_known_zone = lru_cache(maxsize=512)(told_zone)
