from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.daily_backup import DailyBackup
from bedtime_app.features.backups.backups_view import BackupsView
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeAlarms, FakeClock, FakeJobs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.storage.recovery_words import RecoveryWords

PASSPHRASE = "a lamp in the window"


class House:
    """A profile with a vault, what backs it up each day, and the page about it."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.clock = FakeClock()
        self.jobs = FakeJobs()
        self.settings = SettingsStore(profile / "settings.json")
        self.vault = Vault(profile / "vault", [dream_migrations])
        self.dreams = DreamStore(
            self.vault, self.clock, lambda: self.clock.now().time().replace(hour=12)
        )
        self.daily = DailyBackup(
            self.vault, self.jobs, self.clock, FakeAlarms(), self.settings, profile
        )
        self.view = BackupsView(
            self.vault,
            self.daily,
            self.jobs,
            self.clock,
            self.settings,
            profile,
            VaultWords().trouble,
        )

    def has_a_vault(self) -> RecoveryWords:
        """An open vault that was backed up once, today."""
        words = self.vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
        self.jobs.run_all()
        return words

    def dreams_of(self, *texts: str) -> None:
        for text in texts:
            self.dreams.add(DreamPage(text=text))

    def texts(self) -> list[str]:
        """What the journal says, the oldest first."""
        return [dream.page.text for dream in self.dreams.newest()][::-1]

    def backs_up(self, **later: float) -> None:
        """Make a backup so much later."""
        self.clock.advance(**later)
        self.view.makeNow()
        self.jobs.run_all()

    def arrives(self) -> list[dict[str, object]]:
        """Come to the page; what it lists."""
        self.view.arrive()
        self.jobs.run_all()
        return self.rows()

    def rows(self) -> list[dict[str, object]]:
        return _rows(self.view.backups)

    def changes(self) -> list[dict[str, object]]:
        return _rows(self.view.changes)

    def chooses(self, row: int = 0) -> None:
        """Choose that backup and wait for what is found."""
        self.view.choose(str(self.rows()[row]["path"]))
        self.jobs.run_all()

    def restores(self) -> None:
        self.view.askRestore()
        self.view.restore()
        self.jobs.run_all()


def _rows(model: object) -> list[dict[str, object]]:
    from bedtime_app.design.record_list_model import RecordListModel

    assert isinstance(model, RecordListModel)
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


@pytest.fixture
def house(profile_dir: Path) -> Iterator[House]:
    house = House(profile_dir)
    yield house
    house.daily.stop()
    house.vault.lock()
