from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.unmonitored import Span, Unmonitored
from bedtime_app.features.boundaries.unmonitored_store import UNMONITORED, UnmonitoredStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.boundaries.nights import FIRST, go_to, nights_after, tonight

if TYPE_CHECKING:
    from tests.fakes import FakeClock


def test_the_choice_holds_at_once_and_after_a_restart(
    unmonitored: UnmonitoredStore, settings: SettingsStore, clock: FakeClock
) -> None:
    told: list[Span] = []
    unmonitored.changed.add(lambda: told.append(unmonitored.span()))
    unmonitored.choose(Span.WEEK)
    again = UnmonitoredStore(SettingsStore(settings._path), lambda: tonight(clock).night)
    assert (told, again.span()) == ([Span.WEEK], Span.WEEK)
    assert not again.is_recorded(FIRST)
    assert again.is_recorded(nights_after(7))


def test_at_three_in_the_morning_tonight_is_the_night_that_is(
    unmonitored: UnmonitoredStore, clock: FakeClock
) -> None:
    go_to(clock, FIRST, 3)
    unmonitored.choose(Span.TONIGHT)
    assert not unmonitored.is_recorded(FIRST)
    assert unmonitored.is_recorded(nights_after(1))


def test_after_rise_tonight_is_the_coming_night_and_the_last_stays_as_it_was(
    unmonitored: UnmonitoredStore, clock: FakeClock
) -> None:
    go_to(clock, FIRST, 8)
    unmonitored.choose(Span.TONIGHT)
    assert unmonitored.is_recorded(FIRST)
    assert not unmonitored.is_recorded(nights_after(1))


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        [],
        {"always": 1, "until": None, "since": None},
        {"always": True},
        {"always": False, "until": "tonight", "since": None},
    ],
)
def test_nonsense_leaves_every_night_monitored(nonsense: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        UNMONITORED.read(nonsense)
    assert UNMONITORED.default == Unmonitored()
