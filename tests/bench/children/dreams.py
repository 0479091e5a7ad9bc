"""Keeps dreams through our store and through bare sqlcipher3, in turn, in two like vaults."""

from __future__ import annotations

import sys
import time
import uuid
from datetime import time as time_of_day
from pathlib import Path
from statistics import median

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # ships no types

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from bedtime_app.system.clock import SystemClock

DREAMS = 200
PAGE = DreamPage("The ferry", "I stood at the rail; the water was warm. " * 14)
ROW = (
    "INSERT INTO dreams (id, night, written_at, zone, title, text, kind)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
place = Path(sys.argv[1])

vault = Vault(place / "ours", MIGRATION_SETS)
vault.create("a lamp in the window", strength=LEAST_STRENGTH)
store = DreamStore(vault, SystemClock(), lambda: time_of_day(12))

# The same tables, made by our migrations, then opened again without anything of ours.
other = Vault(place / "bare", MIGRATION_SETS)
other.create("a lamp in the window", strength=LEAST_STRENGTH)
key, file = other._key, other._folder.database
other.lock()
bare = dbapi2.connect(str(file), isolation_level=None)
bare.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
for pragma in (
    "cipher_memory_security = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "journal_mode = WAL",
    "synchronous = FULL",
):
    bare.execute(f"PRAGMA {pragma}")


def ours() -> None:
    """As the journal does."""
    store.add(PAGE)


def reference() -> None:
    """The same row."""
    row = (str(uuid.uuid4()), "2026-11-20", "2026-11-20T06:30:00.000+00:00", "Europe/Berlin")
    bare.execute("BEGIN")
    bare.execute(ROW, (*row, PAGE.title, PAGE.text, PAGE.kind.value))
    bare.execute("COMMIT")


took: dict[str, list[float]] = {"ours": [], "reference": []}
for _ in range(DREAMS):
    for keep in (ours, reference):
        began = time.perf_counter_ns()
        keep()
        took[keep.__name__].append((time.perf_counter_ns() - began) / 1e6)
bare.close()
vault.lock()
print("dreams", DREAMS)
for name, times in took.items():
    print(name, median(times))
print("at", time.monotonic_ns(), flush=True)
