"""Each way out of a damaged vault, taken at its door; the damaged one is always kept aside."""

from __future__ import annotations

import shutil
from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.app.vault_rescue import VaultRescue
from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.vault.key_changes import put_passphrase
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.features.vault.rescue_view import RescueView
from bedtime_app.features.vault.unlock_view import UnlockView
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.storage.vault import Vault, VaultState
from tests.fakes import FakeClock, FakeJobs, MemoryKeychain
from tests.features.page_stage import PageStage
from tests.storage.test_backup import back_up
from tests.storage.test_salvage import damage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.backup import Backup

pytestmark = pytest.mark.usefixtures("qapp")

PASSPHRASE = "a lamp in the window"
LATER = "another lamp by the bed"
WORDS = RecoveryWords.from_entropy(bytes(range(16)))


class Cellar:
    """A vault of two dreams, the first of which is in a backup too, behind its door."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self.clock = FakeClock()
        self.jobs = FakeJobs()
        self.keychain = MemoryKeychain()
        self.settings = SettingsStore(profile / "settings.json")
        self.vault = Vault(profile / "vault", [dream_migrations])
        self.dreams = DreamStore(
            self.vault, self.clock, lambda: self.clock.now().time().replace(hour=12)
        )
        self.vault.unlock(PASSPHRASE)
        self.clock.advance(days=1)
        self.unlock = UnlockView(
            self.vault, self.jobs, self.keychain, self.settings, strength=LEAST_STRENGTH
        )
        rescue = VaultRescue(self.vault, self.settings, profile)
        self.view = RescueView(self.vault, rescue, self.jobs, self.clock)
        self.unlock.rescueAsked.connect(lambda: self.view.begin(self.unlock.opener()))

    def backs_up(self) -> Backup:
        return back_up(self.vault, self.profile / "backups", self.clock.now())

    def breaks(self, part: str = "vault.db", *pages: int) -> bytes:
        """Lock the vault and damage that file of it; what the file is now."""
        self.vault.lock()
        path = self.profile / "vault" / part
        if part == "vault.db":
            damage(path, *(pages or (1,)))
        else:
            path.write_bytes(b"{")
        return path.read_bytes()

    def knocks(self, passphrase: str = PASSPHRASE) -> None:
        """Try to unlock, and ask what can be done."""
        self.unlock.typePassphrase(passphrase)
        self.unlock.goOn()
        self.jobs.run_all()
        assert self.unlock.wayOut == "rescue"
        self.unlock.askRescue()
        self.jobs.run_all()

    def texts(self) -> list[str]:
        return sorted(dream.page.text for dream in self.dreams.newest())

    def aside(self, part: str = "vault.db") -> bytes:
        """What was kept aside, by what the page says of it."""
        assert self.view.aside == str(self.profile / "vault" / "set-aside-1")
        return (self.profile / "vault" / "set-aside-1" / part).read_bytes()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dream, a backup, and another dream; made once, for it is slow."""
    profile = tmp_path_factory.mktemp("template")
    clock = FakeClock()
    vault = Vault(profile / "vault", [dream_migrations])
    vault.create(PASSPHRASE, WORDS, LEAST_STRENGTH)
    dreams = DreamStore(vault, clock, lambda: time(12))
    dreams.add(DreamPage(text="a station"))
    back_up(vault, profile / "backups", clock.now())
    dreams.add(DreamPage(text="a heron"))
    vault.lock()
    return profile


@pytest.fixture
def cellar(profile_dir: Path, template: Path) -> Iterator[Cellar]:
    shutil.copytree(template, profile_dir, dirs_exist_ok=True)
    cellar = Cellar(profile_dir)
    yield cellar
    cellar.vault.lock()


def test_the_newest_backup_is_named_by_its_day_and_takes_the_damaged_ones_place(
    cellar: Cellar, qtbot: QtBot
) -> None:
    damaged = cellar.breaks()
    cellar.knocks()
    assert cellar.view.backupText == "Friday 20 November 2026, 21:00"
    cellar.view.openBackup()
    assert cellar.view.busy
    cellar.jobs.run_all()
    assert (cellar.view.step, cellar.view.busy, cellar.view.trouble) == ("done", False, "")
    assert (cellar.vault.state, cellar.texts()) == (VaultState.OPEN, ["a station"])
    assert cellar.aside() == damaged
    with qtbot.waitSignal(cellar.view.finished):
        cellar.view.goOn()


def test_a_newest_backup_that_is_damaged_too_gives_way_to_the_one_before(cellar: Cellar) -> None:
    damage(cellar.backs_up().database, 2)
    cellar.breaks()
    cellar.knocks()
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert cellar.view.backupText == "Friday 20 November 2026, 21:00"
    assert cellar.texts() == ["a station"]


def test_without_its_sealed_keys_a_vault_is_opened_by_those_of_its_backup(cellar: Cellar) -> None:
    cellar.breaks("vault.keys")
    cellar.knocks()
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert cellar.texts() == ["a station"]
    assert cellar.aside("vault.keys") == b"{"


def test_a_vault_that_only_lost_its_sealed_keys_loses_no_dream_by_being_salvaged(
    cellar: Cellar,
) -> None:
    cellar.vault.lock()
    (cellar.profile / "vault" / "vault.keys").unlink()
    cellar.knocks()
    cellar.view.salvage()
    cellar.jobs.run_all()
    assert cellar.view.losses == ["Dreams: 2 can be read; none is lost."]
    assert cellar.vault.state is VaultState.LOCKED
    cellar.view.keepSalvaged()
    assert cellar.texts() == ["a heron", "a station"]
    cellar.vault.lock()
    cellar.vault.unlock(PASSPHRASE)


def test_what_can_be_read_is_saved_and_what_was_lost_is_said_exactly(cellar: Cellar) -> None:
    for number in range(30):
        cellar.dreams.add(DreamPage(text=f"{number} " + "by the water " * 100))
    cellar.breaks("vault.keys")
    database = cellar.profile / "vault" / "vault.db"
    damage(database, database.stat().st_size // 4096 - 4)
    damaged = database.read_bytes()
    cellar.knocks()
    cellar.view.salvage()
    cellar.jobs.run_all()
    assert cellar.view.step == "loss"
    said = "\n".join(cellar.view.losses)
    assert "of the file (4.0 kB) cannot be read." in said
    cellar.view.keepSalvaged()
    assert (cellar.view.step, cellar.vault.state) == ("done", VaultState.OPEN)
    read = len(cellar.dreams.newest(limit=100))
    assert read < 32
    assert f"Dreams: {read} can be read; {32 - read} are lost" in said
    assert cellar.aside() == damaged
    assert cellar.vault.check() == ()


def test_a_file_of_which_nothing_can_be_read_says_so_and_stays(cellar: Cellar) -> None:
    damaged = cellar.breaks()
    cellar.knocks()
    cellar.view.salvage()
    cellar.jobs.run_all()
    assert cellar.view.trouble.startswith("Nothing in the vault’s file can be read any more.")
    assert (cellar.view.step, cellar.view.busy) == ("ways", False)
    assert (cellar.profile / "vault" / "vault.db").read_bytes() == damaged


def test_a_database_that_is_gone_comes_back_from_the_backup(cellar: Cellar) -> None:
    cellar.vault.lock()
    (cellar.profile / "vault" / "vault.db").unlink()
    cellar.knocks()
    cellar.view.salvage()
    cellar.jobs.run_all()
    assert cellar.view.trouble.startswith("Nothing in the vault’s file can be read any more.")
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert cellar.texts() == ["a station"]


def test_a_backup_of_an_older_passphrase_asks_for_that_of_its_day(cellar: Cellar) -> None:
    slots = cellar.vault.key_slots().with_passphrase(cellar.vault.key(), LATER, LEAST_STRENGTH)
    put_passphrase(cellar.vault, slots.passphrase)
    cellar.breaks()
    cellar.knocks(LATER)
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert (cellar.view.step, cellar.view.asked) == ("ways", True)
    assert cellar.view.trouble.startswith("That does not open it.")
    cellar.view.typeSecret(" ".join(WORDS.words))
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert (cellar.view.step, cellar.view.secret) == ("done", "")
    assert cellar.texts() == ["a station"]


def test_a_remembered_key_is_enough(cellar: Cellar) -> None:
    cellar.keychain.key = cellar.vault.key()
    cellar.settings.put(REMEMBERED, True)  # noqa: FBT003 - the value
    cellar.breaks("vault.keys")
    cellar.unlock.begin()
    cellar.jobs.run_all()
    cellar.unlock.askRescue()
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert cellar.texts() == ["a station"]


def test_without_a_backup_none_is_offered_and_the_sentence_is_kind(
    cellar: Cellar, tmp_path: Path
) -> None:
    cellar.settings.put(FOLDER, str(tmp_path / "gone"))
    cellar.breaks()
    cellar.knocks()
    assert (cellar.view.backupText, cellar.view.trouble) == ("", "")
    cellar.view.openBackup()
    cellar.jobs.run_all()
    assert cellar.view.trouble.startswith("There is no backup that can be read whole.")


def test_stopping_and_going_back_change_nothing_and_leave_nothing(cellar: Cellar) -> None:
    damaged = cellar.breaks("vault.keys")
    cellar.knocks()
    cellar.view.openBackup()
    cellar.view.cancel()
    cellar.jobs.run_all()
    assert (cellar.view.step, cellar.view.busy) == ("ways", False)
    cellar.view.salvage()
    cellar.jobs.run_all()
    cellar.view.cancel()
    assert (cellar.view.step, cellar.view.losses) == ("ways", [])
    cellar.view.salvage()
    cellar.jobs.run_all()
    cellar.view.leave()
    cellar.view.keepSalvaged()
    assert cellar.vault.state is VaultState.LOCKED
    assert (cellar.profile / "vault" / "vault.keys").read_bytes() == damaged
    assert not list((cellar.profile / "vault").glob("replacing*"))


def test_a_way_is_taken_by_keys_alone(cellar: Cellar, qtbot: QtBot) -> None:
    cellar.breaks()
    cellar.knocks()
    page = PageStage(qtbot, "vault/RescuePage.qml", cellar.view, (900, 600))
    assert page.focused()[0] == "Button"
    assert "of Friday 20 November 2026, 21:00" in page.all_heard()
    while page.focused() != ("Button", "Open the newest backup"):
        page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    cellar.jobs.run_all()
    page.settle()
    assert page.focused() == ("Button", "Go on")
    assert "set-aside-1" in page.all_heard()
    with qtbot.waitSignal(cellar.view.finished):
        page.press(Qt.Key.Key_Escape)
    page.close()
