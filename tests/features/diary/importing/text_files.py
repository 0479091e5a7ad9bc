"""Reads a tracker's file that a test writes, and finds the real ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import TrackerOptions

if TYPE_CHECKING:
    from bedtime_app.features.diary.importing.tracker_report import TrackerReport

SAMPLES = Path(__file__).parent / "samples"
SHARED = Path(__file__).parents[5] / "shared" / "data"
BERLIN = TrackerOptions(ZoneInfo("Europe/Berlin"))


def shared(name: str) -> Path:
    """A file of the project's common data, which only its own machines have beside the code."""
    if not (SHARED / name).exists():
        pytest.skip(f"the shared data is not beside this checkout: {name}")
    return SHARED / name


def report_on(
    folder: Path, content: str | bytes, options: TrackerOptions = BERLIN, name: str = "sleep.csv"
) -> TrackerReport:
    """What the importer says of a file with that in it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_tracker(path, options)


def remarks_of(report: TrackerReport) -> list[tuple[int, str]]:
    """Each remark with its line."""
    return [(line.line, line.remark.value) for line in report.lines]
