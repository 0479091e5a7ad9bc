"""What devices measured, in a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.diary.importing.tracker_night import tracker_night
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import Standing, TrackerBatch, TrackerStore

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault

BEGIN = datetime(2026, 11, 20, 22, 10, tzinfo=UTC)
ONE = TrackerSleep(
    source="oura",
    key="a",
    begin=BEGIN,
    end=BEGIN + timedelta(hours=7),
    zone="+01:00",
    asleep=390.5,
    awake=20.0,
    latency=9.0,
    awakenings=3,
    rating=0.8,
    comment="Wind",
)
EVERY = (Night(date(2000, 1, 1)), Night(date(2100, 1, 1)))


@pytest.fixture
def sleeps(vault: Vault) -> TrackerStore:
    berlin = ZoneInfo("Europe/Berlin")
    return TrackerStore(vault, lambda instant: night_of(instant, time(15), berlin))


def test_a_sleep_comes_back_whole_under_its_night(sleeps: TrackerStore) -> None:
    nap = TrackerSleep("fitbit", "b", BEGIN + timedelta(hours=15), BEGIN + timedelta(hours=16))
    assert sleeps.add_batch("first", [nap, ONE]) == 2
    assert sleeps.between(*EVERY) == [
        (Night(date(2026, 11, 20)), ONE),
        (Night(date(2026, 11, 20)), nap),
    ]
    assert sleeps.between(Night(date(2026, 11, 21)), EVERY[1]) == []


@pytest.mark.parametrize("zone", ["Australia/Sydney", "+11:00"])
def test_a_sleep_far_from_home_belongs_to_the_evening_of_where_it_was_slept(
    vault: Vault, zone: str
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    store = TrackerStore(vault, lambda begin: tracker_night(begin, time(15), berlin))
    begin = datetime(2026, 11, 20, 11, 30, tzinfo=UTC)  # half past ten at night in Sydney
    abroad = replace(ONE, begin=begin, end=begin + timedelta(hours=8), zone=zone)
    store.add_batch("first", [abroad, replace(abroad, key="b", zone="")])
    assert [str(night) for night, _ in store.between(*EVERY)] == ["2026-11-20", "2026-11-19"]


def every(sleeps: TrackerStore) -> list[TrackerSleep]:
    return [sleep for _, sleep in sleeps.between(*EVERY)]


def test_a_sleep_that_was_scored_anew_replaces_itself_and_comes_back_when_that_is_undone(
    sleeps: TrackerStore,
) -> None:
    sleeps.add_batch("first", [ONE], BEGIN)
    again, other = replace(ONE, asleep=400.0, comment="Rain"), replace(ONE, key="c")
    assert sleeps.standing([again, other]) == Standing(new=1, changed=1)
    assert sleeps.standing([ONE]) == Standing(same=1)
    assert sleeps.add_batch("second", [again, other], BEGIN + timedelta(days=1)) == 2
    assert every(sleeps) == [again, other]
    assert sleeps.batches() == [
        TrackerBatch("second", BEGIN + timedelta(days=1), 2, 1, ("oura",)),
    ]
    assert sleeps.undo_batch("second") == 2
    assert every(sleeps) == [ONE]
    assert sleeps.batches() == [TrackerBatch("first", BEGIN, 1, 0, ("oura",))]
    assert sleeps.undo_batch("first") == 1
    assert (every(sleeps), sleeps.batches()) == ([], [])


def test_what_is_there_just_so_stays_with_the_batch_that_brought_it(sleeps: TrackerStore) -> None:
    sleeps.add_batch("first", [ONE])
    assert sleeps.add_batch("second", [ONE]) == 0
    assert [one.batch for one in sleeps.batches()] == ["first"]
    assert sleeps.undo_batch("second") == 0
    assert every(sleeps) == [ONE]


@pytest.mark.parametrize(
    ("order", "left"),
    [
        ((1, 0, 2), [[0, 2], [2], []]),
        ((0, 1, 2), [[1, 2], [2], []]),
        ((2, 1, 0), [[0, 1], [0], []]),
        ((1, 2, 0), [[0, 2], [0], []]),
        ((0, 2, 1), [[1, 2], [1], []]),
    ],
)
def test_batches_are_undone_in_any_order_and_the_latest_that_is_left_counts(
    sleeps: TrackerStore, order: tuple[int, ...], left: list[list[int]]
) -> None:
    versions = [replace(ONE, asleep=300.0 + number) for number in range(3)]
    for number, version in enumerate(versions):
        sleeps.add_batch(str(number), [version])
    for number, remaining in zip(order, left, strict=True):
        sleeps.undo_batch(str(number))
        assert every(sleeps) == [versions[each] for each in remaining[-1:]]


def test_a_sleep_that_stands_twice_in_one_batch_is_undone_whole(sleeps: TrackerStore) -> None:
    sleeps.add_batch("first", [ONE])
    sleeps.add_batch("second", [replace(ONE, asleep=1.0), replace(ONE, asleep=2.0)])
    sleeps.undo_batch("second")
    assert every(sleeps) == [ONE]


def test_what_touches_a_stretch_of_time_is_found(sleeps: TrackerStore) -> None:
    sleeps.add_batch("first", [ONE])
    hour = timedelta(hours=1)
    assert sleeps.touching(ONE.end - hour, ONE.end + hour) == [ONE]
    assert sleeps.touching(ONE.end, ONE.end + hour) == []
    assert sleeps.touching(ONE.begin - hour, ONE.begin) == []


def test_a_batch_that_breaks_leaves_nothing(sleeps: TrackerStore) -> None:
    def broken() -> list[TrackerSleep]:
        raise RuntimeError("the file ends here")

    with pytest.raises(RuntimeError):
        sleeps.add_batch("first", (one for part in ([ONE], None) for one in part or broken()))
    assert sleeps.between(*EVERY) == []
    assert sleeps.batches() == []
