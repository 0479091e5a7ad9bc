from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.app.nights_seen import NightsSeen
from bedtime_app.core.night import Night
from bedtime_app.features.boundaries.boundaries_migrations import boundaries_migrations
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_finder import DreamFinder
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.nights_alone.alone_migrations import alone_migrations
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.looking_back.night_seen import NightSeen

BOUNDARY = time(15)
LAST = Night(date(2026, 11, 19))
TOLD = DiaryAnswers(
    into_bed=time(22, 30),
    tried=time(23),
    latency=20,
    awakenings=1,
    awake=40,
    woke=time(6, 40),
    out_of_bed=time(7),
    quality=2,
    rested=4,
)


def before(nights: int) -> Night:
    return Night(LAST.evening - timedelta(days=nights))


class House:
    """Every store that knows something of a night."""

    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock(datetime(2026, 11, 20, 6, 40, tzinfo=UTC))
        self.vault = Vault(
            folder,
            [diary_migrations, dream_migrations, alone_migrations, boundaries_migrations],
        )
        self.vault.create("a lamp in the window", strength=LEAST_STRENGTH)
        self.diary = DiaryStore(self.vault, self.clock, lambda: BOUNDARY)
        self.trackers = TrackerStore(
            self.vault, lambda at: Night((at - timedelta(hours=14)).date())
        )
        self.dreams = DreamStore(self.vault, self.clock, lambda: BOUNDARY)
        self.alone = AloneStore(self.vault, self.clock)
        self.unmonitored: set[Night] = set()
        self.seen = NightsSeen(
            vault=self.vault,
            clock=self.clock,
            diary=self.diary,
            trackers=self.trackers,
            dreams=DreamFinder(self.vault.database),
            alone=self.alone,
            is_recorded=lambda night: night not in self.unmonitored,
        )

    def last(self) -> NightSeen:
        (seen,) = self.seen.between(LAST, LAST)
        return seen

    def measure(self, key: str, zone: str, *, main: bool = True) -> None:
        begin = datetime(2026, 11, 19, 21, 40, tzinfo=UTC)
        sleep = TrackerSleep(
            "fitbit", key, begin, begin + timedelta(hours=8), zone, main=main, asleep=400.0
        )
        self.trackers.add_batch(key, [sleep])


@pytest.fixture
def house(profile_dir: Path) -> Iterator[House]:
    house = House(profile_dir / "vault")
    yield house
    house.vault.lock()


def test_a_told_night_has_its_times_its_sleep_and_how_it_felt(house: House) -> None:
    house.diary.keep(LAST, TOLD)
    seen = house.last()
    assert (seen.told, seen.rested, seen.quality, seen.asleep) == (True, 4, 2, 400)
    assert seen.lay == (
        datetime(2026, 11, 19, 21, 30, tzinfo=UTC),
        datetime(2026, 11, 20, 6, tzinfo=UTC),
    )
    assert len(seen.sleeps) == 2
    assert seen.mid_sleep == datetime(2026, 11, 20, 2, tzinfo=UTC)


def test_every_night_of_the_range_is_there_and_none_beside_it(house: House) -> None:
    for back in (1, 2, 5):
        house.diary.keep(before(back), TOLD)
    seen = house.seen.between(before(3), before(1))
    assert [one.night for one in seen] == [before(3), before(2), before(1)]
    assert [one.told for one in seen] == [False, True, True]


def test_times_that_cannot_be_right_are_marked_and_not_shown(house: House) -> None:
    house.diary.keep(LAST, DiaryAnswers(into_bed=time(15, 30), out_of_bed=time(15), rested=2))
    seen = house.last()
    assert (seen.doubtful, seen.lay, seen.into_bed, seen.rested) == (True, None, None, 2)


def test_an_unmonitored_night_is_called_so_unless_something_was_told(house: House) -> None:
    house.unmonitored = {LAST, before(1)}
    house.diary.keep(LAST, TOLD)
    assert [one.unmonitored for one in house.seen.between(before(1), LAST)] == [True, False]


def test_what_a_device_measured_stands_beside_what_was_told_and_changes_nothing_of_it(
    house: House,
) -> None:
    house.diary.keep(LAST, TOLD)
    alone = house.last()
    house.measure("night", "Europe/Berlin")
    house.measure("nap", "Europe/Berlin", main=False)
    both = house.last()
    assert [one.source for one in both.measured] == ["fitbit"]
    assert (both.lay, both.sleeps, both.asleep) == (alone.lay, alone.sleeps, alone.asleep)


def test_a_device_is_read_by_its_own_clock_or_by_the_persons(house: House) -> None:
    zones = {"America/New_York": 16, "+05:30": 3, "": 22, "Nowhere/At_all": 22, "+99:99": 22}
    for zone in zones:
        house.measure(zone, zone)
    shown = [one.begin.astimezone(one.zone).hour for one in house.last().measured]
    assert shown == list(zones.values())


def test_a_night_told_on_a_journey_keeps_the_zone_it_was_told_in(house: House) -> None:
    house.clock.travel("Asia/Tokyo")
    house.diary.keep(LAST, TOLD)
    house.clock.travel("Europe/Berlin")
    assert house.last().zone == ZoneInfo("Asia/Tokyo")


def test_rituals_the_computer_left_alone_and_dreams_are_counted_by_their_nights(
    house: House,
) -> None:
    house.vault.database().execute(
        "INSERT INTO evening_numbers (night, openings, seconds_before, seconds_after, begun,"
        " in_time, steps) VALUES (?, 0, 0, 0, 1, 0, 4), (?, 0, 0, 0, 0, 0, 4)",
        (str(LAST), str(before(1))),
    )
    known, least = timedelta(hours=8), timedelta(hours=1)
    settled = house.clock.now()
    house.alone.keep(
        [
            AloneNight(LAST, settled, timedelta(hours=7), known, known),
            AloneNight(before(1), settled, least, least, known),
        ]
    )
    house.dreams.add(DreamPage("A lake", "and a boat"))
    house.dreams.add(DreamPage("", "", DreamKind.NO_DREAM))
    earlier, last = house.seen.between(before(1), LAST)
    assert (last.ritual, last.alone, last.dreams) == (True, 420, 1)
    assert (earlier.ritual, earlier.alone, earlier.dreams) == (False, None, 0)
