from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

__all__ = ["PASSPHRASE"]


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (dream_migrations,)


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> DreamStore:
    return DreamStore(vault, clock, lambda: time(15))
