from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.errors import StorageError, VaultDamaged
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import NOW, journal_of, new_vault, pages
from tests.storage.test_salvage import PAGE, damage

if TYPE_CHECKING:
    from pathlib import Path

OVER_TWO_PAGES = "the tide came in " * 300


@dataclass(frozen=True)
class Written:
    """A locked vault, and the dreams in it."""

    folder: Path
    key: bytes
    dreams: dict[str, DreamPage]
    last: str
    """The dream that was written last: the end of it is the end of the file."""

    @property
    def last_page(self) -> int:
        return (self.folder / "vault.db").stat().st_size // PAGE


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("long") / "vault"
    vault = new_vault(folder)
    journal = journal_of(vault)
    for number in range(3):
        journal.add(DreamPage(f"short {number}", "a heron"))
        journal.add(DreamPage(f"long {number}", OVER_TWO_PAGES))
    last = journal.add(DreamPage("the last", OVER_TWO_PAGES)).id
    dreams, key = pages(vault), vault.key()
    vault.lock()
    return Written(folder, key, dreams, last)


def with_damage(written: Written, folder: Path, page: int) -> Vault:
    """The locked vault with one page damaged."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(written.folder, folder)
    damage(folder / "vault.db", page)
    return Vault(folder, MIGRATION_SETS)


def given(vault: Vault, key: bytes, dream: str) -> DreamPage | None:
    """What a fresh opening gives when asked for that dream alone; None if it says a trouble."""
    try:
        vault.open(key)
        # Nothing is asked for after the text, so that no other page can tell of the damage.
        found = vault.database().execute("SELECT title, text FROM dreams WHERE id = ?", (dream,))
        return DreamPage(*found.fetchone())
    except StorageError:
        return None
    finally:
        vault.lock()


def test_a_dream_asked_for_alone_is_given_whole_or_not_at_all_whichever_page_is_damaged(
    written: Written, quick: Path
) -> None:
    refused = 0
    for page in range(1, written.last_page + 1):
        vault = with_damage(written, quick / "vault", page)
        found = given(vault, written.key, written.last)
        assert found in {None, written.dreams[written.last]}, f"page {page}"
        refused += found is None
    assert refused > 1


def test_damage_at_the_end_of_one_dream_takes_no_other(written: Written, quick: Path) -> None:
    vault = with_damage(written, quick / "vault", written.last_page)
    got = {dream: given(vault, written.key, dream) for dream in written.dreams}
    assert got == written.dreams | {written.last: None}


def test_after_damage_was_met_nothing_is_taken_for_a_folder_that_may_not_be_written(
    written: Written, quick: Path
) -> None:
    vault = with_damage(written, quick / "vault", written.last_page)
    vault.open(written.key)
    with pytest.raises(VaultDamaged):
        journal_of(vault).get(written.last)
    with pytest.raises(VaultDamaged):
        journal_of(vault).add(DreamPage("a heron"))
    vault.lock()


def test_a_backup_of_a_dream_whose_end_is_damaged_is_refused(written: Written, quick: Path) -> None:
    vault = with_damage(written, quick / "vault", written.last_page)
    vault.open(written.key)
    folder = quick / "backups"
    folder.mkdir()
    with closing(vault.connect()) as source, pytest.raises(VaultDamaged):
        BackupFolder(folder).make(source, written.key, vault.key_slots(), NOW)
    assert not list(folder.iterdir())
    vault.lock()


def test_salvage_takes_no_zeros_for_the_end_of_a_dream_and_counts_it_lost(
    written: Written, quick: Path
) -> None:
    vault = with_damage(written, quick / "vault", written.last_page)
    loss = vault.prepare_salvage(written.key, vault.key_slots())
    vault.replace()
    vault.open(written.key)
    kept = {dream: page for dream, page in written.dreams.items() if dream != written.last}
    assert pages(vault) == kept
    assert (loss.tables["dreams"].read, loss.tables["dreams"].lost) == (len(kept), 1)
    vault.lock()


def test_a_row_that_bedtime_never_wrote_is_said_to_be_damage(written: Written, quick: Path) -> None:
    shutil.copytree(written.folder, quick / "vault")
    vault = Vault(quick / "vault", MIGRATION_SETS)
    vault.open(written.key)
    with vault.database().atomic():
        vault.database().execute("UPDATE dreams SET kind = 'a kind of later'")
    with pytest.raises(VaultDamaged):
        journal_of(vault).newest()
    vault.lock()
