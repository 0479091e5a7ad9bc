from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [diary_migrations])
    vault.create("a lamp in the window", strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> DiaryStore:
    return DiaryStore(vault, clock, lambda: time(15))
