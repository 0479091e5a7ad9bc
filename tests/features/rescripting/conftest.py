from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.rescripting.rescript_migrations import rescript_migrations
from bedtime_app.features.rescripting.rescript_store import RescriptStore

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (rescript_migrations,)


@pytest.fixture
def store(vault: Vault, clock: FakeClock) -> RescriptStore:
    return RescriptStore(vault, clock, lambda: time(15))
