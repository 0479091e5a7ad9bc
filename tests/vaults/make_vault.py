"""Writes the vault of this version: `python -m tests.vaults.make_vault`, once before each release.

It goes to `tests/vaults/<version>/`. A released one is never written again: it is what people have.
"""

from __future__ import annotations

import sys
from datetime import time
from pathlib import Path

import bedtime_app
from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.keys import Strength
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

VAULTS = Path(__file__).parent
PASSPHRASE = "the lamp of every release"
WORDS = RecoveryWords.from_entropy(bytes(range(16)))
STRENGTH = Strength(2, 8 * 1024 * 1024)
PAGES = (
    DreamPage("The station", "Green light, and nobody in a hurry."),
    DreamPage("The stairs again", "They had no end.", kind=DreamKind.NIGHTMARE),
)


def main() -> None:
    folder = VAULTS / bedtime_app.__version__
    if folder.exists() and "--again" not in sys.argv:
        sys.exit(f"{folder} exists; a released vault stays as it is (--again before a release)")
    for path in folder.glob("vault.*"):
        path.unlink()
    vault = Vault(folder, MIGRATION_SETS)
    vault.create(PASSPHRASE, WORDS, STRENGTH)
    store = DreamStore(vault, FakeClock(), lambda: time(15))
    for page in PAGES:
        store.add(page)
    vault.lock()
    (folder / "vault.lock").unlink()


if __name__ == "__main__":
    main()
