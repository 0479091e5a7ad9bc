from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.rescripting.rescript import LookBack, Since
from bedtime_app.features.rescripting.rescripting import Course
from bedtime_app.storage.errors import VaultLocked
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from bedtime_app.features.rescripting.rescript_store import RescriptStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock


def test_a_new_vault_knows_of_no_practice(store: RescriptStore) -> None:
    assert store.course() == Course()


def test_a_new_dream_its_practices_and_the_look_back_outlive_a_locked_vault(
    store: RescriptStore, vault: Vault, clock: FakeClock
) -> None:
    store.practised(None, 5)
    chosen = store.choose("dream-7")
    assert store.write(chosen.id, "The tide goes out,\nand there is a path.")
    clock.advance(days=1)
    practice = store.practised(chosen.id, 12, 4, 2)
    clock.advance(days=14)
    answer = store.look_back(chosen.id, Since.LESS, Since.ALIKE)
    vault.lock()
    vault.unlock(PASSPHRASE)
    course = store.course()
    assert course.present is not None
    assert course.present.dream == "dream-7"
    assert course.present.began == datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
    assert course.present.text == "The tide goes out,\nand there is a path."
    assert course.practices[1] == practice
    assert course.practices[0].rescript is None
    assert course.look_backs == (answer,)


def test_a_practice_after_midnight_belongs_to_the_night_before(
    store: RescriptStore, clock: FakeClock
) -> None:
    clock.advance(hours=4)
    assert store.practised(None, 5).night == Night(date(2026, 11, 20))


def test_a_nightmare_that_is_not_in_the_journal_can_be_chosen(store: RescriptStore) -> None:
    store.choose(None)
    present = store.course().present
    assert present is not None
    assert present.dream is None


def test_of_two_new_dreams_the_later_is_the_present_one(
    store: RescriptStore, clock: FakeClock
) -> None:
    store.choose(None)
    clock.advance(days=3)
    second = store.choose(None)
    assert store.course().present == second


def test_a_second_answer_takes_the_place_of_the_first(store: RescriptStore) -> None:
    chosen = store.choose(None)
    store.look_back(chosen.id, Since.MORE, Since.MORE)
    second = store.look_back(chosen.id, Since.LESS, Since.LESS)
    assert isinstance(second, LookBack)
    assert store.course().look_backs == (second,)


def test_erasing_a_new_dream_leaves_nothing_of_it(store: RescriptStore, vault: Vault) -> None:
    chosen = store.choose("dream-7")
    store.practised(chosen.id, 10)
    store.look_back(chosen.id, Since.LESS, Since.LESS)
    assert store.erase(chosen.id)
    assert not store.erase(chosen.id)
    assert store.course() == Course()
    assert vault.database()["rescript_practices"].count == 0


def test_a_number_off_its_scale_is_refused_and_nothing_kept(store: RescriptStore) -> None:
    chosen = store.choose(None)
    with pytest.raises(ValueError, match="off the scale"):
        store.practised(chosen.id, 10, 11)
    assert store.course().practices == ()


def test_writing_what_is_not_there_says_so(store: RescriptStore) -> None:
    assert not store.write("nowhere", "A calm sea.")


def test_without_an_open_vault_the_store_says_so(store: RescriptStore, vault: Vault) -> None:
    vault.lock()
    with pytest.raises(VaultLocked):
        store.course()
    with pytest.raises(VaultLocked):
        store.choose(None)
