"""A disk that is full and folders that may not be written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bedtime_app.storage.errors import DiskFull, VaultReadOnly
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.full_disk import fill
from tests.storage.sample_tables import (
    PASSPHRASE,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)

ROOT = Path(__file__).parents[2]


def test_a_full_disk_is_said_loses_nothing_and_writing_goes_on_later(small_disk: Path) -> None:
    vault = Vault(small_disk / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    kept: list[int] = []

    def write_on() -> None:
        while True:
            write_note(vault.database(), f"{len(kept)} " + "z" * 1500)
            kept.append(len(kept))

    with pytest.raises(DiskFull):
        write_on()
    assert kept
    assert [int(text.split()[0]) for text in read_notes(vault.database())] == kept
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert [int(text.split()[0]) for text in read_notes(vault.database())] == kept
    vault.lock()


def test_room_that_comes_back_is_used_without_opening_again(small_disk: Path) -> None:
    vault = Vault(small_disk / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        write_note(vault.database(), "z" * 20_000)
    filler.unlink()
    write_note(vault.database(), "there is room")
    assert read_notes(vault.database()) == ["there is room"]
    vault.lock()


@pytest.mark.parametrize("room", [0, 4096, 12288, 24576, 40960])
def test_on_a_full_disk_no_half_vault_is_created(small_disk: Path, room: int) -> None:
    filler = fill(small_disk, leave=room)
    vault = Vault(small_disk / "vault", [first_tables])
    with pytest.raises(DiskFull):
        vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert vault.state is VaultState.ABSENT
    filler.unlink()
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()


def test_an_upgrade_without_room_leaves_the_vault_as_it_was(small_disk: Path) -> None:
    vault = Vault(small_disk / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    write_note(vault.database(), "a lighthouse")
    vault.lock()
    filler = fill(small_disk, leave=60_000)
    newer = Vault(small_disk / "vault", [second_tables])
    with pytest.raises(DiskFull):
        newer.unlock(PASSPHRASE)
    filler.unlink()
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == ["a lighthouse"]
    vault.lock()


OPEN = """
import sys
from pathlib import Path
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables
vault = Vault(Path(sys.argv[1]), [first_tables])
try:
    if sys.argv[2] == "open":
        vault.unlock(PASSPHRASE)
    else:
        vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
except Exception as error:
    print(type(error).__name__)
"""


def as_an_ordinary_person(*arguments: str) -> str:
    """What the script says in a process to which permissions apply, also when we are root."""
    ordinary = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everything, and there is no setpriv to become less")
        less = "-dac_override,-dac_read_search"
        ordinary = ["setpriv", f"--bounding-set={less}", f"--inh-caps={less}"]
    command = [*ordinary, sys.executable, "-c", OPEN, *arguments]
    return subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=ROOT
    ).stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_a_read_only_folder_is_said_and_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    (folder / "vault.lock").unlink()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    folder.chmod(0o500)
    try:
        assert as_an_ordinary_person(str(folder), "open") == VaultReadOnly.__name__
        assert as_an_ordinary_person(str(folder / "inside"), "create") == VaultReadOnly.__name__
    finally:
        folder.chmod(0o700)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
@pytest.mark.parametrize("name", ["vault.db", "vault.lock"])
def test_a_read_only_file_is_said(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "vault"
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    (folder / name).chmod(0o400)
    assert as_an_ordinary_person(str(folder), "open") == VaultReadOnly.__name__
