"""Whether a Focus was switched on by hand, where macOS lets us read that.

A Focus that follows a timetable leaves no trace there, and without full access to the disk the
file cannot be read: then nothing is known.
"""

from __future__ import annotations

import json
from pathlib import Path

LARGEST = 1_000_000
"""Bytes; the file has some hundred."""


def focus_is_on(home: Path | None = None) -> bool | None:
    """Whether one is on; raises OSError, ValueError, KeyError or TypeError where none can say."""
    file = (home or Path.home()) / "Library" / "DoNotDisturb" / "DB" / "Assertions.json"
    with file.open("rb") as opened:
        content = opened.read(LARGEST + 1)
    if len(content) > LARGEST:
        return None
    return any(store.get("storeAssertionRecords") for store in json.loads(content)["data"])
