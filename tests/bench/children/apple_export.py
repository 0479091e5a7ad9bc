"""Streams an export of Apple Health, after plain expat went through it with nobody listening."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from xml.parsers import expat
from zoneinfo import ZoneInfo

from bedtime_app.features.diary.importing.tracker_import import read_tracker
from bedtime_app.features.diary.importing.tracker_report import TrackerOptions
from tests.bench.processes import memory

PIECE = 256 * 1024
OFTEN = 40
"""Pieces between two looks at the memory, which take time themselves."""

path = Path(sys.argv[1])
began = time.perf_counter()
parser = expat.ParserCreate()
with path.open("rb") as file:
    while piece := file.read(PIECE):
        parser.Parse(piece, False)  # noqa: FBT003 - expat's own signature
    parser.Parse(b"", True)  # noqa: FBT003 - the same
print("plain", (time.perf_counter() - began) * 1000)

asked, most = 0, 0.0
before = memory(os.getpid())["pss"]


def go_on() -> bool:
    """Looks at the memory in passing."""
    global asked, most  # noqa: PLW0603 - one run, one script
    asked += 1
    if asked % OFTEN == 0:
        most = max(most, memory(os.getpid())["pss"])
    return True


began = time.perf_counter()
report = read_tracker(path, TrackerOptions(ZoneInfo("Europe/Berlin")), go_on)
print("ours", (time.perf_counter() - began) * 1000)
most = max(most, memory(os.getpid())["pss"])
print("grown", most - before)
print("sleeps", len(report.sleeps))
print("remarks", len(report.lines))
print("at", time.monotonic_ns(), flush=True)
