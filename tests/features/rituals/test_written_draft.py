from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.rituals.written_draft import (
    KEEP_AFTER_SECONDS,
    RETRY_AFTER_SECONDS,
    WrittenDraft,
    WrittenState,
)
from bedtime_app.storage.errors import DiskFull
from tests.fakes import FakeDelay
from tests.features.rituals.evening import PASSPHRASE

if TYPE_CHECKING:
    from bedtime_app.features.rituals.tomorrow_list_store import TomorrowListStore
    from bedtime_app.storage.vault import Vault

TONIGHT = Night(date(2026, 11, 20))


@pytest.fixture
def delay() -> FakeDelay:
    return FakeDelay()


@pytest.fixture
def draft(lists: TomorrowListStore, closed_vault: Vault, delay: FakeDelay) -> WrittenDraft:
    return WrittenDraft(lists, closed_vault, delay)


@pytest.mark.usefixtures("vault")
def test_words_are_kept_within_a_second_of_the_first_keystroke(
    draft: WrittenDraft, delay: FakeDelay, lists: TomorrowListStore
) -> None:
    draft.turn_to(TONIGHT)
    draft.write("B")
    assert delay.seconds == KEEP_AFTER_SECONDS <= 1.0
    delay.seconds = 0.1
    draft.write("Bread")
    assert delay.seconds == 0.1, "steady typing must not put the keeping off"
    delay.end()
    assert lists.text_of(TONIGHT) == "Bread"


@pytest.mark.usefixtures("vault")
def test_what_was_written_earlier_tonight_is_there_again(
    draft: WrittenDraft, lists: TomorrowListStore
) -> None:
    lists.write(TONIGHT, "Bread")
    draft.turn_to(TONIGHT)
    assert draft.text == "Bread"


@pytest.mark.usefixtures("vault")
def test_a_full_disk_is_said_and_the_words_are_tried_again(
    draft: WrittenDraft,
    delay: FakeDelay,
    lists: TomorrowListStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft.turn_to(TONIGHT)
    draft.write("Bread")

    def full(*_: object) -> None:
        raise DiskFull

    states: list[WrittenState] = []
    draft.changed.add(lambda: states.append(draft.state))
    with monkeypatch.context() as patch:
        patch.setattr(lists, "write", full)
        delay.end()
        assert delay.seconds == RETRY_AFTER_SECONDS
    delay.end()
    assert states == [WrittenState.TROUBLED, WrittenState.OPEN]
    assert lists.text_of(TONIGHT) == "Bread"


def test_a_lock_covers_kept_words_and_they_return_when_it_opens(
    draft: WrittenDraft, vault: Vault
) -> None:
    draft.turn_to(TONIGHT)
    draft.write("Bread")
    draft.keep()
    vault.lock()
    assert (draft.state, draft.text) == (WrittenState.LOCKED, "")
    vault.unlock(PASSPHRASE)
    assert (draft.state, draft.text) == (WrittenState.OPEN, "Bread")


def test_a_lock_keeps_what_was_typed_a_moment_before(
    draft: WrittenDraft, vault: Vault, lists: TomorrowListStore
) -> None:
    draft.turn_to(TONIGHT)
    draft.write("Bread")
    vault.lock()
    assert draft.text == ""
    vault.unlock(PASSPHRASE)
    assert lists.text_of(TONIGHT) == "Bread"


def test_words_that_could_not_be_kept_before_a_lock_are_kept_when_it_opens(
    draft: WrittenDraft, vault: Vault, lists: TomorrowListStore
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    draft.turn_to(TONIGHT)
    draft.write("Bread")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lists, "write", full)
        vault.lock()
    assert not draft.keep()
    vault.unlock(PASSPHRASE)
    assert lists.text_of(TONIGHT) == "Bread"


def test_without_a_vault_the_list_says_so(draft: WrittenDraft) -> None:
    draft.turn_to(TONIGHT)
    assert draft.state is WrittenState.ABSENT
