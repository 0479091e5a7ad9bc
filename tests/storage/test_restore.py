from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.errors import BackupDamaged, VaultTooNew, WrongKey, WrongPassphrase
from bedtime_app.storage.keys import LEAST_STRENGTH, new_key
from bedtime_app.storage.restore import Difference, prepare_restore, preview_of
from bedtime_app.storage.vault import Vault, VaultState
from tests.fakes import FakeClock
from tests.storage.sample_tables import (
    PASSPHRASE,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)
from tests.storage.test_backup import back_up, make_vault

if TYPE_CHECKING:
    from pathlib import Path


def test_the_preview_counts_what_each_side_has_alone_and_what_differs(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 3)
    backup = back_up(vault, tmp_path / "b")
    with vault.database().atomic():
        vault.database().execute("DELETE FROM notes WHERE number = 1")
        vault.database().execute("UPDATE notes SET text = 'changed' WHERE number = 2")
    for text in ("new", "newer"):
        write_note(vault.database(), text)
    shown = preview_of(backup, vault.key(), vault)
    assert shown.tables == {"notes": Difference(only_backup=1, only_vault=2, differing=1)}
    assert "changed" not in repr(shown)


def test_without_a_difference_the_preview_is_empty(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 3)
    assert preview_of(back_up(vault, tmp_path / "b"), vault.key(), vault).tables == {}


def test_the_preview_tells_dreams_by_night_and_holds_no_word(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", [dream_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    clock = FakeClock()
    journal = DreamStore(vault, clock, lambda: clock.now().time().replace(hour=12))
    first = journal.add(DreamPage(text="a lighthouse"))
    backup = back_up(vault, tmp_path / "b")
    journal.update(first, DreamPage(text="a harbour"))
    later = journal.add(DreamPage(text="a heron"))
    shown = preview_of(backup, vault.key(), vault)
    assert shown.tables["dreams"] == Difference(only_vault=1, differing=1)
    assert shown.nights == {later.night.evening.isoformat(): Difference(0, 1, 1)}
    assert not {"lighthouse", "harbour", "heron"} & set(repr(shown).replace("'", " ").split())


def test_restoring_brings_the_backup_back_and_keeps_the_present_vault_aside(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 3)
    backup = back_up(vault, tmp_path / "b")
    before = read_notes(vault.database())
    write_note(vault.database(), "later")
    prepare_restore(backup, vault.key(), vault)
    write_note(vault.database(), "while it was got ready")
    aside = vault.replace()
    assert vault.state is VaultState.LOCKED
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == before
    assert aside == tmp_path / "vault" / "set-aside-1"
    former = Vault(aside, [first_tables])
    former.unlock(PASSPHRASE)
    assert read_notes(former.database()) == [*before, "later", "while it was got ready"]


def test_the_restored_vault_opens_with_the_passphrase_it_had_then(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 1)
    backup = back_up(vault, tmp_path / "b")
    slots = vault.key_slots().with_passphrase(vault.key(), "another one", LEAST_STRENGTH)
    vault.replace_keys(slots)
    prepare_restore(backup, vault.key(), vault)
    vault.replace()
    with pytest.raises(WrongPassphrase):
        vault.unlock("another one")
    vault.unlock(PASSPHRASE)


def test_a_backup_is_restored_where_there_is_no_vault(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 2)
    backup = back_up(vault, tmp_path / "b")
    key = backup.read_keys().key_from_passphrase(PASSPHRASE)
    fresh = Vault(tmp_path / "fresh", [first_tables])
    assert preview_of(backup, key, None).tables == {"notes": Difference(only_backup=2)}
    prepare_restore(backup, key, fresh)
    assert fresh.replace() is None
    fresh.unlock(PASSPHRASE)
    assert read_notes(fresh.database()) == read_notes(vault.database())


def test_a_damaged_backup_or_a_wrong_key_changes_nothing(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    backup = back_up(vault, tmp_path / "b")
    with pytest.raises(WrongKey):
        prepare_restore(backup, new_key(), vault)
    content = bytearray(backup.database.read_bytes())
    content[-3000] ^= 1
    backup.database.write_bytes(content)
    with pytest.raises(BackupDamaged):
        prepare_restore(backup, vault.key(), vault)
    assert vault.state is VaultState.OPEN
    write_note(vault.database(), "still here")
    assert not list((tmp_path / "vault").glob("replacing*"))


def test_a_backup_that_a_newer_bedtime_made_is_refused(tmp_path: Path) -> None:
    newer = Vault(tmp_path / "newer", [second_tables])
    newer.create(PASSPHRASE, strength=LEAST_STRENGTH)
    backup = back_up(newer, tmp_path / "b")
    vault = Vault(tmp_path / "vault", [first_tables])
    with pytest.raises(VaultTooNew):
        prepare_restore(backup, newer.key(), vault)


def test_an_older_backup_is_brought_up_to_date_when_it_opens(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 2)
    backup = back_up(vault, tmp_path / "b")
    vault.lock()
    newer = Vault(tmp_path / "vault", [second_tables])
    newer.unlock(PASSPHRASE)
    prepare_restore(backup, newer.key(), newer)
    newer.replace()
    newer.unlock(PASSPHRASE)
    assert len(read_notes(newer.database())) == 2
    assert newer.database().table("notes").columns[-1].name == "mood"
