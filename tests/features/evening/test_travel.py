from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.evening.travel import Travel, TravellingClock, alike
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 20, 20, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def started(path: Path, clock: FakeClock) -> Travel:
    travel = Travel(SettingsStore(path), clock)
    travel.settle()
    return travel


def test_at_home_nothing_is_asked(path: Path, clock: FakeClock) -> None:
    travel = started(path, clock)
    assert travel.zone() == BERLIN
    assert travel.question() is None


def test_a_new_place_is_asked_about_once_and_followed_meanwhile(
    path: Path, clock: FakeClock
) -> None:
    started(path, clock)
    clock.travel("America/New_York")
    travel = started(path, clock)
    assert travel.question() == (BERLIN, NEW_YORK)
    assert travel.zone() == NEW_YORK
    travel.asked()
    assert travel.question() is None
    assert started(path, clock).question() is None


def test_following_makes_the_place_home(path: Path, clock: FakeClock) -> None:
    travel = started(path, clock)
    clock.travel("America/New_York")
    travel.follow()
    assert travel.question() is None
    clock.travel("Europe/Berlin")
    assert travel.question() == (NEW_YORK, BERLIN)


def test_home_time_is_kept_until_its_day_is_over_at_home_and_nothing_is_asked_then(
    path: Path, clock: FakeClock
) -> None:
    travel = started(path, clock)
    clock.travel("America/New_York")
    travel.keep(date(2026, 11, 22))
    assert travel.zone() == BERLIN
    clock.jump(datetime(2026, 11, 22, 22, 59, tzinfo=UTC))  # 23:59 in Berlin
    assert started(path, clock).zone() == BERLIN
    clock.jump(datetime(2026, 11, 22, 23, 0, tzinfo=UTC))
    travel = started(path, clock)
    assert travel.zone() == NEW_YORK
    assert travel.question() is None


def test_coming_home_while_home_time_is_kept_asks_nothing(path: Path, clock: FakeClock) -> None:
    travel = started(path, clock)
    clock.travel("Asia/Tokyo")
    travel.keep(date(2026, 12, 20))
    clock.travel("Europe/Berlin")
    assert travel.question() is None
    clock.jump(datetime(2026, 12, 21, 12, tzinfo=UTC))
    travel = started(path, clock)
    assert (travel.zone(), travel.question()) == (BERLIN, None)


def test_zones_whose_clocks_agree_are_one_place(path: Path, clock: FakeClock) -> None:
    started(path, clock)
    clock.travel("Europe/Paris")
    assert started(path, clock).question() is None
    assert alike(BERLIN, ZoneInfo("Europe/Paris"), date(2026, 11, 20))
    assert not alike(BERLIN, ZoneInfo("Africa/Lagos"), date(2026, 11, 20))  # apart in summer


def test_a_home_that_no_longer_exists_is_forgotten_calmly(path: Path, clock: FakeClock) -> None:
    path.write_text(json.dumps({"home_zone": "Mars/Olympus", "home_time_kept": {"zone": "X"}}))
    travel = started(path, clock)
    assert travel.zone() == BERLIN
    assert travel.question() is None


def test_the_clock_of_a_traveller_keeps_instants_and_changes_only_the_zone(
    path: Path, clock: FakeClock
) -> None:
    travel = started(path, clock)
    travelling = TravellingClock(clock, travel)
    clock.travel("America/New_York")
    travel.keep(date(2026, 11, 30))
    assert travelling.now() == clock.now()
    assert travelling.monotonic() == clock.monotonic()
    assert travelling.zone() == BERLIN
