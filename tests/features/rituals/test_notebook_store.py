from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.night import Night
from bedtime_app.features.rituals.notebook_store import NotebookPage, NotebookStore
from bedtime_app.storage.errors import VaultLocked
from tests.features.rituals.evening import PASSPHRASE

if TYPE_CHECKING:
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

NIGHT = Night(date(2026, 11, 20))


def test_each_sort_of_page_is_kept_for_itself_and_for_its_night(
    vault: Vault, clock: FakeClock
) -> None:
    worries = NotebookStore(NotebookPage.WORRY, vault, clock)
    good = NotebookStore(NotebookPage.GRATITUDE, vault, clock)
    worries.write(NIGHT, "The letter\tAsk Mara")
    good.write(NIGHT, "The soup")
    vault.lock()
    vault.unlock(PASSPHRASE)
    assert worries.text_of(NIGHT) == "The letter\tAsk Mara"
    assert good.text_of(NIGHT) == "The soup"
    assert good.text_of(Night(date(2026, 11, 19))) == ""


def test_writing_again_replaces_and_an_empty_page_leaves_nothing_behind(
    vault: Vault, clock: FakeClock
) -> None:
    worries = NotebookStore(NotebookPage.WORRY, vault, clock)
    worries.write(NIGHT, "one")
    worries.write(NIGHT, "two")
    assert worries.text_of(NIGHT) == "two"
    worries.write(NIGHT, " \t\n")
    rows = vault.database().execute("SELECT count(*) FROM notebook_pages").fetchone()
    assert rows == (0,)


def test_a_locked_vault_says_so(vault: Vault, clock: FakeClock) -> None:
    vault.lock()
    with pytest.raises(VaultLocked):
        NotebookStore(NotebookPage.WORRY, vault, clock).text_of(NIGHT)
