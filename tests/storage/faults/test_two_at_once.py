from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import VaultInUse
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
