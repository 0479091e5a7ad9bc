"""Measures a journal of so many dreams: ours, and its copy through bare sqlcipher3, in turn."""

from __future__ import annotations

import json
import shutil
import sys
import time
import uuid
from collections import Counter
from contextlib import closing
from datetime import time as time_of_day
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from threading import Thread
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]  # ships no types

from bedtime_app.app.dream_threads import count_threads, threads_in
from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.app.vault_export import export_vault
from bedtime_app.core.night import Night
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_query import highlights, passage, terms_of
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.dreams.journal_list import STEP
from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from bedtime_app.system.clock import SystemClock
from tests.bench.children.seeded_dreams import seeded_dreams

if TYPE_CHECKING:
    from collections.abc import Callable

ADDED = 40
TURN = 0.004
"""Seconds after which a window that is in use has its next turn."""
TYPED = 5
WHOLE = 3
"""How often what takes in the whole journal is done."""
FIRST_HITS = 20
TYPED_WORDS = (
    *("lig", "ligh", "light", "lighth", "lighthouse", "lighthouse keeper"),
    *("str", "stra", "strasse", "wat", "water", '"the lighthouse"', "xyzzy", "kalomi"),
)
SHORTER = ("l", "li", "q", "zq", "駅")
"""What the bare index, which holds trigrams, cannot answer."""
PAGE = DreamPage("The ferry", "I stood at the rail; the water was warm. " * 14)
ROW = (
    "INSERT INTO dreams (id, night, written_at, zone, title, text, kind, tone)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
HITS = (
    "SELECT rowid, snippet(dream_words, 0, '[', ']', '…', 64) FROM dream_words"
    " WHERE dream_words MATCH ? ORDER BY rowid DESC LIMIT ?"
)

place, count = Path(sys.argv[1]), int(sys.argv[2])


def took(act: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter_ns()
    act()
    return (time.perf_counter_ns() - began) / 1e6


def held_up(work: Callable[[], object]) -> float:
    """Of this process's own work, the most milliseconds between two turns of another thread.

    What other programs do meanwhile is left out.
    """
    thread = Thread(target=work)
    thread.start()
    longest = 0.0
    while thread.is_alive():
        began = time.process_time()
        thread.join(TURN)
        longest = max(longest, (time.process_time() - began) * 1e3)
    return longest


vault = Vault(place / "ours", MIGRATION_SETS)
vault.create("a lamp in the window", strength=LEAST_STRENGTH)
store = DreamStore(vault, SystemClock(), lambda: time_of_day(12))
with vault.database().atomic() as db:
    for dream in seeded_dreams(count):
        page, written = dream.page, dream.written_at.isoformat(timespec="milliseconds")
        head = (dream.id, str(dream.night), written, dream.zone)
        vault.database().execute(ROW, (*head, page.title, page.text, page.kind.value, page.tone))
print("index", took(store.prepare_search))

key, file = vault.key(), vault._folder.database
vault.lock()
shutil.copyfile(file, place / "bare.db")


def open_ours() -> None:
    """From the remembered key to the first rows."""
    vault.open(key)
    store.newest(STEP + 1)


def open_bare() -> dbapi2.Connection:
    """The same rows."""
    opened = dbapi2.connect(str(place / "bare.db"), isolation_level=None)
    opened.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in (
        "cipher_memory_security = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",
        "journal_mode = WAL",
        "synchronous = FULL",
    ):
        opened.execute(f"PRAGMA {pragma}")
    opened.execute(
        "SELECT * FROM dreams WHERE deleted_at IS NULL ORDER BY night DESC LIMIT ?", (STEP + 1,)
    ).fetchall()
    return opened


def add_bare() -> None:
    """The same row."""
    row = (str(uuid.uuid4()), "2026-11-20", "2026-11-20T06:30:00.000+00:00", "Europe/Berlin")
    bare.execute("BEGIN")
    bare.execute(ROW, (*row, PAGE.title, PAGE.text, PAGE.kind.value, None))
    bare.execute("COMMIT")


def type_ours(words: str) -> None:
    """The first rows as the list shows them."""
    for dream in store.search(words, FIRST_HITS):
        highlights(dream.page.title, words)
        passage(dream.page.text, words)


def type_bare(words: str) -> None:
    """As many rows of the index, each with its snippet."""
    asked = " AND ".join(f'"{term}"' for term in terms_of(words))
    bare.execute(HITS, (asked, FIRST_HITS)).fetchall()


def export_bare() -> None:
    """The same table, a line of JSON for each row."""
    with (place / "bare.jsonl").open("w", encoding="utf-8") as file:
        cursor = bare.execute("SELECT * FROM dreams")
        names = [column[0] for column in cursor.description]
        for row in cursor:
            file.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False) + "\n")


def back_up_bare() -> None:
    """SQLite's own copy under the same key, neither verified nor on disk for sure."""
    target = place / "bare-backup.db"
    target.unlink(missing_ok=True)
    with closing(dbapi2.connect(str(target))) as copy:
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        bare.backup(copy)


def count_bare() -> None:
    """In how many dreams each word stands, without a language or a night in mind."""
    counts: Counter[str] = Counter()
    for title, text in bare.execute("SELECT title, text FROM dreams"):
        counts.update(set(f"{title} {text}".casefold().split()))


figures: dict[str, list[float]] = {}
for _ in range(TYPED):
    figures.setdefault("open_ours", []).append(took(open_ours))
    vault.lock()
    figures.setdefault("open_bare", []).append(took(lambda: open_bare().close()))
open_ours()
bare = open_bare()
for words in TYPED_WORDS:
    for _ in range(TYPED):
        for name, act in (("type_ours", type_ours), ("type_bare", type_bare)):
            figures.setdefault(name, []).append(took(partial(act, words)))
for words in SHORTER:
    figures.setdefault("short_ours", []).extend(
        took(partial(type_ours, words)) for _ in range(TYPED)
    )
for _ in range(ADDED):
    figures.setdefault("add_ours", []).append(took(lambda: store.add(PAGE)))
    figures.setdefault("add_bare", []).append(took(add_bare))
clock, folder = SystemClock(), BackupFolder(place / "backups", make=True)
tonight = Night(clock.now().date())
for turn in range(WHOLE):
    for name, whole in (
        ("threads_ours", lambda: threads_in(vault.database(), tonight)),
        ("threads_bare", count_bare),
        ("export_ours", partial(export_vault, vault, store, clock, place / f"export-{turn}")),
        ("export_bare", export_bare),
        (
            "backup_ours",
            lambda: folder.make(vault.database(), key, vault.key_slots(), clock.now()),
        ),
        ("backup_bare", back_up_bare),
    ):
        figures.setdefault(name, []).append(took(whole))
for _ in range(WHOLE):
    held = held_up(partial(count_threads, vault, tonight))
    figures.setdefault("threads_held", []).append(held)
bare.close()
vault.lock()
for name, times in figures.items():
    print(name, median(times))
print("type_p99", quantiles(figures["type_ours"] + figures["short_ours"], n=100)[-1])
print("at", time.monotonic_ns(), flush=True)
