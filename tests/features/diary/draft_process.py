"""Types at a night in a process that is killed as soon as the draft had its time."""

from __future__ import annotations

import os
import signal
import sys
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.features.diary.clock_style import ClockStyle
from bedtime_app.features.diary.diary_answers import DiaryAnswers
from bedtime_app.features.diary.diary_drafts import KEEP_AFTER_SECONDS, DiaryDrafts
from bedtime_app.features.diary.diary_form import form_of
from bedtime_app.features.diary.diary_migrations import diary_migrations
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable

NIGHT = Night(date(2026, 11, 19))
PASSPHRASE = "a lamp in the window"


class DelayToTheDeath:
    """Calls what waits, and kills the process."""

    def __init__(self) -> None:
        self.then: Callable[[], object] = lambda: None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        assert seconds <= KEEP_AFTER_SECONDS
        self.then = then

    def stop(self) -> None:
        pass


def main(folder: Path) -> None:
    """Never ends by itself."""
    vault, delay = Vault(folder, [diary_migrations]), DelayToTheDeath()
    vault.unlock(PASSPHRASE)
    drafts = DiaryDrafts(DiaryStore(vault, FakeClock(), lambda: time(15)), delay)
    form = form_of(DiaryAnswers(), ClockStyle())
    for text in ("r", "ra", "rain"):
        drafts.write(NIGHT, form.wrote("comment", text))
    delay.then()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
