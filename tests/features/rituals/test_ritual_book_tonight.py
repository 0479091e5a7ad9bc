from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.rituals.ready_rituals import EVENING, READY
from bedtime_app.features.rituals.ritual_book import RitualBook
from bedtime_app.features.rituals.ritual_book_store import RitualBookStore
from bedtime_app.features.rituals.ritual_book_tonight import TonightsRitual
from bedtime_app.features.rituals.ritual_place import RITUAL_PLACE, KeptPlace
from bedtime_app.features.rituals.ritual_plan import PlannedRitual
from bedtime_app.features.rituals.ritual_run import Place
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.fakes import FakeClock

TONIGHT = Night(date(2026, 11, 20))
TOMORROW = Night(date(2026, 11, 21))


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def tonights(settings: SettingsStore, clock: FakeClock) -> TonightsRitual:
    few = PlannedRitual("few", READY["short"])
    books = RitualBookStore(settings)
    books.keep(replace(RitualBook().with_ritual(few), short="few"))
    lights_out = clock.now() + timedelta(hours=1)
    return TonightsRitual(books, settings, clock, lambda: lights_out)


def test_with_little_left_of_the_evening_the_short_form_is_taken(
    tonights: TonightsRitual, clock: FakeClock
) -> None:
    assert tonights.of(TONIGHT).key == EVENING
    clock.advance(minutes=30)
    assert tonights.of(TONIGHT).key == "few"


def test_a_ritual_that_was_begun_is_gone_on_with_however_late(
    tonights: TonightsRitual, settings: SettingsStore, clock: FakeClock
) -> None:
    settings.put(RITUAL_PLACE, KeptPlace(TONIGHT, EVENING, Place("story", 5.0, 0)))
    clock.advance(minutes=30)
    assert tonights.of(TONIGHT).key == EVENING
    assert tonights.of(TOMORROW).key == "few"


def test_a_ritual_that_was_begun_and_then_taken_out_is_let_go(
    tonights: TonightsRitual, settings: SettingsStore
) -> None:
    settings.put(RITUAL_PLACE, KeptPlace(TONIGHT, "gone", Place("story", 5.0, 0)))
    assert tonights.of(TONIGHT).key == EVENING
