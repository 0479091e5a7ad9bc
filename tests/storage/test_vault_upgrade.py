from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import bedtime_app
from bedtime_app.storage.errors import UpgradeFailed
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.sample_tables import (
    PASSPHRASE,
    failing_tables,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.guards.quiet_log import ExpectedLog

BEFORE = f"vault-before-{bedtime_app.__version__}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    vault = Vault(tmp_path / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    return vault.directory


def test_older_tables_are_brought_up_to_date_and_the_old_vault_is_kept(folder: Path) -> None:
    old = (folder / "vault.db").read_bytes()
    vault = Vault(folder, [second_tables])
    vault.unlock(PASSPHRASE)
    assert vault.database().execute("SELECT text, mood FROM notes").fetchall() == [
        ("a lighthouse", "calm")
    ]
    vault.lock()
    assert (folder / f"{BEFORE}.db").read_bytes() == old
    assert (folder / f"{BEFORE}.keys").read_bytes() == (folder / "vault.keys").read_bytes()


def test_the_kept_copy_opens_with_the_version_that_wrote_it(folder: Path, tmp_path: Path) -> None:
    vault = Vault(folder, [second_tables])
    vault.unlock(PASSPHRASE)
    vault.lock()
    back = tmp_path / "back"
    back.mkdir()
    (folder / f"{BEFORE}.db").rename(back / "vault.db")
    (folder / f"{BEFORE}.keys").rename(back / "vault.keys")
    older = Vault(back, [first_tables])
    older.unlock(PASSPHRASE)
    assert read_notes(older.database()) == ["a lighthouse"]
    older.lock()


def test_a_second_upgrade_does_not_overwrite_the_copy_of_the_first(folder: Path) -> None:
    (folder / f"{BEFORE}.db").write_bytes(b"from another day")
    vault = Vault(folder, [second_tables])
    vault.unlock(PASSPHRASE)
    vault.lock()
    assert (folder / f"{BEFORE}.db").read_bytes() == b"from another day"
    assert (folder / f"{BEFORE}-1.db").exists()


def test_a_vault_in_which_nothing_was_written_needs_no_copy(tmp_path: Path) -> None:
    vault = Vault(tmp_path, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    newer = Vault(tmp_path, [second_tables])
    newer.unlock(PASSPHRASE)
    newer.lock()
    assert not list(tmp_path.glob("vault-before-*"))


def test_an_upgrade_includes_what_a_crash_left_in_the_write_ahead_log(
    folder: Path, tmp_path: Path
) -> None:
    running = Vault(folder, [first_tables])
    running.unlock(PASSPHRASE)
    write_note(running.database(), "written just before")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in folder.iterdir():
        (crashed / path.name).write_bytes(path.read_bytes())
    running.lock()
    vault = Vault(crashed, [second_tables])
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == ["a lighthouse", "written just before"]
    vault.lock()


def test_a_failed_upgrade_leaves_the_vault_byte_for_byte(
    folder: Path, expected_log: ExpectedLog
) -> None:
    expected_log("a migration failed: OperationalError")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    vault = Vault(folder, [failing_tables])
    with pytest.raises(UpgradeFailed):
        vault.unlock(PASSPHRASE)
    assert vault.state is VaultState.LOCKED
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".db-shm"}
    after.pop("vault.db-wal", None)
    after.pop("vault.db-shm", None)
    assert after == before
    older = Vault(folder, [first_tables])
    older.unlock(PASSPHRASE)
    assert read_notes(older.database()) == ["a lighthouse"]
    older.lock()


def test_upgrading_gives_the_same_tables_as_making_them_anew(folder: Path, tmp_path: Path) -> None:
    def schema(vault: Vault) -> list[tuple[str, ...]]:
        return vault.database().execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        ).fetchall()  # fmt: skip

    upgraded = Vault(folder, [second_tables])
    upgraded.unlock(PASSPHRASE)
    fresh = Vault(tmp_path / "fresh", [second_tables])
    fresh.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert schema(upgraded) == schema(fresh)
    upgraded.lock()
    fresh.lock()
