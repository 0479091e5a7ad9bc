"""Ten years of the sleep diary: one month shown, all numbers, regularity beside plain NumPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 120.0
"""Seconds, most of which go into filling the diary."""


def diary(times: int) -> Iterator[str]:
    """Each run fills a diary anew, from the same seed; both indices must agree to 1e-4."""
    command = [*child("ten_years"), str(fresh("diary"))]
    runs = []
    for _ in range(max(1, times // 4)):
        fresh("diary")
        runs.append(said(command, longest=LONGEST)[1])
    took = {
        name: [float(run[name]) for run in runs]
        for name in ("month", "metrics", "regularity", "grid")
    }
    yield Figure(
        "diary_month",
        "ms",
        took["month"],
        most=50.0,
        notes={"is": "another month read, put into words and laid out in its window"},
    ).line()
    yield Figure(
        "diary_metrics",
        "ms",
        took["metrics"],
        most=500.0,
        notes={
            "nights": int(runs[0]["nights"]),
            "told": int(runs[0]["told"]),
            "reading_them": [round(float(run["read"]), 1) for run in runs],
        },
    ).line()
    yield Figure(
        "diary_regularity",
        "ms",
        took["regularity"],
        took["grid"],
        "every ten seconds of the same nights in an array of NumPy, compared with itself",
    ).line()
