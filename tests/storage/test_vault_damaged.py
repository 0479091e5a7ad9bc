from __future__ import annotations

import hashlib
import json
import random
import shutil
from pathlib import Path

import pytest

from bedtime_app.storage.errors import DamagedPart, StorageError, VaultDamaged, VaultTooNew
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import (
    PASSPHRASE,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "vault"
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    for number in range(60):
        write_note(vault.database(), f"note {number} " + "z" * 400)
    vault.lock()
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "vault"))


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name in {"vault.db", "vault.keys"}
    }


def read_all(folder: Path) -> list[str]:
    vault = Vault(folder, [first_tables])
    try:
        vault.unlock(PASSPHRASE)
        return read_notes(vault.database())
    finally:
        vault.lock()


def test_a_flipped_bit_of_the_database_is_always_noticed(folder: Path) -> None:
    database = folder / "vault.db"
    content = database.read_bytes()
    for place in sorted(random.Random(5).sample(range(len(content)), 60)):  # noqa: S311 - repeatable places, no secret
        changed = bytearray(content)
        changed[place] ^= 1 << (place % 8)
        database.write_bytes(changed)
        try:
            notes = read_all(folder)
        except VaultDamaged as error:
            assert error.part is DamagedPart.DATABASE  # noqa: PT017 - a page not read is no error
        else:
            assert len(notes) == 60
            vault = Vault(folder, [first_tables])
            vault.unlock(PASSPHRASE)
            assert vault.check() != ()
            vault.lock()


@pytest.mark.parametrize("left", [0, 1, 15, 16, 1000, 4096, 4097, 8192, -4096, -1])
def test_a_database_cut_short_is_damaged_and_not_filled_anew(folder: Path, left: int) -> None:
    database = folder / "vault.db"
    database.write_bytes(database.read_bytes()[:left])
    before = digests(folder)
    with pytest.raises(VaultDamaged) as raised:
        read_all(folder)
    assert raised.value.part is DamagedPart.DATABASE
    assert digests(folder) == before


def test_a_missing_database_is_damaged_and_not_made_anew(folder: Path) -> None:
    (folder / "vault.db").unlink()
    with pytest.raises(VaultDamaged):
        read_all(folder)
    assert not (folder / "vault.db").exists()


def test_a_flipped_bit_of_the_keys_is_never_taken_for_a_wrong_passphrase(folder: Path) -> None:
    keys = folder / "vault.keys"
    content = keys.read_bytes()
    slots = Vault(folder, [first_tables]).key_slots()
    for place in range(0, len(content), 7):
        changed = bytearray(content)
        changed[place] ^= 1
        keys.write_bytes(changed)
        try:
            assert Vault(folder, [first_tables]).key_slots() == slots  # a space or a letter's case
        except (VaultDamaged, VaultTooNew) as error:
            assert isinstance(error, StorageError)  # noqa: PT017 - both outcomes are right


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'"x"', b"\xff\xfe", b"[" * 5000])
def test_keys_that_are_no_keys_are_damaged(folder: Path, content: bytes) -> None:
    (folder / "vault.keys").write_bytes(content)
    with pytest.raises(VaultDamaged) as raised:
        read_all(folder)
    assert raised.value.part is DamagedPart.KEYS


def test_the_database_of_another_vault_does_not_pass_for_this_one(
    folder: Path, tmp_path: Path
) -> None:
    other = Vault(tmp_path / "other", [first_tables])
    other.create(PASSPHRASE, strength=LEAST_STRENGTH)
    other.lock()
    shutil.copy(tmp_path / "other" / "vault.db", folder / "vault.db")
    with pytest.raises(VaultDamaged):
        read_all(folder)


def test_newer_tables_are_refused_and_left_as_they_are(folder: Path) -> None:
    newer = Vault(folder, [second_tables])
    newer.unlock(PASSPHRASE)
    newer.lock()
    before = digests(folder)
    with pytest.raises(VaultTooNew):
        read_all(folder)
    assert digests(folder) == before


def test_newer_keys_are_refused_and_left_as_they_are(folder: Path) -> None:
    keys = folder / "vault.keys"
    content = json.loads(keys.read_text("utf-8"))
    keys.write_text(json.dumps(content | {"version": 2, "new": "something"}), "utf-8")
    before = digests(folder)
    with pytest.raises(VaultTooNew):
        read_all(folder)
    assert digests(folder) == before


def test_a_newer_vault_left_open_by_a_crash_keeps_what_waits_beside_it(folder: Path) -> None:
    newer = Vault(folder, [second_tables])
    newer.unlock(PASSPHRASE)
    write_note(newer.database(), "still in the write-ahead log")
    copy = Path(shutil.copytree(folder, folder.with_name("crashed")))
    newer.lock()
    log = (copy / "vault.db-wal").read_bytes()
    before = digests(copy)
    with pytest.raises(VaultTooNew):
        read_all(copy)
    assert digests(copy) == before
    assert (copy / "vault.db-wal").read_bytes() == log
