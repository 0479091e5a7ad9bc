from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.nights_alone.alone_migrations import alone_migrations
from bedtime_app.storage.vault import Vault
from tests.features.nights_alone.bedroom import Bedroom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def closed_vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [alone_migrations])
    yield vault
    vault.lock()


@pytest.fixture
def bedroom(profile_dir: Path, closed_vault: Vault) -> Bedroom:
    return Bedroom(profile_dir, closed_vault)
