"""Measures an encrypted journal of as many dreams in jrnl; run by the Python that has jrnl."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from jrnl.journals.Entry import Entry
from jrnl.journals.Journal import Journal

from tests.bench.children.seeded_dreams import seeded_dreams

if TYPE_CHECKING:
    from collections.abc import Callable

TIMES = 5
FIRST_HITS = 20
PASSPHRASE = "a lamp in the window"

place, count = Path(sys.argv[1]), int(sys.argv[2])


def took(act: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - began) / 1e6


def new_journal() -> Journal:
    """A journal that knows its passphrase and has read nothing yet."""
    journal = Journal("bench", journal=str(place / "jrnl.txt"), encrypt=True)
    journal._reconfigure_encryption_method()
    journal.encryption_method.password = PASSPHRASE
    return journal


def add() -> None:
    """One entry, which writes the whole file."""
    open_one.new_entry("The ferry. I stood at the rail; the water was warm. " * 14)
    open_one.write()


def search() -> None:
    """What `jrnl -contains` does, and the first hits as it prints them."""
    whole = open_one.entries
    open_one.filter(contains=["lighthouse"])
    found, open_one.entries = open_one.entries[-FIRST_HITS:], whole
    for entry in found:
        entry.pprint()


filled = new_journal()
(place / "jrnl.txt").touch()
for dream in seeded_dreams(count):
    date = dream.written_at.replace(tzinfo=None)
    filled.entries.append(Entry(filled, date, f"{dream.page.title}\n{dream.page.text}"))
filled.write()
open_one = new_journal()
figures = {"open": [took(lambda: new_journal().open()) for _ in range(TIMES)]}
open_one.open()
figures["add"] = [took(add) for _ in range(TIMES)]
figures["type"] = [took(search) for _ in range(TIMES)]
for name, times in figures.items():
    print(name, median(times))
print("at", time.monotonic_ns(), flush=True)
