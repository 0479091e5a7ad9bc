from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.storage.faults.damage import read_damaged
from tests.storage.faults.journal import journal_of, new_vault, pages, spread, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from bedtime_app.features.dreams.dream import DreamPage

PLACES = 200


@dataclass(frozen=True)
class Written:
    """A vault as it was left, and what was written into it."""

    folder: Path
    key: bytes
    dreams: dict[str, DreamPage]
    ever: dict[str, set[DreamPage]]
    """Each page that a dream ever had."""
    moments: list[dict[str, DreamPage]] = field(default_factory=list)
    """All dreams as they were after each act of which the last ones wait in the log."""


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Locked as usual: two files."""
    folder = tmp_path_factory.mktemp("closed") / "vault"
    vault = new_vault(folder)
    journal = journal_of(vault)
    for number in range(40):
        journal.add(words(number))
    journal.prepare_search()
    dreams, key = pages(vault), vault.key()
    vault.lock()
    return Written(folder, key, dreams, {dream: {page} for dream, page in dreams.items()})


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Left by a crash: its last acts wait in the write-ahead log."""
    place = tmp_path_factory.mktemp("crashed")
    vault = new_vault(place / "open")
    journal = journal_of(vault)
    kept = [journal.add(words(number)) for number in range(8)]
    ever = {dream.id: {dream.page} for dream in kept}
    key = vault.key()
    vault.lock()
    vault.open(key)
    moments = [pages(vault)]
    for number, dream in enumerate(kept[:4]):
        ever[dream.id].add(journal.update(dream, words(100 + number)).page)
        moments.append(pages(vault))
        new = journal.add(words(200 + number))
        ever[new.id] = {new.page}
        moments.append(pages(vault))
    journal.prepare_search()
    dreams = pages(vault)
    shutil.copytree(place / "open", place / "vault")
    vault.lock()
    return Written(place / "vault", key, dreams, ever, moments)


def flipped(content: bytes, place: int) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << (place % 8)
    return bytes(changed)


def cut(content: bytes, place: int) -> bytes:
    return content[:place]


WAYS = pytest.mark.parametrize("change", [flipped, cut])


def damaged(
    written: Written, folder: Path, name: str, change: Callable[[bytes, int], bytes], place: int
) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(written.folder, folder)
    content = (written.folder / name).read_bytes()
    (folder / name).write_bytes(change(content, place))
    return folder


def places(written: Written, name: str) -> Sequence[int]:
    return spread(5, PLACES, (written.folder / name).stat().st_size)


@WAYS
def test_a_database_damaged_anywhere_never_gives_other_words_and_says_so(
    closed: Written, quick: Path, change: Callable[[bytes, int], bytes]
) -> None:
    for place in places(closed, "vault.db"):
        folder = damaged(closed, quick / "vault", "vault.db", change, place)
        found, noticed = read_damaged(folder, closed.key)
        assert noticed, f"at {place}"
        assert found.items() <= closed.dreams.items(), f"at {place}"


@WAYS
def test_keys_damaged_anywhere_open_the_vault_or_are_said_to_be_damaged(
    closed: Written, quick: Path, change: Callable[[bytes, int], bytes]
) -> None:
    for place in places(closed, "vault.keys"):
        folder = damaged(closed, quick / "vault", "vault.keys", change, place)
        found, noticed = read_damaged(folder)
        assert noticed or found == closed.dreams, f"at {place}"


@WAYS
@pytest.mark.parametrize("name", ["vault.db-wal", "vault.db"])
def test_what_a_crash_left_damaged_anywhere_never_gives_words_that_nobody_wrote(
    crashed: Written, quick: Path, name: str, change: Callable[[bytes, int], bytes]
) -> None:
    for place in places(crashed, name):
        folder = damaged(crashed, quick / "vault", name, change, place)
        found, _ = read_damaged(folder, crashed.key)
        for dream, page in found.items():
            assert page in crashed.ever[dream], f"at {place}"


def test_a_log_cut_short_gives_a_whole_earlier_moment_and_never_half_an_act(
    crashed: Written, quick: Path
) -> None:
    seen = []
    for place in sorted(places(crashed, "vault.db-wal")[:40]):
        folder = damaged(crashed, quick / "vault", "vault.db-wal", cut, place)
        found, noticed = read_damaged(folder, crashed.key)
        assert not noticed, f"at {place}"  # nothing tells it from a crash: see threat-model.md
        seen.append(crashed.moments.index(found))
    assert seen == sorted(seen)
    assert len(set(seen)) > 2


@WAYS
def test_the_index_of_the_log_that_a_crash_left_is_made_anew_whatever_became_of_it(
    crashed: Written, quick: Path, change: Callable[[bytes, int], bytes]
) -> None:
    for place in places(crashed, "vault.db-shm")[:40]:
        folder = damaged(crashed, quick / "vault", "vault.db-shm", change, place)
        assert read_damaged(folder, crashed.key) == (crashed.dreams, False), f"at {place}"
