"""Evenings by the thousand: how quick, how late an alarm rings, and whether anything grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.figure import Figure
from tests.bench.ground import child, fresh, said

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 250.0
"""Seconds for ten thousand nights on a slow machine."""


def evenings(times: int) -> Iterator[str]:
    """Nights simulated on the real watch, store and ledger; then real alarms, as they ring."""
    _, words = said([*child("many_nights"), str(fresh("many_nights"))], longest=LONGEST)
    nights = int(words["nights"])
    yield Figure(
        "night_simulated",
        "ms",
        [float(words["ours"])],
        [float(words["reference"])],
        "three bare writes of a settings file of that size, each on disk",
        notes={"nights": nights, "nights_per_second": round(1000 / float(words["ours"]), 1)},
    ).line()
    yield Figure(
        "objects_grown",
        "objects",
        [float(words["objects"])],
        most=100.0,
        notes={
            "nights": nights,
            "more_resident_kb": round(float(words["grown"])),
            "settings_bytes": int(words["settings"]),
        },
    ).line()
    late: dict[str, list[float]] = {"p50": [], "p99": [], "bare_p50": [], "bare_p99": []}
    for _ in range(max(1, times // 4)):
        _, words = said(child("ringing"))
        for name, figures in late.items():
            figures.append(float(words[name]))
    for part in ("p50", "p99"):
        yield Figure(
            f"alarm_late_{part}",
            "ms",
            late[part],
            late[f"bare_{part}"],
            "a precise QTimer for the same instants",
            most=60.0,
        ).line()
