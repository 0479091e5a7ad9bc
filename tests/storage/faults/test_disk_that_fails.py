"""Real errors of reading and writing, made with files that Linux has for it."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import DiskTrouble, StorageError
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.storage.faults.damage import read_damaged, told
from tests.storage.faults.journal import PASSPHRASE, journal_of, new_vault, pages, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNREADABLE = "/proc/self/mem"
"""Reading its beginning is an input/output error."""
ALWAYS_FULL = "/dev/full"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    vault = new_vault(tmp_path / "vault")
    for number in range(5):
        journal_of(vault).add(words(number))
    vault.lock()
    return vault.directory


@contextmanager
def instead_of(open_file: Path, other: str) -> Iterator[None]:
    """Let the descriptor through which SQLite uses `open_file` only read another file."""
    (descriptor,) = (
        int(each.name)
        for each in Path("/proc/self/fd").iterdir()
        if os.path.realpath(each) == str(open_file)
    )
    usual = os.dup(descriptor)
    bad = os.open(other, os.O_RDONLY)
    os.dup2(bad, descriptor)
    os.close(bad)
    try:
        yield
    finally:
        os.dup2(usual, descriptor)
        os.close(usual)


def test_a_log_that_cannot_be_written_is_said_and_writing_goes_on_afterwards(
    folder: Path,
) -> None:
    vault = Vault(folder, MIGRATION_SETS)
    vault.unlock(PASSPHRASE)
    journal = journal_of(vault)
    kept = journal.add(words(10))
    before = pages(vault)
    log = folder / "vault.db-wal"
    with instead_of(log, str(log)):
        for act in (
            lambda: journal.add(words(11)),
            lambda: journal.update(kept, words(12)),
            lambda: journal.remove(kept.id),
        ):
            with pytest.raises(DiskTrouble) as raised:
                act()
            told(raised.value)
    assert pages(vault) == before
    added = journal.add(words(13))
    assert pages(vault) == before | {added.id: added.page}
    assert vault.check() == ()
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert pages(vault) == before | {added.id: added.page}
    vault.lock()


def test_a_database_that_can_no_longer_be_read_is_said(folder: Path) -> None:
    vault = Vault(folder, MIGRATION_SETS)
    vault.unlock(PASSPHRASE)
    with instead_of(folder / "vault.db", UNREADABLE):
        assert vault.check() != ()
        with pytest.raises(StorageError) as raised:
            pages(vault)
    told(raised.value)
    assert vault.check() == ()
    assert len(pages(vault)) == 5
    vault.lock()


def _unreadable(path: Path) -> None:
    path.symlink_to(UNREADABLE)


def _full(path: Path) -> None:
    path.symlink_to(ALWAYS_FULL)


def _nowhere(path: Path) -> None:
    path.symlink_to("nowhere/at/all")


@pytest.mark.parametrize("name", ["vault.db", "vault.keys", "vault.lock", "vault.db-wal"])
@pytest.mark.parametrize("become", [Path.mkdir, os.mkfifo, _unreadable, _full, _nowhere])
def test_something_else_in_a_files_place_is_said_and_the_file_put_back_opens(
    folder: Path, tmp_path: Path, name: str, become: Callable[[Path], None]
) -> None:
    before, _ = read_damaged(folder)
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    place = folder / name
    place.unlink(missing_ok=True)
    become(place)
    found, _ = read_damaged(folder)
    assert found in (before, {})
    if place.is_dir():
        place.rmdir()
    else:
        place.unlink(missing_ok=True)
    if (copy / name).exists():
        shutil.copy(copy / name, place)
    assert read_damaged(folder) == (before, False)


def test_a_new_passphrase_that_cannot_be_written_leaves_the_old_one(folder: Path) -> None:
    vault = Vault(folder, MIGRATION_SETS)
    vault.unlock(PASSPHRASE)
    slots = vault.key_slots().with_passphrase(vault.key(), "another harbour", LEAST_STRENGTH)
    (folder / "vault.keys.new").symlink_to(ALWAYS_FULL)
    with pytest.raises(StorageError) as raised:
        vault.replace_keys(slots)
    told(raised.value)
    vault.lock()
    vault.unlock(PASSPHRASE)
    vault.replace_keys(slots)
    vault.lock()
    vault.unlock("another harbour")
    vault.lock()
