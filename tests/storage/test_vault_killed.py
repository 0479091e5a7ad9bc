from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.storage.errors import WrongPassphrase, WrongWords
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.sample_tables import (
    PASSPHRASE,
    first_tables,
    read_notes,
    second_tables,
    write_note,
)
from tests.storage.vault_process import OTHER_WORDS, STRONGER, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
KILLED = -9

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")


def command(what: str, folder: Path, step: int = 0) -> list[str]:
    return [sys.executable, "-m", "tests.storage.vault_process", what, str(folder), str(step)]


def die(what: str, folder: Path, step: int) -> bool:
    """Whether the process was killed at that step, rather than coming to its end."""
    ended = subprocess.run(command(what, folder, step), cwd=ROOT, check=False, capture_output=True)
    assert ended.returncode in {0, KILLED}, ended.stderr.decode()
    return ended.returncode == KILLED


def make_vault(folder: Path) -> None:
    vault = Vault(folder, [first_tables])
    vault.create(PASSPHRASE, WORDS, strength=LEAST_STRENGTH)
    write_note(vault.database(), "kept")
    vault.lock()


def test_killed_at_any_step_of_creating_there_is_no_vault_or_a_whole_one(tmp_path: Path) -> None:
    found = []
    step = 1
    while die("create", folder := tmp_path / str(step), step):
        vault = Vault(folder, [first_tables])
        found.append(vault.state)
        if vault.state is VaultState.ABSENT:
            vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
        else:
            vault.unlock(PASSPHRASE)
        assert read_notes(vault.database()) == []
        assert vault.check() == ()
        vault.lock()
        assert {path.name for path in folder.iterdir()} == {"vault.db", "vault.keys", "vault.lock"}
        step += 1
    assert {VaultState.ABSENT, VaultState.LOCKED} == set(found)


def test_killed_at_any_step_of_an_upgrade_nothing_is_lost(tmp_path: Path) -> None:
    make_vault(tmp_path / "old")
    step = 1
    while True:
        folder = Path(shutil.copytree(tmp_path / "old", tmp_path / str(step)))
        if not die("upgrade", folder, step):
            break
        vault = Vault(folder, [second_tables])
        vault.unlock(PASSPHRASE)
        assert read_notes(vault.database()) == ["kept"]
        assert vault.check() == ()
        vault.lock()
        step += 1
    assert step > 5


def folders_after_each_kill(what: str, tmp_path: Path) -> Iterator[Path]:
    """A copy of a vault for each step of `what`, at which a process was killed."""
    make_vault(tmp_path / "old")
    step = 1
    while die(what, folder := shutil.copytree(tmp_path / "old", tmp_path / str(step)), step):
        yield folder
        step += 1
    assert step > 2


def opens(folder: Path, secret: str, *, by_words: bool = False) -> bool:
    """Whether the secret opens the vault there, and all that was kept is in it."""
    vault = Vault(folder, [first_tables])
    slots = vault.key_slots()
    try:
        vault.open(slots.key_from_words(secret) if by_words else slots.key_from_passphrase(secret))
    except (WrongPassphrase, WrongWords):
        return False
    assert read_notes(vault.database()) == ["kept"]
    assert vault.check() == ()
    vault.lock()
    return True


def test_killed_at_any_step_of_a_new_passphrase_one_of_the_two_opens_and_the_words_do(
    tmp_path: Path,
) -> None:
    for folder in folders_after_each_kill("passphrase", tmp_path):
        assert opens(folder, PASSPHRASE) != opens(folder, "another")
        assert opens(folder, " ".join(WORDS.words), by_words=True)
    assert opens(folder.parent / str(int(folder.name) + 1), "another")


def test_killed_at_any_step_of_new_words_the_old_or_the_new_open_and_the_passphrase_does(
    tmp_path: Path,
) -> None:
    old, new = " ".join(WORDS.words), " ".join(OTHER_WORDS.words)
    for folder in folders_after_each_kill("words", tmp_path):
        assert opens(folder, old, by_words=True) != opens(folder, new, by_words=True)
        assert opens(folder, PASSPHRASE)
    assert opens(folder.parent / str(int(folder.name) + 1), new, by_words=True)


def test_killed_at_any_step_of_raising_the_strength_passphrase_and_words_open(
    tmp_path: Path,
) -> None:
    for folder in folders_after_each_kill("raise", tmp_path):
        assert opens(folder, PASSPHRASE)
        assert opens(folder, " ".join(WORDS.words), by_words=True)
        slots = Vault(folder, [first_tables]).key_slots()
        assert slots.passphrase.strength in {LEAST_STRENGTH, STRONGER}
    raised = Vault(folder.parent / str(int(folder.name) + 1), [first_tables])
    assert raised.key_slots().passphrase.strength == STRONGER


@pytest.mark.parametrize("acknowledged", [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377])
def test_what_was_acknowledged_survives_a_kill_while_writing(
    tmp_path: Path, acknowledged: int
) -> None:
    folder = tmp_path / "vault"
    make_vault(folder)
    last = -1
    with subprocess.Popen(
        command("write", folder), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            last = int(line)
            if last == acknowledged:
                writer.kill()
    vault = Vault(folder, [first_tables])
    vault.unlock(PASSPHRASE)
    numbers = [int(text.split()[1]) for text in read_notes(vault.database())[1:]]
    assert last >= acknowledged
    assert numbers[: last + 1] == list(range(last + 1))
    assert vault.check() == ()
    vault.lock()
