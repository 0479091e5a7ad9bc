from __future__ import annotations

import random
import subprocess
import sys
import time
from datetime import time as local_time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from typing import IO

ROUNDS = 10
ROOT = Path(__file__).parents[3]


def read_strokes(stream: IO[str], until: float) -> list[tuple[int, float]]:
    strokes: list[tuple[int, float]] = []
    for line in stream:
        number, at = line.split()
        strokes.append((int(number), float(at)))
        if strokes[-1][1] - strokes[0][1] >= until:
            break
    return strokes


@pytest.mark.timeout(240)
def test_kill_9_while_typing_loses_at_most_the_last_second(vault: Vault) -> None:
    vault.lock()
    seen = 0
    for moment in random.Random(20).sample(range(50, 2600, 25), ROUNDS):  # noqa: S311 - no secret
        with subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.features.dreams.typing_process",
                str(vault.directory),
                PASSPHRASE,
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as typist:
            assert typist.stdout is not None
            strokes = read_strokes(typist.stdout, moment / 1000)
            killed = time.monotonic()  # noqa: TID251 - what the other process really had
            typist.kill()
            typist.wait()
            strokes += read_strokes(typist.stdout, float("inf"))
        assert strokes, "the typist ended by itself"
        reopened = Vault(vault.directory, [dream_migrations])
        reopened.unlock(PASSPHRASE)
        dreams = DreamStore(reopened, FakeClock(), lambda: local_time(15)).newest()
        assert reopened.check() == ()
        reopened.lock()
        due = max((number for number, at in strokes if at <= killed - 1.0), default=0)
        longest = sorted(dreams, key=lambda dream: dream.written_at)[-1:]
        fresh = len(dreams) > seen
        seen = len(dreams)
        kept = len(longest[0].page.text) if fresh else 0
        assert kept >= due, f"killed at {moment} ms: {kept} of {due} signs"
        assert kept <= strokes[-1][0]
    assert seen >= ROUNDS / 2, "most rounds outlived the first keeping"
