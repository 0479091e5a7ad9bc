"""What was erased is not left inside the encrypted pages, for somebody who has the key."""

from __future__ import annotations

from contextlib import closing
from datetime import time, timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.features.dreams.scraps import ScrapSweeping, scraps_left
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock, FakeJobs
from tests.storage.sample_tables import PASSPHRASE, first_tables, write_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bedtime_app.features.dreams.dream import Dream

ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")
PAGE, SALT, IV, HMAC = 4096, 16, 16, 64


def decrypted(database: Path, key: bytes) -> bytes:
    """All pages of a SQLCipher 4 file, those that nothing points to any more among them."""
    data, plain = database.read_bytes(), b""
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        cipher_text = page[SALT if start == 0 else 0 : PAGE - IV - HMAC]
        mode = ciphers.modes.CBC(page[PAGE - IV - HMAC : PAGE - HMAC])
        decryptor = ciphers.Cipher(ciphers.algorithms.AES(key), mode).decryptor()
        plain += decryptor.update(cipher_text) + decryptor.finalize()
    return plain


@pytest.mark.parametrize("length", [1, 2000], ids=["within a page", "over many pages"])
def test_an_erased_text_is_not_left_in_the_pages(tmp_path: Path, length: int) -> None:
    vault = Vault(tmp_path / "vault", [first_tables])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    key, database = vault.key(), tmp_path / "vault" / "vault.db"
    write_note(vault.database(), "a note that stays")
    with closing(vault.connect()) as second:
        write_note(second, "kaleidoscope" * length)
    vault.lock()
    assert b"kaleidoscope" in decrypted(database, key)

    vault.unlock(PASSPHRASE)
    with closing(vault.connect()) as second, second.atomic():
        second.execute("DELETE FROM notes WHERE text LIKE 'kal%'")
    vault.lock()
    assert b"a note that stays" in decrypted(database, key)
    assert b"kaleidoscope" not in decrypted(database, key)


GOTHIC = "\U00010330\U00010331\U00010332\U00010333"
"""A word whose letters begin with bytes that nothing else in a vault is made of."""
SCRAP = GOTHIC.encode()[:3]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Vault]:
    vault = Vault(tmp_path / "vault", [dream_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    yield vault
    vault.lock()


def store_of(vault: Vault) -> DreamStore:
    return DreamStore(vault, FakeClock(), lambda: time(15))


def has_scraps(vault: Vault) -> bool:
    """Whether a letter of that word is anywhere in the file, index and free pages included."""
    key, database = vault.key(), vault.directory / "vault.db"
    vault.lock()  # which brings the write-ahead log into it
    found = SCRAP in decrypted(database, key)
    vault.open(key)
    return found


def dreamt(vault: Vault, text: str = f"a {GOTHIC} over the sea") -> Dream:
    store = store_of(vault)
    store.add(DreamPage("A harbour", "that stays"))
    dream = store.add(DreamPage("", text))
    store.prepare_search()
    return dream


def erase(store: DreamStore, dream: Dream) -> None:
    store.remove(dream.id)
    store.erase(dream.id)


def purge(store: DreamStore, dream: Dream) -> None:
    store.remove(dream.id)
    store.purge(FakeClock().now() + timedelta(days=1))


def undo(store: DreamStore, dream: Dream) -> None:
    erase(store, dream)
    store.add_batch("one", [dream])
    store.prepare_search()
    assert store.undo_batch("one") == 1


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.mark.parametrize("away", [erase, purge, undo])
@pytest.mark.parametrize("length", [1, 900], ids=["a line", "pages"])
def test_a_dream_erased_for_good_leaves_no_scrap_once_it_was_swept(
    journal: Vault, jobs: FakeJobs, away: Callable[[DreamStore, Dream], None], length: int
) -> None:
    store = store_of(journal)
    store.erased.add(ScrapSweeping(journal, jobs).sweep)
    dream = dreamt(journal, f"a {GOTHIC} over the sea " * length)
    assert has_scraps(journal)
    away(store, dream)
    jobs.run_all()
    assert not has_scraps(journal)
    assert [kept.page.title for kept in store.search("harbour")] == ["A harbour"]
    assert journal.check() == ()


def test_a_sweep_that_a_lock_cut_short_is_done_at_the_next_opening(
    journal: Vault, jobs: FakeJobs
) -> None:
    store, sweeping, key = store_of(journal), ScrapSweeping(journal, jobs), journal.key()
    store.erased.add(sweeping.sweep)
    erase(store, dreamt(journal))
    journal.lock()
    jobs.run_all()
    journal.open(key)
    assert scraps_left(journal.database()) == 1
    assert has_scraps(journal)
    sweeping.sweep()
    jobs.run_all()
    assert scraps_left(journal.database()) == 0
    assert not has_scraps(journal)


def test_what_is_erased_before_a_sweep_ends_is_swept_too(journal: Vault, jobs: FakeJobs) -> None:
    store = store_of(journal)
    store.erased.add(ScrapSweeping(journal, jobs).sweep)
    first, second = dreamt(journal), dreamt(journal)
    erase(store, first)
    erase(store, second)
    jobs.run_all()
    assert scraps_left(journal.database()) == 0
    assert not has_scraps(journal)


def test_where_nothing_was_erased_nothing_is_written(journal: Vault, jobs: FakeJobs) -> None:
    dreamt(journal)
    written = journal.database().conn.total_changes
    ScrapSweeping(journal, jobs).sweep()
    jobs.run_all()
    assert journal.database().conn.total_changes == written


def test_the_scraps_that_an_earlier_bedtime_left_go_after_the_upgrade(
    journal: Vault, jobs: FakeJobs
) -> None:
    erase(store_of(journal), dreamt(journal))
    with journal.database().atomic() as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'scraps'")
        db.execute("DROP TABLE dream_scraps")
    assert has_scraps(journal)  # which opens it anew, and so upgrades it
    ScrapSweeping(journal, jobs).sweep()
    jobs.run_all()
    assert not has_scraps(journal)
