"""A file of each format as a tracker writes it, for journeys from the file to the vault."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bedtime_app.features.diary.importing.tracker_report import TrackerFormat
from tests.features.diary.importing import (
    test_apple_health,
    test_fitbit_json,
    test_fitbit_table,
    test_oura,
    test_sleepdiary,
)
from tests.features.diary.importing.text_files import SAMPLES

if TYPE_CHECKING:
    from pathlib import Path

EXPORTS: dict[str, tuple[TrackerFormat, bytes, int]] = {
    "plees-tracker.csv": (
        TrackerFormat.PLEES,
        (SAMPLES / "plees-tracker.csv").read_bytes(),
        3,
    ),
    "sleep-export.zip": (
        TrackerFormat.SLEEP_AS_ANDROID,
        (SAMPLES / "sleep-export.1606907034.zip").read_bytes(),
        12,
    ),
    "diary.json": (
        TrackerFormat.SLEEPDIARY_JSON,
        json.dumps({"records": [test_sleepdiary.NIGHT]}).encode(),
        1,
    ),
    "diary.csv": (
        TrackerFormat.SLEEPDIARY_CSV,
        (SAMPLES / "cc0_simple_300.csv").read_bytes(),
        27,
    ),
    "sleep-2024-03-01.json": (
        TrackerFormat.FITBIT,
        json.dumps([test_fitbit_json.NIGHT]).encode(),
        1,
    ),
    "fitbit_export.csv": (
        TrackerFormat.FITBIT,
        (test_fitbit_table.HEAD + test_fitbit_table.NIGHT).encode(),
        1,
    ),
    "oura.json": (TrackerFormat.OURA, json.dumps({"data": [test_oura.NIGHT]}).encode(), 1),
    "export.xml": (
        TrackerFormat.APPLE_HEALTH,
        test_apple_health.export(
            test_apple_health.record("AsleepCore", "00:00", "03:00"), test_apple_health.HEART
        ).encode(),
        1,
    ),
    "own.csv": (
        TrackerFormat.TABLE,
        b"Went to bed;Woke up;Quality (1-5)\n2026-11-03 23:10;2026-11-04 07:00;4\n",
        1,
    ),
}
"""Its name, and which format it has, what stands in it, and how many sleeps."""


def export_in(folder: Path, name: str) -> Path:
    """That file in the folder."""
    path = folder / name
    path.write_bytes(EXPORTS[name][1])
    return path
