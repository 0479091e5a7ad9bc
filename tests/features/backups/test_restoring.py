"""A backup comes back by way of the page, and at each step it can be let be."""

from __future__ import annotations

import shutil
from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.vault.key_changes import put_passphrase
from bedtime_app.storage.errors import DiskFull, WrongPassphrase
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.fakes import FakeClock
from tests.features.backups.conftest import PASSPHRASE, House
from tests.storage.test_backup import back_up
from tests.storage.test_salvage import damage

if TYPE_CHECKING:
    from pathlib import Path

LATER = "another lamp by the bed"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two dreams, then a backup, then a third dream on another day; made once, for it is slow."""
    profile = tmp_path_factory.mktemp("template")
    clock = FakeClock()
    vault = Vault(profile / "vault", [dream_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    dreams = DreamStore(vault, clock, lambda: time(12))
    for text in ("a station", "a heron"):
        dreams.add(DreamPage(text=text))
    back_up(vault, profile / "backups", clock.now())
    clock.advance(days=2)
    dreams.add(DreamPage(text="a harbour"))
    vault.lock()
    return profile


@pytest.fixture
def kept(house: House, template: Path) -> House:
    """The page on the second of those days, with the vault open."""
    shutil.copytree(template, house.profile, dirs_exist_ok=True)
    house.vault.unlock(PASSPHRASE)
    house.jobs.run_all()
    house.clock.advance(days=2)
    house.arrives()
    return house


def takes_another_passphrase(house: House) -> None:
    vault = house.vault
    slots = vault.key_slots().with_passphrase(vault.key(), LATER, LEAST_STRENGTH)
    put_passphrase(vault, slots.passphrase)


def left_aside(house: House) -> list[str]:
    """The dreams of the vault that was kept aside."""
    former = Vault(house.profile / "vault" / "set-aside-1", [dream_migrations])
    former.unlock(PASSPHRASE)
    texts = [row["text"] for row in former.database().table("dreams").rows]
    former.lock()
    return texts


def test_what_would_change_is_shown_by_kind_and_holds_no_word(kept: House) -> None:
    kept.view.choose(str(kept.rows()[0]["path"]))
    assert kept.view.step == "looking"
    kept.jobs.run_all()
    assert kept.view.step == "preview"
    assert kept.changes() == [{"kind": "Dreams", "changes": "1 would go"}]
    assert kept.view.nightsText == "It touches the night of 22 November 2026."
    assert kept.view.chosenText == "Friday 20 November 2026, 21:00"
    assert (kept.view.unchanged, kept.view.older) == (False, False)
    assert len(kept.texts()) == 3


def test_it_comes_back_after_a_second_question_and_the_former_is_kept_aside(kept: House) -> None:
    told: list[VaultState] = []
    kept.vault.changed.add(lambda: told.append(kept.vault.state))
    kept.chooses()
    kept.view.restore()
    kept.jobs.run_all()
    assert len(kept.texts()) == 3  # it was not asked for yet
    kept.view.askRestore()
    assert kept.view.asked
    kept.view.restore()
    assert (kept.view.step, kept.vault.state) == ("restoring", VaultState.LOCKED)
    kept.jobs.run_all()
    assert (kept.view.step, kept.view.trouble) == ("done", "")
    assert kept.texts() == ["a station", "a heron"]
    assert kept.view.aside == str(kept.profile / "vault" / "set-aside-1")
    assert left_aside(kept) == ["a station", "a heron", "a harbour"]
    assert told[0] is VaultState.LOCKED
    assert told[-1] is VaultState.OPEN  # by which every page reads again
    kept.view.cancel()
    assert kept.view.step == "none"


def test_a_backup_that_holds_the_same_says_so(house: House) -> None:
    house.has_a_vault()
    house.arrives()
    house.chooses()
    assert house.view.unchanged
    assert house.changes() == []


def test_every_question_can_be_answered_with_cancel(kept: House) -> None:
    kept.view.choose(str(kept.rows()[0]["path"]))
    kept.view.cancel()
    kept.jobs.run_all()
    assert kept.view.step == "none"
    kept.chooses()
    kept.view.askRestore()
    kept.view.cancel()
    assert (kept.view.step, kept.view.asked) == ("preview", False)
    kept.view.cancel()
    assert kept.view.step == "none"
    kept.chooses()
    kept.view.askRestore()
    kept.view.restore()
    kept.view.cancel()
    kept.jobs.run_all()
    assert (kept.view.step, kept.vault.state) == ("none", VaultState.OPEN)
    assert kept.texts() == ["a station", "a heron", "a harbour"]
    assert not list((kept.profile / "vault").glob("replacing*"))


def test_a_backup_of_an_older_passphrase_asks_for_it_and_then_opens_with_it(kept: House) -> None:
    takes_another_passphrase(kept)
    kept.chooses()
    assert (kept.view.step, kept.view.older) == ("sealed", True)
    kept.view.typeSecret(LATER)
    kept.view.trySecret()
    assert kept.view.trying
    kept.jobs.run_all()
    assert kept.view.trouble.startswith("This passphrase does not open")
    assert (kept.view.step, kept.view.trying) == ("sealed", False)
    kept.view.typeSecret(PASSPHRASE)
    kept.view.trySecret()
    kept.jobs.run_all()
    assert (kept.view.step, kept.view.secret) == ("preview", "")
    kept.restores()
    assert kept.texts() == ["a station", "a heron"]
    kept.vault.lock()
    with pytest.raises(WrongPassphrase):
        kept.vault.unlock(LATER)
    kept.vault.unlock(PASSPHRASE)


def test_the_words_of_a_backup_open_it_too(house: House) -> None:
    words = house.has_a_vault()
    takes_another_passphrase(house)
    house.arrives()
    house.chooses()
    house.view.typeSecret(", ".join(words.words).upper())
    house.view.trySecret()
    house.jobs.run_all()
    assert house.view.step == "preview"


def test_where_there_is_no_vault_a_backup_becomes_one(kept: House, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    new = House(tmp_path / "new")
    new.settings.put(FOLDER, str(kept.profile / "backups"))
    kept.vault.lock()
    new.arrives()
    new.chooses()
    assert (new.view.vault, new.view.step) == ("absent", "sealed")
    new.view.typeSecret(PASSPHRASE)
    new.view.trySecret()
    new.jobs.run_all()
    assert new.changes() == [{"kind": "Dreams", "changes": "2 would come back"}]
    new.restores()
    assert new.texts() == ["a station", "a heron"]
    assert (new.view.step, new.view.aside) == ("done", "")
    new.daily.stop()
    new.vault.lock()


def test_a_damaged_backup_is_one_sentence_and_the_vault_stays_open(kept: House) -> None:
    damage(kept.profile / "backups" / str(kept.rows()[0]["path"]).rpartition("/")[2], 3)
    kept.chooses()
    if kept.view.step == "preview":  # the damage is where the preview does not read
        kept.restores()
    assert kept.view.step == "none"
    assert kept.view.trouble.startswith("This backup cannot be read whole.")
    assert kept.vault.state is VaultState.OPEN
    assert len(kept.texts()) == 3


def test_a_disk_that_fills_up_leaves_everything_as_it_was(
    kept: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_parts: object) -> None:
        raise DiskFull

    kept.chooses()
    monkeypatch.setattr(kept.vault, "prepare_replacement", full)
    kept.restores()
    assert kept.view.trouble.startswith("The disk is full.")
    assert (kept.view.step, kept.vault.state) == ("preview", VaultState.OPEN)
    assert len(kept.texts()) == 3


def test_locking_the_vault_takes_the_preview_away(kept: House) -> None:
    kept.chooses()
    kept.vault.lock()
    assert (kept.view.step, kept.changes(), kept.view.nightsText) == ("none", [], "")


def test_leaving_the_page_forgets_what_was_typed_but_not_a_restoring_that_began(
    kept: House,
) -> None:
    kept.chooses()
    kept.view.askRestore()
    kept.view.restore()
    kept.view.leave()
    kept.jobs.run_all()
    assert kept.view.step == "done"
    assert kept.texts() == ["a station", "a heron"]


def test_beside_a_vault_that_is_damaged_inside_a_backup_still_comes_back(kept: House) -> None:
    asked = "SELECT rootpage FROM sqlite_master WHERE name = 'dreams'"
    page = kept.vault.database().execute(asked).fetchone()[0]
    kept.vault.lock()
    damage(kept.profile / "vault" / "vault.db", page)
    kept.vault.unlock(PASSPHRASE)
    kept.jobs.run_all()
    assert kept.view.damaged
    assert kept.view.madeTrouble.startswith("The vault’s file is damaged")
    kept.chooses()
    assert (kept.view.step, kept.view.compared, kept.view.unchanged) == ("preview", False, False)
    assert kept.changes() == [{"kind": "Dreams", "changes": "2 would come back"}]
    kept.restores()
    assert kept.texts() == ["a station", "a heron"]
    assert not kept.view.damaged
