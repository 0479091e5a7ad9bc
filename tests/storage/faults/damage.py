"""Opens and reads a vault that was damaged, and says what a person would be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.vault.vault_words_view import VaultWords
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import PASSPHRASE, journal_of, pages

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.features.dreams.dream import DreamPage


def told(trouble: StorageError) -> str:
    """Its sentence, which must be there and calm."""
    sentence = VaultWords().trouble(trouble)
    assert sentence.endswith((".", "?"))
    assert "!" not in sentence
    return sentence


def read_damaged(folder: Path, key: bytes | None = None) -> tuple[dict[str, DreamPage], bool]:
    """The dreams that could be read, and whether the damage was noticed, by an error or a check.

    Anything but a `StorageError` goes through, for it would be a bug. Without `key` the
    passphrase opens.
    """
    vault = Vault(folder, MIGRATION_SETS)
    found: dict[str, DreamPage] = {}
    try:
        vault.open(key) if key else vault.unlock(PASSPHRASE)
        found = pages(vault)
        journal_of(vault).search("lighthouse")
        return found, vault.check() != ()
    except StorageError as trouble:
        told(trouble)
        return found, True
    finally:
        vault.lock()
