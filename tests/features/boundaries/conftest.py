from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.boundaries.boundaries_migrations import boundaries_migrations
from bedtime_app.features.boundaries.evening_numbers_store import EveningNumbersStore
from bedtime_app.features.boundaries.unmonitored_store import UnmonitoredStore
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.boundaries.nights import tonight

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


@pytest.fixture
def settings(profile_dir: Path) -> SettingsStore:
    return SettingsStore(profile_dir / "settings.json")


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (boundaries_migrations,)


@pytest.fixture
def unmonitored(settings: SettingsStore, clock: FakeClock) -> UnmonitoredStore:
    return UnmonitoredStore(settings, lambda: tonight(clock).night)


@pytest.fixture
def numbers(
    settings: SettingsStore, closed_vault: Vault, clock: FakeClock, unmonitored: UnmonitoredStore
) -> EveningNumbersStore:
    return EveningNumbersStore(
        settings, closed_vault, lambda: tonight(clock).night, unmonitored.is_recorded
    )
