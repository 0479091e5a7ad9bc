"""Reads and keeps ten thousand nights of a tracker, and streams a file of hundreds of megabytes."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from zoneinfo import ZoneInfo

import psutil

from bedtime_app.core.local_time import night_of
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import TrackerOptions
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault

NIGHTS = 10_000
LARGE_NIGHTS = 7_500
COLUMNS = 3_000
"""Of which each holds what a phone felt in some seconds: a night of 40,000 characters."""
BERLIN = ZoneInfo("Europe/Berlin")
HEAD = "Id,Tz,From,To,Sched,Hours,Rating,Comment,Framerate,Snore,Noise,Cycles,DeepSleep,LenAdjust"
FIRST = datetime(1996, 1, 1, 22, 30, 17, tzinfo=UTC)


def write_export(path: Path, nights: int, columns: int) -> None:
    """An export of Sleep as Android."""
    head = HEAD + ',"6:11"' * columns + "\n"
    felt = ',"0.5123"' * columns + "\n"
    with path.open("w") as file:
        for number in range(nights):
            begin = FIRST + timedelta(days=number)
            came, went = (f"{at:%d. %m. %Y %H:%M}" for at in (begin, begin + timedelta(hours=7)))
            file.write(
                f'{head}"{int(begin.timestamp() * 1000)}","Europe/Berlin","{came}","{went}","",'
                f'"7.000","3.5","#rain","10000","-1","-1.0","5","0.3","-20"{felt}'
            )


ground = Path(sys.argv[1])
vault = Vault(ground / "vault", [diary_migrations])
vault.create("a lamp in the window", strength=LEAST_STRENGTH)
store = TrackerStore(vault, lambda at: night_of(at, time_of_day(15), BERLIN))
write_export(ground / "export.csv", NIGHTS, 0)
began = time.perf_counter()
report = read_tracker(ground / "export.csv", TrackerOptions(BERLIN))
print("read", (time.perf_counter() - began) * 1000)
assert store.add_batch("bench", report.sleeps) == NIGHTS
print("kept", (time.perf_counter() - began) * 1000)
vault.lock()

write_export(ground / "large.csv", LARGE_NIGHTS, COLUMNS)
memory = psutil.Process().memory_info
before, began = memory().rss, time.perf_counter()
most = before


def watched() -> bool:
    """Goes on, and looks how much memory is taken."""
    global most  # noqa: PLW0603 - a script's own figure
    most = max(most, memory().rss)
    return True


large = read_tracker(ground / "large.csv", TrackerOptions(BERLIN), watched)
assert len(large.sleeps) == LARGE_NIGHTS
print("large_ms", (time.perf_counter() - began) * 1000)
print("large_mb", (ground / "large.csv").stat().st_size / 1e6)
print("grown_mb", (most - before) / 1e6)
print("at", time.monotonic_ns(), flush=True)
