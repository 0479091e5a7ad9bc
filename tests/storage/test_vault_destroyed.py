from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from bedtime_app.storage.errors import StorageError, VaultAbsent, VaultInUse
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.sample_tables import (
    PASSPHRASE,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)
from tests.storage.test_vault_killed import die


def made(folder: Path) -> Vault:
    """A vault with all that can lie around one: set aside, kept by an upgrade, left by a crash."""
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.set_aside()
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    write_note(vault.database(), "kept")
    vault.lock()
    upgraded = Vault(folder, [second_tables])
    upgraded.unlock(PASSPHRASE)
    upgraded.lock()
    for name in ("vault.db-wal", "vault.db.new", "vault.keys.new"):
        (folder / name).write_bytes(b"left by a crash")
    return Vault(folder, [second_tables])


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return made(tmp_path / "vault")


def test_nothing_of_it_stays_and_another_can_begin(vault: Vault) -> None:
    assert len(names(vault.directory)) > 8
    heard: list[VaultState] = []
    vault.changed.add(lambda: heard.append(vault.state))
    vault.destroy()
    assert names(vault.directory) == {"vault.lock"}
    assert heard == [VaultState.ABSENT]
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert read_notes(vault.database()) == []
    vault.lock()


def test_what_did_not_come_from_a_vault_stays(vault: Vault) -> None:
    mine = [vault.directory / "letter.txt", vault.directory / "set-aside-1" / "letter.txt"]
    elsewhere = vault.directory.parent / "elsewhere"
    elsewhere.mkdir()
    mine.append(elsewhere / "vault.keys")
    for path in mine:
        path.write_text("mine")
    (vault.directory / "vault.keys.new").unlink()
    (vault.directory / "vault.keys.new").symlink_to(elsewhere / "vault.keys")
    (vault.directory / "set-aside-2").symlink_to(elsewhere)
    vault.destroy()
    assert [path.read_text() for path in mine] == ["mine"] * 3


def test_the_sealed_keys_are_overwritten_before_they_are_removed(vault: Vault) -> None:
    if not hasattr(os, "link"):
        pytest.skip("no second name for a file")
    keys = [path for path in vault.directory.rglob("*.keys*") if path.is_file()]
    assert len(keys) == 4
    before = {}
    for number, path in enumerate(keys):
        other_name = vault.directory.parent / f"still-{number}"
        os.link(path, other_name)
        before[other_name] = path.read_bytes()
    vault.destroy()
    for other_name, content in before.items():
        assert len(other_name.read_bytes()) == len(content)
        assert other_name.read_bytes()[:12] != content[:12]


def test_an_open_one_is_locked_first(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.destroy()
    assert vault.state is VaultState.ABSENT


def test_one_that_another_has_open_is_left_as_it_is(vault: Vault) -> None:
    other = Vault(vault.directory, [second_tables])
    other.unlock(PASSPHRASE)
    with pytest.raises(VaultInUse):
        vault.destroy()
    assert read_notes(other.database()) == ["kept"]
    other.lock()


def test_where_there_is_none_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(VaultAbsent):
        Vault(tmp_path / "nowhere", [first_tables]).destroy()
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")
def test_killed_at_any_step_no_database_goes_before_all_keys_and_it_can_be_begun_again(
    tmp_path: Path,
) -> None:
    made(tmp_path / "old")
    step, whole = 1, []
    while True:
        folder = Path(shutil.copytree(tmp_path / "old", tmp_path / str(step)))
        if not die("destroy", folder, step):
            break
        vault = Vault(Path(shutil.copytree(folder, tmp_path / f"{step}-seen")), [second_tables])
        try:
            vault.unlock(PASSPHRASE)
            whole.append(read_notes(vault.database()) == ["kept"])
        except StorageError:
            whole.append(False)
            databases = [path for path in names(folder) if path.endswith("vault.db")]
            assert len(databases) == 2 or not any(".keys" in name for name in names(folder))
        vault.lock()
        with suppress(VaultAbsent):  # it was killed after the last of it had gone
            Vault(folder, [second_tables]).destroy()
        assert [path.name for path in folder.rglob("*") if path.is_file()] == ["vault.lock"]
        step += 1
    assert whole == sorted(whole, reverse=True)
    assert whole[0]
    assert not whole[-1]
