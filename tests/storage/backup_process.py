"""A process that works on backups until it is killed: `backup_process.py <what> <root> <step>`.

In `root` lie `vault` and `backups`. Counts each time Python opens, renames or removes a file there,
and kills itself at the given step. Says `done` when it came to the end.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bedtime_app.storage.backup import BackupFolder
from bedtime_app.storage.restore import prepare_restore
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables
from tests.storage.vault_process import die_at

SECOND_EVENING = datetime(2026, 11, 27, 22, 15, tzinfo=UTC)


def main(what: str, root: Path, last_step: int) -> None:
    vault = Vault(root / "vault", [first_tables])
    folder = BackupFolder(root / "backups")
    vault.unlock(PASSPHRASE)
    key, slots = vault.key(), vault.key_slots()
    die_at(last_step, str(root))
    if what == "make":
        with closing(vault.connect()) as source:
            folder.make(source, key, slots, SECOND_EVENING)
        folder.thin(slots.vault, SECOND_EVENING)
    else:
        prepare_restore(folder.backups()[-1], key, vault)
        vault.replace()
    print("done", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
