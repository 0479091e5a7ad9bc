"""A process that takes away permissions of a vault's files and says what becomes of each act.

`forbidding.py <folder of vaults> <key>`: each vault there is named after what is forbidden in it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.vault import Vault, VaultState
from tests.storage.faults.damage import told
from tests.storage.faults.journal import journal_of, pages, words


def main(vaults: Path, key: bytes) -> None:
    for folder in sorted(vaults.iterdir()):
        when, mode, name = folder.name.split("-", 2)
        vault = Vault(folder, MIGRATION_SETS)
        forbidden = folder if name == "folder" else folder / name
        if when == "open":
            vault.open(key)
        usual = forbidden.stat().st_mode
        forbidden.chmod(int(mode, 8))
        try:
            print(folder.name, _try(vault, key))
        finally:
            if forbidden.exists():  # the log and its index go when the vault is closed
                forbidden.chmod(usual)


def _try(vault: Vault, key: bytes) -> str:
    assert vault.state is not VaultState.ABSENT
    try:
        vault.open(key)
        before = pages(vault)
        kept = journal_of(vault).add(words(7))
        vault.replace_keys(vault.key_slots())
        assert pages(vault) == before | {kept.id: kept.page}
    except StorageError as trouble:
        return f"{type(trouble).__name__}: {told(trouble)}"
    else:
        return "kept"
    finally:
        vault.lock()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
