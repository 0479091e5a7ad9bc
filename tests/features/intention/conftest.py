from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.intention.intention_migrations import intention_migrations
from bedtime_app.features.intention.intention_store import IntentionStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "a lamp in the window"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [intention_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> IntentionStore:
    return IntentionStore(vault, clock)
