"""A process that keeps a dream, says its id and holds the vault open: `dream_holder.py <folder>`.

The key comes in through standard input.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import journal_of, words


def main(folder: Path) -> None:
    vault = Vault(folder, MIGRATION_SETS)
    vault.open(bytes.fromhex(sys.stdin.readline()))
    print(journal_of(vault).add(words(2)).id, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
