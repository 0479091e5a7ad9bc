"""Lives ten thousand evenings on one profile, and says what each took and what grew."""

from __future__ import annotations

import gc
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil

from bedtime_app.storage.whole_file import replace_whole
from tests.features.evening.machine import Machine

NIGHTS = 10_000
WARM = 1000
"""Nights after which everything that is ever kept is there."""
BARE = 200

place = Path(sys.argv[1])
machine = Machine(place, datetime(2026, 1, 5, 12, tzinfo=UTC))


def live(nights: int) -> float:
    """Seconds for so many nights, each with its three moments."""
    began = time.perf_counter()
    for _ in range(nights):
        machine.stay_awake(machine.clock.now() + timedelta(days=1))
        machine.told.clear()
        machine.heard_at.clear()
    return time.perf_counter() - began


own = psutil.Process().memory_info
live(WARM)
gc.collect()
objects, resident = len(gc.get_objects()), own().rss
seconds = live(NIGHTS - WARM)
gc.collect()
more_objects, more_resident = len(gc.get_objects()) - objects, own().rss - resident
settings = place / "settings.json"
content = settings.read_bytes()
began = time.perf_counter()
for _ in range(BARE):
    for _ in range(3):
        replace_whole(place / "bare.json", content)
bare = time.perf_counter() - began
print("nights", NIGHTS)
print("ours", seconds / (NIGHTS - WARM) * 1000)
print("reference", bare / BARE * 1000)
print("objects", more_objects)
print("grown", max(0, more_resident) / 1024)
print("settings", settings.stat().st_size)
print("at", time.monotonic_ns(), flush=True)
