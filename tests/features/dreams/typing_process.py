"""Types one sign after another into the real journal, and says on stdout what it has typed so far.

`python -m tests.features.dreams.typing_process DIRECTORY PASSPHRASE` never ends by itself.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from datetime import time as local_time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.vault import Vault
from bedtime_app.system.jobs import SerialJobs

STROKE_MS = 30


class RealClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - this process stands for the whole app

    def zone(self) -> ZoneInfo:
        return ZoneInfo("Europe/Berlin")

    def monotonic(self) -> float:
        return time.monotonic()  # noqa: TID251 - the same


def main(directory: str, passphrase: str) -> None:
    app = QCoreApplication([])
    vault = Vault(Path(directory), [dream_migrations])
    vault.unlock(passphrase)
    view = DreamJournalView(
        DreamStore(vault, RealClock(), lambda: local_time(15)), vault, SerialJobs(app), app
    )
    view.newDream()
    typed = 0

    def stroke() -> None:
        nonlocal typed
        typed += 1
        # Said before it is written, so that the parent never believes less than was typed.
        sys.stdout.write(f"{typed} {time.monotonic()}\n")  # noqa: TID251 - the same for parent and child
        sys.stdout.flush()
        view.writeText("x" * typed)

    keys = QTimer(app, interval=STROKE_MS, timerType=Qt.TimerType.PreciseTimer)
    keys.timeout.connect(stroke)
    keys.start()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
