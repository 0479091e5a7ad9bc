from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.rituals.ritual_names_store import RitualNamesStore
from bedtime_app.storage.errors import VaultLocked

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


@pytest.fixture
def names(closed_vault: Vault, clock: FakeClock) -> RitualNamesStore:
    return RitualNamesStore(closed_vault, clock)


@pytest.mark.usefixtures("vault")
def test_each_ritual_has_one_name_and_the_last_one_counts(names: RitualNamesStore) -> None:
    names.write("a", "Mondays")
    names.write("a", "  Mondays with Ines ")
    names.write("b", "Late")
    assert names.names() == {"a": "Mondays with Ines", "b": "Late"}


@pytest.mark.usefixtures("vault")
def test_an_emptied_name_leaves_nothing_behind(names: RitualNamesStore) -> None:
    names.write("a", "Mondays")
    names.write("a", " ")
    assert names.names() == {}


def test_without_an_open_vault_the_store_says_so(names: RitualNamesStore) -> None:
    with pytest.raises(VaultLocked):
        names.names()
    with pytest.raises(VaultLocked):
        names.write("a", "Mondays")
