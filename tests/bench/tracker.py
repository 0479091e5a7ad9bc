"""Ten thousand nights of a tracker, read and kept; and a file of hundreds of megabytes, read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 240.0
"""Seconds."""


def tracker(times: int) -> Iterator[str]:
    """Each run writes its files anew and keeps the nights in a new vault."""
    command = [*child("tracker_nights"), str(fresh("tracker"))]
    runs = []
    for _ in range(max(1, times // 4)):
        fresh("tracker")
        runs.append(said(command, longest=LONGEST)[1])
    fresh("tracker")
    yield Figure(
        "tracker_import",
        "ms",
        [float(run["kept"]) for run in runs],
        most=5_000.0,
        notes={"reading_them": [round(float(run["read"]), 1) for run in runs]},
    ).line()
    yield Figure(
        "tracker_large_memory",
        "MB",
        [float(run["grown_mb"]) for run in runs],
        most=50.0,
        notes={
            "megabytes": round(float(runs[0]["large_mb"])),
            "milliseconds": [round(float(run["large_ms"])) for run in runs],
        },
    ).line()
