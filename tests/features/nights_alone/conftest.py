from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.nights_alone.alone_migrations import alone_migrations
from tests.features.nights_alone.bedroom import Bedroom

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bedtime_app.storage.migrate import MigrationSet
    from bedtime_app.storage.vault import Vault


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    return (alone_migrations,)


@pytest.fixture
def bedroom(profile_dir: Path, closed_vault: Vault) -> Bedroom:
    return Bedroom(profile_dir, closed_vault)
