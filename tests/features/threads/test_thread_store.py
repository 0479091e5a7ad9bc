from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.threads.recurrence import find_threads
from bedtime_app.features.threads.thread_store import ThreadStore
from bedtime_app.features.threads.threads_migrations import threads_migrations
from bedtime_app.storage.errors import VaultLocked
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.features.threads.diary import ENGLISH, TONIGHT, dream, earlier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "a lamp in the window"
DREAMS = (*earlier(), *(dream(1 + 5 * at, "Lighthouses.") for at in range(6)))
THREADS = find_threads(DREAMS, TONIGHT, ENGLISH)
(LIGHTHOUSE,) = (thread.term for thread in THREADS)


@pytest.fixture
def vault(profile_dir: Path) -> Iterator[Vault]:
    vault = Vault(profile_dir / "vault", [threads_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


@pytest.fixture
def store(vault: Vault) -> ThreadStore:
    return ThreadStore(vault)


def test_a_thread_is_shown_until_it_is_dismissed_and_again_when_brought_back(
    store: ThreadStore,
) -> None:
    assert store.shown(THREADS) == THREADS
    store.dismiss(LIGHTHOUSE)
    assert store.shown(THREADS) == ()
    assert store.dismissed() == (LIGHTHOUSE,)
    store.bring_back(LIGHTHOUSE)
    assert store.shown(THREADS) == THREADS


def test_a_named_thread_is_called_so_and_without_the_name_by_its_words(
    store: ThreadStore,
) -> None:
    store.name(LIGHTHOUSE, "  The keeper ")
    assert [thread.name for thread in store.shown(THREADS)] == ["The keeper"]
    store.name(LIGHTHOUSE, " ")
    assert store.shown(THREADS) == THREADS


def test_a_name_outlives_being_dismissed_and_the_vault_being_locked(
    vault: Vault, store: ThreadStore
) -> None:
    store.name(LIGHTHOUSE, "The keeper")
    store.dismiss(LIGHTHOUSE)
    vault.lock()
    vault.unlock(PASSPHRASE)
    store.bring_back(LIGHTHOUSE)
    assert [thread.name for thread in store.shown(THREADS)] == ["The keeper"]


def test_nothing_stays_behind_of_what_was_taken_back(vault: Vault, store: ThreadStore) -> None:
    store.dismiss(LIGHTHOUSE)
    store.bring_back(LIGHTHOUSE)
    store.bring_back("never there")
    assert vault.database()["threads"].count == 0


def test_a_locked_vault_gives_nothing(vault: Vault, store: ThreadStore) -> None:
    vault.lock()
    for ask in (store.dismissed, lambda: store.shown(THREADS), lambda: store.dismiss("x")):
        with pytest.raises(VaultLocked):
            ask()
