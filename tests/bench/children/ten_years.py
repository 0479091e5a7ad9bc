"""Counts ten years of diary nights, and their regularity once more on a plain grid of NumPy."""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from bedtime_app.core.night import Night
from bedtime_app.core.sleep_regularity import DAY, GRID, sleep_regularity
from bedtime_app.features.diary.counted_nights import counted_nights
from bedtime_app.features.diary.diary_answers import DiaryAnswers, Nap
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.features.diary.sleep_stretches import placed_sleep
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.bench.children.opened_month import TABLES, OpenedMonth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.sleep_regularity import Stretch

NIGHTS = 3_650
FIRST = date(2016, 11, 1)
TIMES = 5
ALIKE = 1e-4


class Morning:
    """A clock that shows one morning."""

    def now(self) -> datetime:
        """After all of them."""
        return datetime(2026, 11, 20, 7, tzinfo=UTC)

    def zone(self) -> ZoneInfo:
        """With changes of clocks, twenty of them."""
        return ZoneInfo("Europe/Berlin")

    def monotonic(self) -> float:
        """Stands still."""
        return 0.0


def some_night(chance: random.Random) -> DiaryAnswers:
    """One of ordinary nights; some questions are left blank."""
    return DiaryAnswers(
        into_bed=time_of_day(22, chance.randrange(60)),
        tried=time_of_day(23, chance.randrange(60)),
        latency=chance.randrange(5, 50),
        awakenings=chance.randrange(4),
        awake=chance.randrange(60) if chance.random() > 0.02 else None,
        woke=time_of_day(6, chance.randrange(60)),
        tried_again=0,
        out_of_bed=time_of_day(7, chance.randrange(60)),
        rested=chance.randrange(1, 6),
        naps=(Nap(20, time_of_day(14)),) if chance.random() < 0.2 else (),
    )


def on_a_grid(stretches: Sequence[Stretch]) -> float:
    """SRI by laying every ten seconds of ten years into an array and comparing it with itself."""
    start = stretches[0].begin
    grid = np.full(round((stretches[-1].end - start) / GRID), -1, dtype=np.int8)
    for one in stretches:
        grid[round((one.begin - start) / GRID) : round((one.end - start) / GRID)] = one.asleep
    today, tomorrow = grid[: -DAY // GRID], grid[DAY // GRID :]
    known = (today >= 0) & (tomorrow >= 0)
    return float(200 * (today == tomorrow)[known].mean() - 100)


def took(work: Callable[[], object]) -> float:
    """Milliseconds, the middle of a few."""
    spans = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        spans.append((time.perf_counter() - began) * 1000)
    return sorted(spans)[TIMES // 2]


vault = Vault(Path(sys.argv[1]) / "vault", [diary_migrations, *TABLES])
vault.create("a lamp in the window", strength=LEAST_STRENGTH)
vault.database().execute("PRAGMA synchronous = OFF")  # filling it is not measured
store = DiaryStore(vault, Morning(), lambda: time_of_day(15))
chance = random.Random(6)  # noqa: S311 - the same nights each time
nights = [Night(FIRST + timedelta(days=day)) for day in range(NIGHTS)]
for night in nights:
    if chance.random() > 0.05:
        store.keep(night, some_night(chance))
trackers = TrackerStore(vault, lambda at: Night(at.date()))
trackers.add_batch(
    "ten years",
    (
        TrackerSleep("ring", str(night), begin, begin + timedelta(hours=8), "Europe/Berlin")
        for night in nights
        for begin in [datetime.combine(night.evening, time_of_day(21, 30), UTC)]
    ),
)
entries = store.all()
placed = placed_sleep(counted_nights(entries, NIGHTS).sound, with_awake=True).stretches
ours = sleep_regularity(placed)
assert ours is not None
assert abs(ours.index - on_a_grid(placed)) < ALIKE
print("nights", NIGHTS)
print("told", len(entries))
print("read", took(store.all))
print("metrics", took(lambda: diary_metrics(entries, nights[0], nights[-1])))
print("regularity", took(lambda: sleep_regularity(placed)))
print("grid", took(lambda: on_a_grid(placed)))
month = OpenedMonth(vault, Morning(), store, trackers)
print("month", took(month.turn))
month.close()
print("at", time.monotonic_ns(), flush=True)
vault.lock()
