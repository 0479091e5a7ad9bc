"""A process that makes writers, each of which works on a journal until it is killed.

Reads lines `<folder> <key> <seed>`, forks a writer for each, so that none has to import anything,
and says `writer <its number>`. The writer says `will <what>` before an act and `did <what>` after
it returned; when the writer is dead its maker says `dead <signal>`.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import journal_of, words

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_store import DreamStore

MOST_DREAMS = 60


def main() -> None:
    import bedtime_app.storage.connection
    import bedtime_app.storage.migrate  # noqa: F401 - what a writer would import late

    for line in sys.stdin:
        folder, key, seed = line.split()
        writer = os.fork()
        if writer == 0:
            try:
                write_until_killed(Path(folder), bytes.fromhex(key), int(seed))
            except BaseException:  # noqa: BLE001 - whatever ended it is shown with the failure
                traceback.print_exc()
            finally:
                os._exit(1)
        say("writer", writer)
        _, status = os.waitpid(writer, 0)
        say("dead", os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)


def say(*what: object) -> None:
    os.write(1, (json.dumps(what) + "\n").encode())  # one short write, which is whole or not at all


def write_until_killed(folder: Path, key: bytes, seed: int) -> None:
    choose = random.Random(seed)  # noqa: S311 - repeatable acts, no secret
    vault = Vault(folder, MIGRATION_SETS)
    vault.open(key)
    journal = journal_of(vault)
    number = seed * 10_000
    while True:
        number += 1
        act(journal, choose, number)


def act(journal: DreamStore, choose: random.Random, number: int) -> None:
    dreams = journal.newest()
    kind = choose.choice(("add", "update", "remove", "index"))
    if len(dreams) < MOST_DREAMS // 2 or kind == "add":
        kind = "remove" if len(dreams) > MOST_DREAMS else "add"
    one = choose.choice(dreams) if dreams else None
    if kind == "add" or one is None:
        say("will", "add", "", number)
        say("did", "add", journal.add(words(number)).id, number)
    elif kind == "update":
        say("will", "update", one.id, number)
        journal.update(one, words(number))
        say("did", "update", one.id, number)
    elif kind == "remove":
        say("will", "remove", one.id, number)
        journal.remove(one.id)
        say("did", "remove", one.id, number)
    else:
        journal.prepare_search()


if __name__ == "__main__":
    main()
