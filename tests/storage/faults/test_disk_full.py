"""A disk that is full at each write in turn, and one that takes no longer files."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import DiskFull, StorageError
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.faults.damage import told
from tests.storage.faults.journal import NOW, PASSPHRASE, journal_of, new_vault, pages, words
from tests.storage.full_disk import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.dreams.dream import DreamPage

PAGE = 4096

ON_A_SMALL_DISK = pytest.mark.parametrize("small_disk", [8192], indirect=True)
"""KiB: all that is written here, with the log that a full disk keeps from being emptied."""


class Writing:
    """Writes dreams until the vault cannot, and knows what was acknowledged."""

    def __init__(self, vault: Vault) -> None:
        self.acknowledged: dict[str, DreamPage] = {}
        self._vault = vault
        self._number = 0

    def until_refused(self) -> StorageError:
        try:
            for _ in range(100):
                self.once()
        except StorageError as trouble:
            told(trouble)
            return trouble
        raise AssertionError("it was never refused")

    def once(self) -> None:
        """Add a dream, change one, or erase one, then look for some."""
        self._number += 1
        journal = journal_of(self._vault)
        dreams = journal.newest()
        if self._number % 3 and len(dreams) < 20:
            dream = journal.add(words(self._number, 1 + 1700 * (self._number % 8)))
            self.acknowledged[dream.id] = dream.page
        elif self._number % 2:
            dream = journal.update(dreams[0], words(self._number, 1 + 2500 * (self._number % 4)))
            self.acknowledged[dream.id] = dream.page
        elif dreams:
            journal.remove(dreams[-1].id)
            del self.acknowledged[dreams[-1].id]
            journal.purge(NOW + timedelta(days=1))
        journal.search("lighthouse")

    def is_all_there(self) -> bool:
        return pages(self._vault) == self.acknowledged


@ON_A_SMALL_DISK
def test_a_disk_full_at_any_write_loses_nothing_and_writing_goes_on(small_disk: Path) -> None:
    vault = new_vault(small_disk / "vault")
    writing = Writing(vault)
    for room in range(0, 32 * PAGE, PAGE // 2):
        filler = fill(small_disk, leave=room)
        assert isinstance(writing.until_refused(), DiskFull)
        assert writing.is_all_there(), f"with room for {room}"
        filler.unlink()
        writing.once()
        assert writing.is_all_there(), f"with room for {room}"
        assert vault.check() == (), f"with room for {room}"
        vault.lock()  # which empties the log, so that the next writes have to make it longer
        vault.unlock(PASSPHRASE)
        assert writing.is_all_there(), f"with room for {room}"
    vault.lock()


@ON_A_SMALL_DISK
def test_a_disk_full_while_closing_and_opening_loses_nothing(small_disk: Path) -> None:
    vault = new_vault(small_disk / "vault")
    writing = Writing(vault)
    for room in range(0, 20 * PAGE, PAGE):
        for _ in range(4):
            writing.once()
        filler = fill(small_disk, leave=room)
        vault.lock()
        try:
            vault.unlock(PASSPHRASE)
        except StorageError as trouble:
            told(trouble)
            filler.unlink()
            vault.unlock(PASSPHRASE)
        assert writing.is_all_there(), f"with room for {room}"
        filler.unlink(missing_ok=True)
        writing.once()
        assert vault.check() == ()
        vault.lock()  # which empties the log, if there was no room for that before
        vault.unlock(PASSPHRASE)
    vault.lock()


@ON_A_SMALL_DISK
def test_a_disk_full_at_any_write_of_creating_leaves_no_half_vault(small_disk: Path) -> None:
    kinds = set()
    room = 0
    while True:
        filler = fill(small_disk, leave=room)
        vault = Vault(small_disk / str(room), MIGRATION_SETS)
        try:
            vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
        except StorageError as trouble:
            told(trouble)
            kinds.add(type(trouble))
            assert vault.state is VaultState.ABSENT
            filler.unlink()
            room += 2 * PAGE
        else:
            vault.lock()
            break
    assert kinds == {DiskFull}
    assert room > 20 * PAGE


@ON_A_SMALL_DISK
def test_a_disk_full_at_a_new_passphrase_leaves_the_old_one(small_disk: Path) -> None:
    vault = new_vault(small_disk / "vault")
    slots = vault.key_slots().with_passphrase(vault.key(), "another harbour", LEAST_STRENGTH)
    fill(small_disk)
    with pytest.raises(DiskFull) as raised:
        vault.replace_keys(slots)
    told(raised.value)
    vault.lock()
    vault.unlock(PASSPHRASE)
    vault.lock()


if sys.platform != "win32":
    import resource

    @contextmanager
    def files_no_longer_than(size: int) -> Iterator[None]:
        """As a file system does that cannot hold longer ones; Python ignores the signal."""
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    def test_a_log_that_may_not_grow_loses_nothing_and_writing_goes_on(tmp_path: Path) -> None:
        vault = new_vault(tmp_path / "vault")
        writing = Writing(vault)
        log = tmp_path / "vault" / "vault.db-wal"
        for more in range(0, 12 * PAGE, PAGE // 2):
            with files_no_longer_than(log.stat().st_size + more):
                writing.until_refused()
            assert writing.is_all_there(), f"{more} bytes further"
            writing.once()
            assert writing.is_all_there(), f"{more} bytes further"
            assert vault.check() == (), f"{more} bytes further"
        vault.lock()
        vault.unlock(PASSPHRASE)
        assert writing.is_all_there()
        vault.lock()

    def test_no_half_vault_is_created_where_files_may_not_grow(tmp_path: Path) -> None:
        vault = Vault(tmp_path / "vault", MIGRATION_SETS)
        size = 0
        while vault.state is VaultState.ABSENT:
            with files_no_longer_than(size), suppress(StorageError):
                vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
            size += 2 * PAGE
        assert size > 10 * PAGE
        assert vault.check() == ()
        vault.lock()
