from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.catch_up import AT_A_TIME, FEW, CatchUp
from bedtime_app.features.dreams.dream import DreamPage
from tests.fakes import FakeJobs

if TYPE_CHECKING:
    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def catch_up(store: DreamStore, vault: Vault, jobs: FakeJobs) -> CatchUp:
    return CatchUp(store, vault, jobs)


def import_many(store: DreamStore) -> None:
    for number in range(FEW + AT_A_TIME + 1):
        store.add(DreamPage(f"lake {number}"))


def test_a_search_after_a_few_new_dreams_does_not_wait(
    store: DreamStore, catch_up: CatchUp
) -> None:
    kept = store.add(DreamPage("lake"))
    found: list[object] = []
    catch_up.then(lambda: found.extend(store.search("lake")))
    assert found == [kept]


def test_a_search_after_an_import_waits_for_the_index_and_then_finds_all(
    store: DreamStore, catch_up: CatchUp, jobs: FakeJobs
) -> None:
    import_many(store)
    said: list[str] = []
    catch_up.then(lambda: said.append("lak"))
    catch_up.then(lambda: said.append(f"lake, {store.unprepared()} left"))
    assert said == []
    jobs.run_all()
    assert said == ["lake, 0 left"]
    assert len(store.search("lake")) == FEW + AT_A_TIME + 1


def test_a_vault_that_is_locked_meanwhile_is_not_searched(
    store: DreamStore, vault: Vault, catch_up: CatchUp, jobs: FakeJobs
) -> None:
    import_many(store)
    said: list[str] = []
    catch_up.then(lambda: said.append("lake"))
    vault.lock()
    jobs.run_all()
    assert said == []
