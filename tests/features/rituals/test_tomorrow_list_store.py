from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.storage.errors import VaultLocked

if TYPE_CHECKING:
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

TONIGHT = Night(date(2026, 11, 20))


@pytest.mark.usefixtures("vault")
def test_each_night_has_one_list_and_the_last_words_count(lists: TomorrowListStore) -> None:
    lists.write(TONIGHT, "Bread")
    lists.write(TONIGHT, "Bread\nCall Ines at nine")
    lists.write(Night(date(2026, 11, 21)), "Nothing")
    assert lists.text_of(TONIGHT) == "Bread\nCall Ines at nine"


@pytest.mark.usefixtures("vault")
def test_an_emptied_list_leaves_nothing_behind(lists: TomorrowListStore, vault: Vault) -> None:
    lists.write(TONIGHT, "Bread")
    lists.write(TONIGHT, " \n")
    assert lists.text_of(TONIGHT) == ""
    assert vault.database()["tomorrow_lists"].count == 0


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("hours", [4, 11, 20])
def test_the_list_of_the_evening_is_there_all_the_next_day(
    lists: TomorrowListStore, clock: FakeClock, hours: float
) -> None:
    lists.write(TONIGHT, "Bread")
    clock.advance(hours=hours)
    assert lists.last_evening() == "Bread"


@pytest.mark.usefixtures("vault")
def test_tonights_list_is_not_yet_last_evenings(lists: TomorrowListStore) -> None:
    lists.write(TONIGHT, "Bread")
    assert lists.last_evening() == ""


@pytest.mark.usefixtures("vault")
def test_an_older_list_is_not_last_evenings(lists: TomorrowListStore, clock: FakeClock) -> None:
    lists.write(TONIGHT, "Bread")
    clock.advance(days=2)
    assert lists.last_evening() == ""


def test_without_an_open_vault_the_store_says_so(lists: TomorrowListStore) -> None:
    with pytest.raises(VaultLocked):
        lists.write(TONIGHT, "Bread")
