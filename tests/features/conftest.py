"""An open vault and a clock for every feature; each says which tables it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bedtime_app.storage.migrate import MigrationSet

PASSPHRASE = "a lamp in the window"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def tables() -> Sequence[MigrationSet]:
    """The tables of the vault; a feature with a store of its own puts its own here."""
    return ()


@pytest.fixture
def closed_vault(profile_dir: Path, tables: Sequence[MigrationSet]) -> Iterator[Vault]:
    """A vault that is not there yet."""
    vault = Vault(profile_dir / "vault", tables)
    yield vault
    vault.lock()


@pytest.fixture
def vault(closed_vault: Vault) -> Vault:
    """The same, made and open."""
    closed_vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    return closed_vault


@pytest.fixture
def british() -> Iterator[None]:
    """Dates, times and weeks as in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
