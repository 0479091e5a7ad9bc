from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.core.unmonitored import Span
from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
from bedtime_app.features.boundaries.window_use import WindowUse
from tests.features.boundaries.nights import FIRST, Evening, evening_of, go_to, tonight

if TYPE_CHECKING:
    from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
    from bedtime_app.storage.settings_store import SettingsStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


@pytest.fixture
def use(clock: FakeClock, numbers: EveningNumbersStore) -> WindowUse:
    return WindowUse(clock, numbers, lambda: tonight(clock), lambda: True)


def stay(use: WindowUse, clock: FakeClock, minutes: int) -> None:
    """The window is there, and each minute the heart beats."""
    for _ in range(minutes):
        clock.advance(minutes=1)
        use.look()


def visit(use: WindowUse, clock: FakeClock, minutes: int = 1) -> None:
    use.shown()
    stay(use, clock, minutes)
    use.hidden()


def test_openings_count_only_between_lights_out_and_rise(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    for hour, minute in ((21, 0), (22, 0), (22, 50), (3, 0), (6, 50)):
        go_to(clock, FIRST, hour, minute)
        visit(use, clock)
    assert numbers.of(FIRST).openings == 2


def test_a_window_that_stays_past_lights_out_was_not_opened_then(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 21, 30)
    visit(use, clock, minutes=90)
    assert numbers.of(FIRST).openings == 0
    assert numbers.of(FIRST).seconds_before == 60 * 60
    assert numbers.of(FIRST).seconds_after == 15 * 60


def test_told_twice_it_is_one_opening_and_back_within_two_minutes_too(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 23)
    use.shown()
    use.shown()
    stay(use, clock, 5)
    use.hidden()
    use.hidden()
    clock.advance(seconds=90)
    visit(use, clock)
    assert numbers.of(FIRST).openings == 1
    clock.advance(minutes=10)
    visit(use, clock)
    assert numbers.of(FIRST).openings == 2


@pytest.mark.parametrize("vault_open", [True, False])
def test_each_opening_counts_once_through_restarts_in_the_night(  # noqa: PLR0913, PLR0917 - fixtures
    clock: FakeClock,
    numbers: EveningNumbersStore,
    settings: SettingsStore,
    closed_vault: Vault,
    request: pytest.FixtureRequest,
    vault_open: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    if vault_open:
        request.getfixturevalue("vault")
    go_to(clock, FIRST, 23)

    def started_again() -> WindowUse:
        store = EveningNumbersStore(
            settings, closed_vault, lambda: tonight(clock).night, lambda _night: True
        )
        return WindowUse(clock, store, lambda: tonight(clock), lambda: True)

    one = started_again()
    one.shown()
    stay(one, clock, 10)
    clock.advance(seconds=50)
    two = started_again()  # after a crash the same window comes back
    two.shown()
    stay(two, clock, 3)
    clock.advance(hours=2)
    started_again()  # hidden, with the computer
    three = started_again()
    three.shown()
    assert numbers.of(FIRST).openings == 2
    assert numbers.of(FIRST).seconds_after == 13 * 60


def test_a_clock_set_back_counts_neither_openings_nor_minutes_again(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 23)
    visit(use, clock, minutes=30)
    counted = numbers.of(FIRST)
    clock.jump(clock.now() - timedelta(hours=1))
    visit(use, clock, minutes=59)
    assert numbers.of(FIRST).openings == 1
    assert numbers.of(FIRST).seconds_after == counted.seconds_after
    visit(use, clock, minutes=4)
    assert numbers.of(FIRST).seconds_after == counted.seconds_after + 3 * 60


def test_a_clock_set_forward_or_back_while_it_is_open_invents_no_minutes(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 23)
    use.shown()
    clock.jump(clock.now() + timedelta(hours=3))
    use.look()
    clock.jump(clock.now() - timedelta(hours=2))
    use.look()
    assert numbers.of(FIRST).seconds == 0


def test_a_suspend_with_the_window_open_counts_as_two_minutes_at_most(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 23)
    use.shown()
    clock.advance(hours=5)
    use.hidden()
    assert numbers.of(FIRST).seconds_after == 120


def test_a_journey_west_counts_no_minute_twice(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    go_to(clock, FIRST, 23)
    visit(use, clock, minutes=30)
    clock.travel("Europe/Lisbon")  # where it is an hour earlier, and lights-out still ahead
    visit(use, clock, minutes=10)
    both = numbers.of(FIRST)
    assert both.openings == 1
    assert (both.seconds_before, both.seconds_after) == (10 * 60, 30 * 60)


def test_an_autumn_night_of_twenty_five_hours_counts_each_minute_once(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore
) -> None:
    clock.jump(datetime(2026, 10, 25, 0, 30, tzinfo=UTC))  # 2:30 for the first time
    visit(use, clock, minutes=10)
    clock.advance(minutes=50)  # 2:30 once more
    visit(use, clock, minutes=10)
    night = numbers.of(Night(date(2026, 10, 24)))
    assert (night.openings, night.seconds_after) == (2, 20 * 60)


def test_a_free_evening_has_no_lights_out(clock: FakeClock, numbers: EveningNumbersStore) -> None:
    def free() -> Evening:
        return evening_of(FIRST, clock, free=True)

    use = WindowUse(clock, numbers, free, lambda: True)
    go_to(clock, FIRST, 23)
    visit(use, clock, minutes=30)
    assert numbers.nights() == ()


def test_unmonitored_nights_and_a_switched_off_count_leave_nothing(
    use: WindowUse, clock: FakeClock, numbers: EveningNumbersStore, unmonitored: UnmonitoredStore
) -> None:
    go_to(clock, FIRST, 23)
    unwished = WindowUse(clock, numbers, lambda: tonight(clock), lambda: False)
    visit(unwished, clock, minutes=3)
    unmonitored.choose(Span.TONIGHT)
    visit(use, clock, minutes=3)
    assert numbers.nights() == ()
