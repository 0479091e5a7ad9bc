from __future__ import annotations

import os
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.backup import Backup, BackupFolder
from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import (
    BackupDamaged,
    BackupFolderGone,
    BackupFolderReadOnly,
    StorageError,
    VaultDamaged,
)
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables, read_notes, write_note

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 11, 26, 22, 15, tzinfo=UTC)


def make_vault(folder: Path, notes: int = 40) -> Vault:
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    for number in range(notes):
        write_note(vault.database(), f"note {number} " + "z" * 400)
    return vault


def back_up(vault: Vault, place: Path, now: datetime = NOW, *, make: bool = True) -> Backup:
    with closing(vault.connect()) as source:
        return BackupFolder(place, make=make).make(source, vault.key(), vault.key_slots(), now)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_opens_alone_with_the_passphrase(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    backup = back_up(vault, tmp_path / "backups")
    notes = read_notes(vault.database())
    vault.lock()
    assert backup.database.name == f"bedtime-{backup.vault}-20261126T221500Z.db"
    assert names(tmp_path / "backups") == [backup.database.name, backup.keys.name]
    key = backup.read_keys().key_from_passphrase(PASSPHRASE)
    with closing(connect(backup.database, key, read_only=True)) as db:
        assert read_notes(db) == notes


def test_a_backup_holds_no_word_in_plain_and_is_for_the_owner_alone(tmp_path: Path) -> None:
    backup = back_up(make_vault(tmp_path / "vault"), tmp_path / "backups")
    assert b"note 1" not in backup.database.read_bytes()
    if sys.platform != "win32":
        assert backup.database.stat().st_mode & 0o077 == 0
        assert backup.keys.stat().st_mode & 0o077 == 0


def test_a_backup_is_made_while_the_page_goes_on_writing(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    with closing(vault.connect()) as source:
        source.execute("BEGIN")
        write_note(vault.database(), "meanwhile")
        source.execute("COMMIT")
        BackupFolder(tmp_path / "b", make=True).make(source, vault.key(), vault.key_slots(), NOW)
    write_note(vault.database(), "afterwards")
    assert read_notes(vault.database())[-2:] == ["meanwhile", "afterwards"]


def test_the_list_shows_instants_and_sizes_newest_first(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    older = back_up(vault, tmp_path / "b", NOW - timedelta(days=1))
    newer = back_up(vault, tmp_path / "b")
    assert BackupFolder(tmp_path / "b").backups() == (newer, older)
    assert newer.made_at == NOW
    assert newer.size == newer.database.stat().st_size + newer.keys.stat().st_size


def test_foreign_files_and_half_backups_are_no_backups(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    backup = back_up(vault, tmp_path / "b")
    (tmp_path / "b" / "letter.db").write_text("mine")
    (tmp_path / "b" / f"bedtime-{backup.vault}-20261341T221500Z.db").write_text("no such day")
    (tmp_path / "b" / f"bedtime-{backup.vault}-20261125T221500Z.db").write_text("no keys")
    assert BackupFolder(tmp_path / "b").backups() == (backup,)


def test_thinning_touches_neither_foreign_files_nor_another_vaults_backups(tmp_path: Path) -> None:
    mine, other = make_vault(tmp_path / "mine", 1), make_vault(tmp_path / "other", 1)
    place = tmp_path / "b"
    theirs = [back_up(other, place, NOW - timedelta(minutes=minutes)) for minutes in range(3)]
    ours = [back_up(mine, place, NOW - timedelta(minutes=minutes)) for minutes in range(3)]
    letter = place / "bedtime-letter.db"
    letter.write_text("mine")
    removed = BackupFolder(place).thin(mine.key_slots().vault, NOW)
    assert set(removed) == set(ours[1:])
    assert set(BackupFolder(place).backups()) == {ours[0], *theirs}
    assert letter.read_text() == "mine"


def test_what_a_cut_short_backup_left_is_cleared_by_the_next(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    place = tmp_path / "b"
    place.mkdir()
    stem = f"bedtime-{vault.key_slots().vault[:12]}-20261125T221500Z"
    for ending in (".db.new", ".db.new-wal", ".keys.new"):
        (place / f"{stem}{ending}").write_bytes(b"half")
    backup = back_up(vault, place)
    assert names(place) == [backup.database.name, backup.keys.name]


def test_a_damaged_vault_gives_no_backup_and_the_older_one_stays(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    older = back_up(vault, tmp_path / "b", NOW - timedelta(days=1))
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    content = bytearray(database.read_bytes())
    content[-3000] ^= 1
    database.write_bytes(content)
    vault.unlock(PASSPHRASE)
    with pytest.raises(VaultDamaged):
        back_up(vault, tmp_path / "b")
    assert names(tmp_path / "b") == [older.database.name, older.keys.name]


def test_a_damaged_backup_is_noticed(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault")
    backup = back_up(vault, tmp_path / "b")
    backup.verify(vault.key())
    content = bytearray(backup.database.read_bytes())
    content[-3000] ^= 1
    backup.database.write_bytes(content)
    with pytest.raises(BackupDamaged):
        backup.verify(vault.key())
    backup.keys.write_bytes(b"{")
    with pytest.raises(BackupDamaged):
        backup.read_keys()


def test_a_chosen_folder_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 1)
    with pytest.raises(BackupFolderGone):
        back_up(vault, tmp_path / "disk", make=False)
    with pytest.raises(BackupFolderGone):
        BackupFolder(tmp_path / "disk").backups()
    assert not (tmp_path / "disk").exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 1)
    (tmp_path / "b").mkdir(mode=0o500)
    with pytest.raises(BackupFolderReadOnly):
        back_up(vault, tmp_path / "b")


@pytest.mark.parametrize("trouble", [BackupFolderGone(), BackupFolderReadOnly(), BackupDamaged()])
def test_each_trouble_is_a_sentence(trouble: StorageError) -> None:
    assert VaultWords().trouble(trouble).endswith(".")
