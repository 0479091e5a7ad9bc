from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.vault import Vault
from tests.storage.faults.journal import ROOT, journal_of, new_vault, pages, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bedtime_app.features.dreams.dream import DreamPage

KILLS = 300
PARTS = 6
"""So that the machine's cores share them."""
LATEST = 0.004
"""Seconds; a dream takes 0.2 to 2 ms to keep, opening about 5."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a POSIX signal")


class Writers:
    """The process that makes them."""

    def __init__(self) -> None:
        self._maker = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.faults.dream_writers"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        assert self._maker.stdin is not None
        assert self._maker.stdout is not None
        self._maker.stdin.close()
        self._maker.stdout.close()
        self._maker.wait()

    def killed(self, vault: Vault, key: bytes, seed: int, choose: random.Random) -> list[list[Any]]:
        """What a writer said before it was killed at a moment that chance picked."""
        assert self._maker.stdin is not None
        print(vault.directory, key.hex(), seed, file=self._maker.stdin, flush=True)
        said: list[list[Any]] = []
        wanted = choose.randrange(12)
        acknowledged = 0
        name, writer = self._heard()
        assert name == "writer"
        while acknowledged < wanted:
            said.append(self._heard())
            assert said[-1][0] != "dead", "it died by itself"
            acknowledged += said[-1][0] == "did"
        moment = choose.uniform(0, LATEST * (1 if wanted else 3))  # else it is still opening
        time.sleep(moment)  # noqa: TID251 - a kill comes when chance says, whatever goes on then
        os.kill(writer, signal.SIGKILL)
        while (heard := self._heard())[0] != "dead":
            said.append(heard)
        assert heard == ["dead", signal.SIGKILL]
        return said

    def _heard(self) -> list[Any]:
        assert self._maker.stdout is not None
        heard = json.loads(self._maker.stdout.readline())
        assert isinstance(heard, list)
        return heard


@pytest.fixture
def writers() -> Iterator[Writers]:
    writers = Writers()
    yield writers
    writers.close()


class Known:
    """What the journal must hold, from what its writers said."""

    def __init__(self) -> None:
        self.kept: dict[str, DreamPage] = {}
        self.removed: dict[str, DreamPage] = {}
        self.acknowledged = 0
        self._pending: list[Any] | None = None

    def hear(self, said: list[list[Any]]) -> None:
        self._pending = None
        for when, what, dream, number in said:
            if when == "will":
                self._pending = [what, dream, number]
                continue
            self._pending = None
            self.acknowledged += 1
            self._do(what, dream, number)

    def settle(self, found: dict[str, DreamPage]) -> None:
        """The one act that was not acknowledged was done, or was not: both are right."""
        if self._pending is None or found == self.kept:
            return
        what, dream, number = self._pending
        if what == "add":
            (dream,) = found.keys() - self.kept.keys()
        self._do(what, dream, number)

    def _do(self, what: str, dream: str, number: int) -> None:
        if what == "remove":
            self.removed[dream] = self.kept.pop(dream)
        else:
            self.kept[dream] = words(number)


@pytest.mark.parametrize("part", range(PARTS))
def test_three_hundred_kills_while_writing_lose_nothing_acknowledged(
    quick: Path, writers: Writers, part: int
) -> None:
    seed = int.from_bytes(os.urandom(4))
    print(f"the moments of these kills came from seed {seed}")  # pytest shows it on failure
    choose = random.Random(seed)  # noqa: S311 - repeatable moments, no secret
    vault = new_vault(quick / "vault")
    key = vault.key()
    vault.lock()
    known = Known()
    for kill in range(part, KILLS, PARTS):
        known.hear(writers.killed(vault, key, kill, choose))
        again = Vault(quick / "vault", MIGRATION_SETS)
        again.open(key)
        found = pages(again)
        known.settle(found)
        assert found == known.kept, f"after kill {kill}"
        assert again.check() == (), f"after kill {kill}"
        again.lock()
    assert known.acknowledged > KILLS // PARTS
    _removed_dreams_come_back(vault, key, known)


def _removed_dreams_come_back(vault: Vault, key: bytes, known: Known) -> None:
    vault.open(key)
    journal = journal_of(vault)
    for dream in known.removed:
        assert journal.restore(dream)
    assert pages(vault) == known.kept | known.removed
    for page in list(known.kept.values())[:5]:
        assert page in [dream.page for dream in journal.search(page.title)]
    vault.lock()
