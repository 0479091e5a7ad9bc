"""What devices measured, in a real vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore

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


def test_a_sleep_that_was_scored_anew_replaces_itself_and_outlives_the_undo(
    sleeps: TrackerStore,
) -> None:
    sleeps.add_batch("first", [ONE])
    again, other = replace(ONE, asleep=400.0), replace(ONE, key="c")
    assert sleeps.known([again, other]) == 1
    sleeps.add_batch("second", [again, other])
    assert sleeps.last_batch() == "second"
    assert sleeps.undo_batch("second") == 1
    assert [sleep for _, sleep in sleeps.between(*EVERY)] == [again]


def test_a_batch_that_breaks_leaves_nothing(sleeps: TrackerStore) -> None:
    def broken() -> list[TrackerSleep]:
        raise RuntimeError("the file ends here")

    with pytest.raises(RuntimeError):
        sleeps.add_batch("first", (one for part in ([ONE], None) for one in part or broken()))
    assert sleeps.between(*EVERY) == []
    assert sleeps.last_batch() is None
