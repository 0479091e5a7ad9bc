"""What becomes of trackers' files: seen first, kept at once or not at all, never in the diary."""

from __future__ import annotations

import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.import_progress import ImportCancelled, ImportProgress
from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.free_days import FREE_DAYS
from bedtime_app.features.diary.importing.overlaps import overlapping
from bedtime_app.features.diary.importing.tracker_plan import keep_plan, plan_tracker, read_one
from bedtime_app.features.diary.importing.tracker_report import (
    TrackerFormat,
    TrackerOptions,
    TrackerReport,
)
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import Standing, TrackerStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.storage.vault import Vault

ROOT = Path(__file__).parents[4]
BERLIN = ZoneInfo("Europe/Berlin")
OPTIONS = TrackerOptions(BERLIN)
NOW = datetime(2026, 11, 20, 20, tzinfo=UTC)
HOUR = timedelta(hours=1)
BEGIN = datetime(2026, 11, 1, 22, tzinfo=UTC)
RING = TrackerSleep("oura", "a", BEGIN, BEGIN + 8 * HOUR, asleep=400.0)
WATCH = TrackerSleep("fitbit", "a", BEGIN + HOUR, BEGIN + 8 * HOUR)
EVERY = (Night(date(1970, 1, 2)), Night(date(2190, 1, 1)))


@pytest.fixture
def sleeps(vault: Vault) -> TrackerStore:
    return TrackerStore(vault, lambda instant: night_of(instant, time(15), BERLIN))


def report(*found: TrackerSleep) -> TrackerReport:
    return TrackerReport(TrackerFormat.OURA, found, (), {})


def kept(store: TrackerStore) -> list[TrackerSleep]:
    return [sleep for _, sleep in store.between(*EVERY)]


def test_nothing_is_kept_before_it_is_wished_and_then_all_of_it(sleeps: TrackerStore) -> None:
    later = replace(RING, key="b", begin=RING.begin + 24 * HOUR, end=RING.end + 24 * HOUR)
    plan = plan_tracker([report(later), report(RING)], sleeps, ImportProgress())
    assert (plan.sleeps, plan.standing, plan.counting) == ((RING, later), Standing(new=2), 2)
    assert kept(sleeps) == []
    batch = keep_plan(plan, sleeps, NOW, ImportProgress())
    assert kept(sleeps) == [RING, later]
    assert [(one.batch, one.kept_at) for one in sleeps.batches()] == [(batch, NOW)]


def test_what_is_known_is_told_apart_from_what_was_measured_anew(sleeps: TrackerStore) -> None:
    keep_plan(plan_tracker([report(RING)], sleeps, ImportProgress()), sleeps, NOW, ImportProgress())
    again = replace(RING, asleep=410.0)
    assert plan_tracker([report(RING)], sleeps, ImportProgress()).standing == Standing(same=1)
    plan = plan_tracker([report(RING), report(again)], sleeps, ImportProgress())
    assert (plan.sleeps, plan.standing) == ((again,), Standing(changed=1))
    assert plan.overlaps == ()  # not over itself
    sleeps.undo_batch(keep_plan(plan, sleeps, NOW, ImportProgress()))
    assert kept(sleeps) == [RING]


def test_a_sleep_over_one_of_another_source_is_said_and_both_are_kept(
    sleeps: TrackerStore,
) -> None:
    sleeps.add_batch("ring", [RING])
    plan = plan_tracker([report(WATCH)], sleeps, ImportProgress())
    assert plan.overlaps == (WATCH,)
    keep_plan(plan, sleeps, NOW, ImportProgress())
    assert kept(sleeps) == [RING, WATCH]


@pytest.mark.parametrize(
    ("begin", "length", "source", "found"),
    [
        (4 * HOUR, 8 * HOUR, "fitbit", True),  # exactly half of each
        (4 * HOUR + timedelta(minutes=1), 8 * HOUR, "fitbit", False),
        (7.5 * HOUR, HOUR, "fitbit", True),  # half of the shorter
        (-2 * HOUR, 12 * HOUR, "fitbit", True),
        (8 * HOUR, HOUR, "fitbit", False),
        (0 * HOUR, 8 * HOUR, "oura", False),
    ],
)
def test_half_of_the_shorter_makes_an_overlap_between_two_sources(
    begin: timedelta, length: timedelta, source: str, *, found: bool
) -> None:
    other = TrackerSleep(source, "x", BEGIN + begin, BEGIN + begin + length)
    assert overlapping([RING], [other]) == ([RING] if found else [])
    assert overlapping([RING, other], []) == ([RING, other] if found else [])


def test_any_number_of_sleeps_over_one_another_is_compared_with_few_of_them() -> None:
    many = [
        TrackerSleep(f"s{n % 7}", str(n), BEGIN + n * timedelta(minutes=1), BEGIN + 9999 * HOUR)
        for n in range(2_000)
    ]
    assert len(overlapping(many, [])) == len(many)


def test_a_keeping_that_is_called_off_leaves_nothing(sleeps: TrackerStore) -> None:
    plan = plan_tracker([report(RING, WATCH)], sleeps, ImportProgress())
    progress = ImportProgress()
    progress.cancel()
    with pytest.raises(ImportCancelled):
        keep_plan(plan, sleeps, NOW, progress)
    assert (kept(sleeps), sleeps.batches()) == ([], [])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_kill_9_in_the_middle_of_an_import_leaves_nothing_of_it(
    sleeps: TrackerStore, vault: Vault
) -> None:
    sleeps.add_batch("ring", [RING])
    key = vault.key()
    vault.lock()
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.features.diary.importing.keeping_process",
            str(vault.directory),
            key.hex(),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.split() == [str(int(signal.SIGKILL))] * 2, ended.stderr
    vault.open(key)
    assert (kept(sleeps), [one.batch for one in sleeps.batches()]) == ([RING], ["ring"])
    assert vault.check() == ()


def test_the_reading_tells_how_far_it_is_and_stops_when_it_is_called_off(tmp_path: Path) -> None:
    words, day = "x" * 15_000, 86_400_000
    rows = "".join(f"{n},{n * day},{n * day + 1000},0,{words}\n" for n in range(150))
    (tmp_path / "sleep.csv").write_text("sid,start,stop,rating,comment\n" + rows)
    shares: list[float] = []
    read_one(tmp_path / "sleep.csv", OPTIONS, ImportProgress(shares.append))
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert any(0 < share < 1 for share in shares)

    def stop(share: float) -> None:
        if share > 0:
            progress.cancel()

    progress = ImportProgress(stop)
    with pytest.raises(ImportCancelled):
        read_one(tmp_path / "sleep.csv", OPTIONS, progress)


def test_the_numbers_of_the_diary_stay_as_they_are_after_an_import(
    store: DiaryStore, sleeps: TrackerStore
) -> None:
    for day in range(1, 9):
        store.keep(
            Night(date(2026, 11, day)),
            DiaryAnswers(into_bed=time(22), tried=time(22, 30), woke=time(6), out_of_bed=time(7)),
        )

    def numbers() -> Sequence[object]:
        first, last = Night(date(2026, 11, 1)), Night(date(2026, 11, 8))
        return diary_metrics(store.all(), first, last, FREE_DAYS.default)

    before = numbers()
    many = [
        replace(
            RING, key=str(day), begin=BEGIN + day * 24 * HOUR, end=BEGIN + (day * 24 + 3) * HOUR
        )
        for day in range(8)
    ]
    keep_plan(
        plan_tracker([report(*many)], sleeps, ImportProgress()), sleeps, NOW, ImportProgress()
    )
    assert len(kept(sleeps)) == 8
    assert numbers() == before
