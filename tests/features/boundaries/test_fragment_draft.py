from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.boundaries.fragment_draft import FragmentDraft, FragmentTrouble
from bedtime_app.features.boundaries.fragment_store import FragmentStore
from tests.features.boundaries.dark import HandJournal
from tests.features.conftest import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.storage.vault import Vault


class HandDelay:
    """Rings when told."""

    def __init__(self) -> None:
        self.then: Callable[[], object] | None = None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        assert seconds > 0
        self.then = then

    def stop(self) -> None:
        self.then = None

    def ring(self) -> None:
        then, self.then = self.then, None
        assert then is not None
        then()


@pytest.fixture
def delay() -> HandDelay:
    return HandDelay()


@pytest.fixture
def journal(closed_vault: Vault) -> HandJournal:
    return HandJournal(closed_vault)


@pytest.fixture
def draft(journal: HandJournal, closed_vault: Vault, delay: HandDelay) -> FragmentDraft:
    return FragmentDraft(journal.keep, FragmentStore(closed_vault), closed_vault, delay)


def test_what_is_typed_is_in_the_vault_at_the_next_beat_and_a_dream_once_kept(
    draft: FragmentDraft, journal: HandJournal, vault: Vault, delay: HandDelay
) -> None:
    draft.write("a stair")
    draft.write("a staircase")
    delay.ring()
    assert FragmentStore(vault).text() == "a staircase"
    assert draft.keep()
    assert (journal.dreams, draft.text, FragmentStore(vault).text()) == (["a staircase"], "", "")


def test_what_a_crash_left_becomes_a_dream_when_the_vault_is_opened(
    draft: FragmentDraft, journal: HandJournal, vault: Vault, delay: HandDelay
) -> None:
    draft.write("a staircase")
    delay.ring()
    again = FragmentDraft(journal.keep, FragmentStore(vault), vault, HandDelay())
    assert (journal.dreams, again.text, FragmentStore(vault).text()) == (["a staircase"], "", "")


def test_locking_keeps_it_first_and_leaves_no_word_behind(
    draft: FragmentDraft, journal: HandJournal, vault: Vault
) -> None:
    draft.write("a staircase")
    vault.lock()
    assert (journal.dreams, draft.text) == (["a staircase"], "")


def test_written_while_locked_it_stays_and_is_kept_once_when_the_vault_opens(
    draft: FragmentDraft, journal: HandJournal, vault: Vault
) -> None:
    vault.lock()
    draft.write("a staircase")
    assert not draft.keep()
    assert (draft.text, draft.trouble) == ("a staircase", FragmentTrouble.LOCKED)
    vault.unlock(PASSPHRASE)
    assert (journal.dreams, draft.text) == (["a staircase"], "")
    assert draft.trouble is FragmentTrouble.NONE


def test_opened_in_the_midst_of_writing_nothing_is_torn_in_two(
    draft: FragmentDraft, journal: HandJournal, vault: Vault
) -> None:
    vault.lock()
    draft.write("a stair")
    vault.unlock(PASSPHRASE)
    assert (journal.dreams, FragmentStore(vault).text()) == ([], "a stair")
    draft.write("a staircase")
    assert draft.keep()
    assert journal.dreams == ["a staircase"]


def test_without_a_vault_it_waits_for_one(
    draft: FragmentDraft, journal: HandJournal, request: pytest.FixtureRequest
) -> None:
    draft.write("a staircase")
    assert not draft.keep()
    assert draft.trouble is FragmentTrouble.ABSENT
    request.getfixturevalue("vault")
    assert (journal.dreams, draft.text) == (["a staircase"], "")


def test_a_full_disk_keeps_it_in_the_field_and_on_the_next_try_once_in_the_journal(
    draft: FragmentDraft, journal: HandJournal, vault: Vault
) -> None:
    journal.full = True
    draft.write("a staircase")
    assert not draft.keep()
    assert (draft.text, draft.trouble) == ("a staircase", FragmentTrouble.TROUBLED)
    vault.lock()
    assert draft.trouble is FragmentTrouble.LOCKED
    journal.full = False
    vault.unlock(PASSPHRASE)
    assert (journal.dreams, draft.text, FragmentStore(vault).text()) == (["a staircase"], "", "")


@pytest.mark.usefixtures("vault")
def test_a_store_that_fails_is_tried_again(
    draft: FragmentDraft, vault: Vault, delay: HandDelay
) -> None:
    vault.database().execute("PRAGMA query_only = ON")
    draft.write("a staircase")
    delay.ring()
    vault.database().execute("PRAGMA query_only = OFF")
    delay.ring()
    assert FragmentStore(vault).text() == "a staircase"
    assert delay.then is None


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("blank", ["", "  \n"])
def test_nothing_written_is_no_dream(
    draft: FragmentDraft, journal: HandJournal, blank: str
) -> None:
    draft.write(blank)
    assert draft.keep()
    assert journal.dreams == []
