from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.vault.first_start_view import FirstStartView
from bedtime_app.features.vault.unlock_view import UnlockView
from bedtime_app.features.vault.vault_keys_view import VaultKeysView
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeIdleTime, FakeJobs, MemoryKeychain
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.keys import Strength
    from bedtime_app.storage.recovery_words import RecoveryWords

PASSPHRASE = "moonlit harbour"


@dataclass
class Door:
    """A vault and everything that its views ask."""

    vault: Vault
    jobs: FakeJobs
    keychain: MemoryKeychain
    settings: SettingsStore
    idle: FakeIdleTime = field(default_factory=FakeIdleTime)

    def first_start(self) -> FirstStartView:
        return FirstStartView(
            self.vault,
            self.jobs,
            self.keychain,
            self.settings,
            random.Random(3),  # noqa: S311 - chooses what is asked, no secret
            strength=LEAST_STRENGTH,
        )

    def unlock(self, strength: Strength = LEAST_STRENGTH) -> UnlockView:
        return UnlockView(self.vault, self.jobs, self.keychain, self.settings, strength=strength)

    def keys(self) -> VaultKeysView:
        return VaultKeysView(
            self.vault,
            self.jobs,
            self.keychain,
            self.settings,
            self.idle,
            random.Random(3),  # noqa: S311 - chooses what is asked, no secret
            strength=LEAST_STRENGTH,
        )

    def open_a_vault(self) -> RecoveryWords:
        """Make a vault and leave it open."""
        return self.vault.create(PASSPHRASE, strength=LEAST_STRENGTH)

    def close_a_vault(self) -> RecoveryWords:
        """Make a vault and lock it."""
        words = self.open_a_vault()
        self.vault.lock()
        return words


@pytest.fixture
def door(profile_dir: Path) -> Iterator[Door]:
    vault = Vault(profile_dir / "vault", [])
    yield Door(vault, FakeJobs(), MemoryKeychain(), SettingsStore(profile_dir / "settings.json"))
    vault.lock()


class Stages:
    """Opens pages and closes them after the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._open: list[PageStage] = []
        self._views: list[QObject] = []  # QML itself does not keep them

    def show(self, page: str, view: QObject, size: tuple[int, int] = (1280, 800)) -> PageStage:
        self._views.append(view)
        self._open.append(PageStage(self._qtbot, f"vault/{page}.qml", view, size))
        return self._open[-1]

    def close(self) -> None:
        for stage in self._open:
            stage.leave()  # before the views go
            stage.close()


@pytest.fixture
def stages(qtbot: QtBot) -> Iterator[Stages]:
    stages = Stages(qtbot)
    yield stages
    stages.close()
