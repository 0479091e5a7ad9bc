from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.backup_process import SECOND_EVENING
from tests.storage.sample_tables import PASSPHRASE, first_tables, read_notes, write_note
from tests.storage.test_backup import NOW, names

ROOT = Path(__file__).parents[2]
KILLED = -9

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")


def die(what: str, root: Path, step: int) -> bool:
    """Whether the process was killed at that step, rather than coming to its end."""
    command = [sys.executable, "-m", "tests.storage.backup_process", what, str(root), str(step)]
    ended = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    assert ended.returncode in {0, KILLED}, ended.stderr.decode()
    return ended.returncode == KILLED


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A vault with one more note than its one backup."""
    root = tmp_path / "before"
    vault = Vault(root / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    write_note(vault.database(), "kept")
    with closing(vault.connect()) as source:
        folder = BackupFolder(root / "backups", make=True)
        folder.make(source, vault.key(), vault.key_slots(), NOW)
    write_note(vault.database(), "written later")
    vault.lock()
    return root


def test_killed_at_any_step_of_restoring_the_old_vault_opens_or_the_restored(
    before: Path, tmp_path: Path
) -> None:
    found = set()
    step = 1
    while die("restore", root := Path(shutil.copytree(before, tmp_path / str(step))), step):
        vault = Vault(root / "vault", [first_tables])
        assert vault.state is VaultState.LOCKED
        vault.unlock(PASSPHRASE)
        notes = tuple(read_notes(vault.database()))
        found.add(notes)
        assert vault.check() == ()
        vault.lock()
        aside = root / "vault" / "set-aside-1"
        assert aside.exists() == (notes == ("kept",))
        if aside.exists():
            former = Vault(aside, [first_tables])
            former.unlock(PASSPHRASE)
            assert read_notes(former.database()) == ["kept", "written later"]
            former.lock()
        left = {"vault.db", "vault.keys", "vault.lock", "set-aside-1"}
        assert set(names(root / "vault")) <= left
        step += 1
    assert found == {("kept",), ("kept", "written later")}


def test_killed_at_any_step_of_a_backup_the_former_is_there_and_what_is_listed_is_whole(
    before: Path, tmp_path: Path
) -> None:
    counts = set()
    step = 1
    while die("make", root := Path(shutil.copytree(before, tmp_path / str(step))), step):
        vault = Vault(root / "vault", [first_tables])
        vault.unlock(PASSPHRASE)
        assert read_notes(vault.database()) == ["kept", "written later"]
        folder = BackupFolder(root / "backups")
        backups = folder.backups(vault.key_slots().vault)
        assert backups[-1].made_at == NOW
        for backup in backups:
            backup.verify(backup.read_keys().key_from_passphrase(PASSPHRASE))
        counts.add(len(backups))
        with closing(vault.connect()) as source:
            folder.make(source, vault.key(), vault.key_slots(), SECOND_EVENING)
        assert len(names(root / "backups")) == 4
        vault.lock()
        step += 1
    assert counts == {1, 2}
