"""A real journal in a real vault for the fault tests, with words that can be made again."""

from __future__ import annotations

import random
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[3]
PASSPHRASE = "a quiet harbour at dusk"
NOW = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
SOME = ("lighthouse", "stairwell", "the coat", "Wasser", "夢", "green light", "keys", "a train")


def words(number: int, length: int | None = None) -> DreamPage:
    """The page that belongs to that number, the same each time; `length` in characters."""
    choose = random.Random(number)  # noqa: S311 - repeatable words, no secret
    length = length or choose.randrange(3000)
    text = " ".join(choose.choices(SOME, k=length // 6))
    return DreamPage(f"dream {number}", text)


def journal_of(vault: Vault, clock: FakeClock | None = None) -> DreamStore:
    return DreamStore(vault, clock or FakeClock(NOW), lambda: time(15))


def new_vault(folder: Path) -> Vault:
    """An open one."""
    vault = Vault(folder, MIGRATION_SETS)
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    return vault


def pages(vault: Vault) -> dict[str, DreamPage]:
    """Every dream of the journal, by its id."""
    return {dream.id: dream.page for dream in journal_of(vault).newest()}


def spread(seed: int, count: int, size: int) -> Sequence[int]:
    """So many places of a file of `size` bytes: its beginning, its end, and all between."""
    choose = random.Random(seed)  # noqa: S311 - repeatable places, no secret
    near = min(size, 128)
    return tuple(_places(choose, count, size, near))


def _places(choose: random.Random, count: int, size: int, near: int) -> Iterator[int]:
    for number in range(count):
        if number % 8 == 0:
            yield choose.randrange(near)
        elif number % 8 == 1:
            yield size - 1 - choose.randrange(near)
        else:
            yield choose.randrange(size)
