"""A process that is killed while it keeps an import, once in its middle and once at its end.

    python -m tests.features.diary.importing.keeping_process FOLDER KEY

Says for each the signal that ended it.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.tracker_sleep import TrackerSleep
from bedtime_app.features.diary.tracker_store import TrackerStore
from bedtime_app.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 2_000
FIRST = datetime(2020, 1, 1, 22, tzinfo=UTC)


def sleeps(killed_before: int) -> Iterator[TrackerSleep]:
    for number in range(MANY):
        if number == killed_before:
            os.kill(os.getpid(), signal.SIGKILL)
        begin = FIRST + timedelta(days=number)
        yield TrackerSleep("oura", str(number), begin, begin + timedelta(hours=7), asleep=400.0)
    os.kill(os.getpid(), signal.SIGKILL)


def main(folder: str, key: str) -> None:
    for place in (MANY // 2, MANY):
        keeper = os.fork()
        if keeper == 0:
            vault = Vault(Path(folder), [diary_migrations])
            vault.open(bytes.fromhex(key))
            TrackerStore(vault, lambda _: Night(date(2020, 1, 1))).add_batch("b", sleeps(place))
            os._exit(1)
        _, status = os.waitpid(keeper, 0)
        print(os.WTERMSIG(status), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
