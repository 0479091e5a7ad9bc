from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import DreamKind, DreamPage
from bedtime_app.features.dreams.dream_draft import (
    KEEP_AFTER_SECONDS,
    RETRY_AFTER_SECONDS,
    DreamDraft,
    Keeping,
)
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.errors import DiskFull, StorageError
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.features.dreams.dream import Dream
    from bedtime_app.storage.vault import Vault


class HandDelay:
    """Time passes when the test says so."""

    def __init__(self) -> None:
        self.left: float | None = None
        self._then: Callable[[], object] = lambda: None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        self.left, self._then = seconds, then

    def stop(self) -> None:
        self.left = None

    def pass_by(self, seconds: float) -> None:
        if self.left is None:
            return
        self.left -= seconds
        if self.left <= 0:
            self.left = None
            self._then()


class FaultyStore(DreamStore):
    """A store whose disk can be made to fail."""

    trouble: Exception | None = None

    def add(self, page: DreamPage) -> Dream:
        self._fail()
        return super().add(page)

    def update(self, dream: Dream, page: DreamPage) -> Dream:
        self._fail()
        return super().update(dream, page)

    def _fail(self) -> None:
        if self.trouble is not None:
            raise self.trouble


@pytest.fixture
def faulty(store: DreamStore) -> FaultyStore:
    return FaultyStore(store._vault, store._clock, store._boundary)


@pytest.fixture
def delay() -> HandDelay:
    return HandDelay()


@pytest.fixture
def draft(faulty: FaultyStore, delay: HandDelay) -> DreamDraft:
    return DreamDraft(faulty, delay)


def kept_words(store: DreamStore) -> list[str]:
    return [dream.page.text for dream in store.newest()]


def test_steady_typing_never_has_more_than_a_second_unkept(
    draft: DreamDraft, delay: HandDelay, store: DreamStore
) -> None:
    typed: list[tuple[float, str]] = []
    for stroke in range(200):
        now = stroke * 0.05
        typed.append((now, "a" * (stroke + 1)))
        draft.write(DreamPage(text=typed[-1][1]))
        due = [text for at, text in typed if at <= now - 1.0]
        if due:
            assert len(kept_words(store)[0]) >= len(due[-1])
        delay.pass_by(0.05)
    assert len(kept_words(store)) == 1


def test_a_page_is_kept_within_a_second_even_if_the_timer_is_a_twentieth_late() -> None:
    assert KEEP_AFTER_SECONDS * 1.05 < 0.7


def test_nothing_is_kept_of_a_blank_page(
    draft: DreamDraft, delay: HandDelay, store: DreamStore
) -> None:
    draft.write(DreamPage(text="  ", kind=DreamKind.NIGHTMARE))
    delay.pass_by(1)
    assert (store.newest(), draft.keeping) == ([], Keeping.BLANK)


def test_writing_what_is_there_already_does_nothing(
    draft: DreamDraft, delay: HandDelay, store: DreamStore
) -> None:
    dream = store.add(DreamPage("Lake"))
    assert draft.turn_to(dream)
    draft.write(DreamPage("Lake"))
    assert (draft.keeping, delay.left) == (Keeping.KEPT, None)


def test_turning_the_page_keeps_it_first(draft: DreamDraft, store: DreamStore) -> None:
    draft.write(DreamPage(text="first"))
    assert draft.turn_to(None)
    draft.write(DreamPage(text="second"))
    assert draft.keep()
    assert kept_words(store) == ["second", "first"]


def test_a_full_disk_keeps_the_words_on_the_page_and_tries_again(
    draft: DreamDraft, delay: HandDelay, faulty: FaultyStore
) -> None:
    faulty.trouble = DiskFull()
    draft.write(DreamPage(text="the tide"))
    delay.pass_by(1)
    assert (draft.keeping, type(draft.trouble)) == (Keeping.TROUBLED, DiskFull)
    draft.write(DreamPage(text="the tide came in"))
    assert not draft.turn_to(None)
    assert draft.page.text == "the tide came in"
    faulty.trouble = None
    delay.pass_by(RETRY_AFTER_SECONDS)
    assert (draft.keeping, draft.trouble) == (Keeping.KEPT, None)
    assert kept_words(faulty) == ["the tide came in"]


def test_even_a_bug_in_the_store_does_not_end_the_trying(
    draft: DreamDraft, delay: HandDelay, faulty: FaultyStore
) -> None:
    faulty.trouble = KeyError("a bug")
    draft.write(DreamPage(text="the tide"))
    with pytest.raises(KeyError):
        delay.pass_by(1)
    faulty.trouble = None
    delay.pass_by(RETRY_AFTER_SECONDS)
    assert kept_words(faulty) == ["the tide"]


def test_a_locked_vault_is_a_trouble_that_ends_with_unlocking(
    draft: DreamDraft, delay: HandDelay, vault: Vault, store: DreamStore
) -> None:
    draft.write(DreamPage(text="unkept"))
    vault.lock()
    draft.seal()
    assert draft.page.text == "unkept"
    assert delay.left is None
    vault.unlock(PASSPHRASE)
    draft.unseal()
    assert kept_words(store) == ["unkept"]
    assert draft.keeping is Keeping.KEPT


def test_sealing_forgets_every_word_on_disk_and_unsealing_turns_back(
    draft: DreamDraft, vault: Vault
) -> None:
    draft.write(DreamPage("Lake", "the tide"))
    assert draft.keep()
    vault.lock()
    draft.seal()
    assert (draft.dream, draft.page) == (None, DreamPage())
    vault.unlock(PASSPHRASE)
    draft.unseal()
    assert draft.page == DreamPage("Lake", "the tide")


def test_an_emptied_dream_is_left_whole_on_disk(
    draft: DreamDraft, delay: HandDelay, store: DreamStore
) -> None:
    assert draft.turn_to(store.add(DreamPage(text="the tide")))
    draft.write(DreamPage())
    delay.pass_by(1)
    assert draft.emptied
    assert kept_words(store) == ["the tide"]
    draft.write(DreamPage(text="a new beginning"))
    delay.pass_by(1)
    assert kept_words(store) == ["a new beginning"]


def test_it_tells_each_change_of_safety_once(
    draft: DreamDraft, delay: HandDelay, faulty: FaultyStore
) -> None:
    told: list[Keeping] = []
    draft.changed.add(lambda: told.append(draft.keeping))
    draft.write(DreamPage(text="a"))
    draft.write(DreamPage(text="ab"))
    delay.pass_by(1)
    faulty.trouble = StorageError()
    draft.write(DreamPage(text="abc"))
    delay.pass_by(1)
    delay.pass_by(RETRY_AFTER_SECONDS)
    faulty.trouble = None
    delay.pass_by(RETRY_AFTER_SECONDS)
    assert told == [
        Keeping.WAITING,
        Keeping.KEPT,
        Keeping.WAITING,
        Keeping.TROUBLED,
        Keeping.KEPT,
    ]
