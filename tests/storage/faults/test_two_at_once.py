from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import VaultInUse, VaultLocked
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.faults.damage import told
from tests.storage.faults.journal import PASSPHRASE, ROOT, journal_of, new_vault, pages, words

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")


def test_a_second_process_is_told_and_opens_once_the_first_was_killed(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    kept = journal_of(vault).add(words(1))
    key = vault.key()
    vault.lock()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.faults.dream_holder", str(vault.directory)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        print(key.hex(), file=first.stdin, flush=True)
        added = first.stdout.readline().strip()
        for attempt in (lambda: vault.unlock(PASSPHRASE), lambda: vault.open(key), vault.set_aside):
            with pytest.raises(VaultInUse) as raised:
                attempt()
            told(raised.value)
            assert vault.state is VaultState.LOCKED
        first.kill()
        assert first.wait() == -signal.SIGKILL
    vault.unlock(PASSPHRASE)
    assert pages(vault) == {kept.id: kept.page, added: words(2)}
    assert vault.check() == ()
    vault.lock()


def test_a_second_way_to_the_same_folder_is_the_same_vault(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    (tmp_path / "other").symlink_to(tmp_path / "vault")
    other = Vault(tmp_path / "other", MIGRATION_SETS)
    with pytest.raises(VaultInUse):
        other.unlock(PASSPHRASE)
    vault.lock()
    other.unlock(PASSPHRASE)
    other.lock()


def test_what_works_on_after_the_lock_keeps_others_away_until_it_is_done(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    kept, key = journal_of(vault).add(words(1)), vault.key()
    work = vault.connect()
    vault.lock()
    other = Vault(tmp_path / "vault", MIGRATION_SETS)
    with pytest.raises(VaultInUse):
        other.open(key)
    vault.open(key)  # whom it belongs to does not wait
    vault.lock()
    work.close()
    other.open(key)
    assert pages(other) == {kept.id: kept.page}
    other.lock()


def test_no_other_files_take_the_place_of_those_that_work_goes_on_with(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    kept = journal_of(vault).add(words(1))
    vault.prepare_salvage(vault.key(), vault.key_slots())
    work = vault.connect()
    for act in (vault.replace, vault.set_aside, vault.destroy):
        with pytest.raises(VaultInUse):
            act()
        assert vault.state is VaultState.OPEN
    work.close()
    aside = vault.replace()
    assert aside is not None
    vault.unlock(PASSPHRASE)
    assert pages(vault) == {kept.id: kept.page}
    vault.lock()


def test_a_connection_that_could_not_be_made_keeps_nobody_away(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.lock()
    with pytest.raises(VaultLocked):
        vault.connect()
    vault.set_aside()
    assert vault.state is VaultState.ABSENT
