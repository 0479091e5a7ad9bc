"""Folders and files that may not be written, or not even be read, before opening and while open."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import journal_of, new_vault, pages, words
from tests.storage.faults.less_than_root import run_as_an_ordinary_person

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("folder", "vault.db", "vault.db-wal", "vault.db-shm", "vault.keys", "vault.lock")
MODES = ("0500", "0400", "0000")
FORBIDDEN = "VaultReadOnly: "

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")


def test_whatever_may_not_be_written_or_read_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    vault = new_vault(tmp_path / "first")
    journal_of(vault).add(words(1))
    before, key = pages(vault), vault.key()
    (tmp_path / "vaults").mkdir()
    for name in NAMES:  # the vault is open: as after a crash, its log lies beside it
        for mode in MODES:
            for when in ("open", "crashed"):
                shutil.copytree(vault.directory, tmp_path / "vaults" / f"{when}-{mode}-{name}")
    vault.lock()
    said = run_as_an_ordinary_person("forbidding", str(tmp_path / "vaults"), key.hex())
    outcomes = dict(line.split(" ", 1) for line in said)
    assert len(outcomes) == 2 * len(NAMES) * len(MODES)
    for what, outcome in outcomes.items():
        assert outcome == "kept" or outcome.startswith(FORBIDDEN), what
        again = Vault(tmp_path / "vaults" / what, MIGRATION_SETS)
        again.open(key)
        assert pages(again).items() >= before.items(), what
        assert again.check() == (), what
        again.lock()
    for name in ("folder", "vault.db", "vault.lock"):
        assert outcomes[f"crashed-0000-{name}"].startswith(FORBIDDEN)
