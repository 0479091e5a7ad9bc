from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime
from bedtime_app.app.profile import Profile
from bedtime_app.features.backups.backup_place import FOLDER
from bedtime_app.features.vault.remembering import REMEMBERED
from bedtime_app.storage.vault import VaultState
from bedtime_app.system.keychain import SERVICE
from tests.app.pseudo_terminal import both_ends
from tests.app.test_command_line import QUICK, Terminal
from tests.journeys.bedside import made_vault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.guards.own_home import MemoryKeyring

SURE = ("vault", "destroy", "--yes-destroy-everything")


@pytest.fixture
def terminal(profile_dir: Path, tmp_path: Path) -> Terminal:
    made_vault(profile_dir)
    return Terminal(profile_dir, tmp_path / "passphrase")


def state(terminal: Terminal) -> VaultState:
    return Profile(terminal.profile).vault().state


def answered(terminal: Terminal, *answers: str) -> subprocess.CompletedProcess[bytes]:
    """Run it where somebody sits at a terminal and types."""
    ours, theirs = both_ends()
    try:
        os.write(ours, "".join(f"{answer}\n" for answer in answers).encode())
        return subprocess.run(
            [
                *(sys.executable, *QUICK),
                *("--profile-dir", str(terminal.profile), "vault", "destroy"),
            ],
            stdin=theirs,
            capture_output=True,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(theirs)


def test_without_a_terminal_nothing_is_destroyed_unless_it_is_said_in_full(
    terminal: Terminal,
) -> None:
    assert "Nothing was changed" in terminal.refuses("vault", "destroy")
    assert state(terminal) is VaultState.LOCKED


@pytest.mark.parametrize("answers", [("n",), ("y", "yes"), ("y", "vault")])
def test_another_answer_changes_nothing(terminal: Terminal, answers: tuple[str, ...]) -> None:
    done = answered(terminal, *answers)
    assert done.returncode == 1
    assert b"Nothing was changed." in done.stderr
    assert state(terminal) is VaultState.LOCKED


def test_it_asks_twice_and_then_it_is_gone(terminal: Terminal) -> None:
    done = answered(terminal, "y", terminal.profile.name)
    assert done.returncode == 0, done.stderr
    assert str(terminal.profile).encode() in done.stderr
    assert b"The vault is gone." in done.stdout
    assert b"A disk may keep an old copy" in done.stdout
    assert state(terminal) is VaultState.ABSENT


def test_copies_are_left_alone_and_named(terminal: Terminal) -> None:
    backups = terminal.profile / "backups"
    backups.mkdir()
    for ending in (".db", ".keys"):
        content = (terminal.profile / "vault" / f"vault{ending}").read_bytes()
        (backups / f"bedtime-1{ending}").write_bytes(content)
    told = json.loads(terminal.run(*SURE, "--json").stdout)
    assert told == {
        "destroyed": True,
        "forgotten": True,
        "backups": [str(backups)],
        "out_of_reach": [],
    }
    assert len(list(backups.iterdir())) == 2


def test_copies_in_the_folder_that_was_chosen_for_them_are_named_too(
    terminal: Terminal, tmp_path: Path
) -> None:
    chosen = tmp_path / "another disk"
    chosen.mkdir()
    for ending in (".db", ".keys"):
        content = (terminal.profile / "vault" / f"vault{ending}").read_bytes()
        (chosen / f"bedtime-0123456789ab-20261126T080000Z{ending}").write_bytes(content)
    Profile(terminal.profile).settings().put(FOLDER, str(chosen))
    said = CliRunner().invoke(bedtime, ["--profile-dir", str(terminal.profile), *SURE])
    assert f"Copies were left alone in {chosen}." in said.output
    assert len(list(chosen.iterdir())) == 2


def test_a_chosen_folder_that_is_not_there_is_said_and_hinders_nothing(
    terminal: Terminal, tmp_path: Path
) -> None:
    gone = tmp_path / "a disk in a drawer"
    Profile(terminal.profile).settings().put(FOLDER, str(gone))
    said = CliRunner().invoke(bedtime, ["--profile-dir", str(terminal.profile), *SURE])
    assert said.exit_code == 0, said.output
    assert f"{gone} cannot be reached now. Copies may lie there." in said.output
    assert state(terminal) is VaultState.ABSENT


def test_the_keyring_forgets_the_key(terminal: Terminal, memory_keyring: MemoryKeyring) -> None:
    Profile(terminal.profile).settings().put(REMEMBERED, True)  # noqa: FBT003 - its value
    memory_keyring.passwords[SERVICE, str(terminal.profile)] = "00" * 32
    said = CliRunner().invoke(bedtime, ["--profile-dir", str(terminal.profile), *SURE])
    assert said.exit_code == 0, said.output
    assert memory_keyring.passwords == {}
    assert not Profile(terminal.profile).settings().get(REMEMBERED)


def test_a_keyring_that_does_not_answer_is_said_and_hinders_nothing(terminal: Terminal) -> None:
    Profile(terminal.profile).settings().put(REMEMBERED, True)  # noqa: FBT003 - its value
    done = terminal.run(*SURE)
    assert "may still hold the key" in done.stdout
    assert state(terminal) is VaultState.ABSENT


def test_a_damaged_vault_can_be_destroyed_and_none_is_said(terminal: Terminal) -> None:
    for name in ("vault.db", "vault.keys"):
        (terminal.profile / "vault" / name).write_bytes(b"\0" * 100)
    assert terminal.run(*SURE).returncode == 0
    assert "There is no vault here." in terminal.refuses(*SURE)
