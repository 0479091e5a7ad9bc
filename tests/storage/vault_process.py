"""A process that works on a vault until it is killed: `vault_process.py <what> <folder> <step>`.

Counts each time Python opens, renames or removes a file of the folder, and kills itself there at
the given step; 0 is never. Says `done` when it came to the end.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from bedtime_app.features.vault.key_changes import put_passphrase, put_words, raise_strength
from bedtime_app.storage.keys import LEAST_STRENGTH, Strength
from bedtime_app.storage.recovery_words import RecoveryWords
from bedtime_app.storage.vault import Vault
from tests.storage.sample_tables import PASSPHRASE, first_tables, second_tables, write_note

WORDS = RecoveryWords.from_entropy(bytes(range(16)))
OTHER_WORDS = RecoveryWords.from_entropy(b"\x7f" * 16)
STRONGER = Strength(2, 64 * 1024)


def main(what: str, folder: str, last_step: int) -> None:
    vault = Vault(Path(folder), [second_tables if what == "upgrade" else first_tables])
    if what in {"passphrase", "words", "raise", "write"}:
        vault.unlock(PASSPHRASE)
    if last_step:
        die_at(last_step, folder)
    if what == "create":
        vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    elif what == "upgrade":
        vault.unlock(PASSPHRASE)
    elif what == "destroy":
        vault.destroy()
    elif what == "passphrase":
        sealed = vault.key_slots().with_passphrase(vault.key(), "another", LEAST_STRENGTH)
        put_passphrase(vault, sealed.passphrase)
    elif what == "words":
        put_words(vault, OTHER_WORDS)
    elif what == "raise":
        raise_strength(vault, PASSPHRASE, STRONGER)
    elif what == "write":
        _write_for_ever(vault)
    print("done", flush=True)


def die_at(last_step: int, folder: str) -> None:
    steps = 0

    def count(event: str, args: tuple[object, ...]) -> None:
        nonlocal steps
        if event not in {"open", "os.rename", "os.remove"} or folder not in str(args[0]):
            return
        steps += 1
        if steps == last_step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _write_for_ever(vault: Vault) -> None:
    number = 0
    while True:
        write_note(vault.database(), f"note {number} " + "z" * (number % 3000))
        print(number, flush=True)  # acknowledged
        number += 1


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
