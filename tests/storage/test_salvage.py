from __future__ import annotations

import random
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.dreams.dream import DreamPage
from bedtime_app.features.dreams.dream_migrations import dream_migrations
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.connection import connect
from bedtime_app.storage.errors import VaultDamaged
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault, VaultState
from tests.fakes import FakeClock
from tests.storage.sample_tables import PASSPHRASE, read_notes
from tests.storage.test_backup import make_vault

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 4096


def damage(database: Path, *pages: int) -> None:
    """Flip a bit of each of those pages, from 1."""
    content = bytearray(database.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE + 100] ^= 1
    database.write_bytes(content)


def test_every_row_outside_the_damaged_pages_is_kept_and_the_gap_is_named(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 200)
    before = read_notes(vault.database())
    key = vault.key()
    vault.lock()
    damage(tmp_path / "vault" / "vault.db", 12, 20)
    loss = vault.prepare_salvage(key, vault.key_slots())
    aside = vault.replace()
    vault.unlock(PASSPHRASE)
    kept = read_notes(vault.database())
    notes = loss.tables["notes"]
    gone = [number for number, text in enumerate(before, start=1) if text not in kept]
    assert notes.read == len(kept) == 200 - len(gone)
    assert 0 < len(gone) < 30
    named = {number for first, last in notes.gaps if last for number in range(first, last + 1)}
    assert set(gone) == named
    assert (loss.unreadable_pages, loss.unreadable_bytes) == (2, 2 * PAGE)
    assert vault.check() == ()
    assert aside is not None
    assert (aside / "vault.db").exists()


def test_the_end_of_a_table_that_cannot_be_read_is_a_gap_without_an_end(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 100)
    key = vault.key()
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    damage(database, database.stat().st_size // PAGE)
    loss = vault.prepare_salvage(key, vault.key_slots())
    notes = loss.tables["notes"]
    assert notes.read > 80
    assert [last for _, last in notes.gaps] == [None]
    assert notes.gaps[0][0] == notes.read + 1


def test_a_journal_says_how_many_dreams_are_lost_and_finds_the_others(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", [dream_migrations])
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    clock = FakeClock()
    journal = DreamStore(vault, clock, lambda: clock.now().time().replace(hour=12))
    for number in range(60):
        clock.advance(hours=24)
        journal.add(DreamPage(text=f"a heron {number} " + "by the water " * 60))
    key = vault.key()
    page = _leaf_of("dreams", vault)
    vault.lock()
    damage(tmp_path / "vault" / "vault.db", page)
    loss = vault.prepare_salvage(key, vault.key_slots())
    vault.replace()
    vault.unlock(PASSPHRASE)
    dreams = loss.tables["dreams"]
    assert dreams.lost > 0
    assert dreams.read + dreams.lost == 60
    assert dreams.gaps == ()
    assert len(journal.search("heron")) == dreams.read
    assert vault.check() == ()


def test_damage_at_many_places_never_ends_salvage_with_anything_but_a_whole_vault_or_a_sentence(
    tmp_path: Path,
) -> None:
    vault = make_vault(tmp_path / "vault", 60)
    key = vault.key()
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    whole = database.read_bytes()
    place = random.Random(7)  # noqa: S311 - repeatable places, no secret
    hopeless = 0
    for _ in range(10):
        database.write_bytes(whole)
        pages = place.sample(range(1, len(whole) // PAGE + 1), 2)
        damage(database, *pages)
        try:
            loss = vault.prepare_salvage(key, vault.key_slots())
        except VaultDamaged:
            hopeless += 1
            assert 1 in pages
            continue
        notes = loss.tables["notes"]
        assert notes.read + len(notes.gaps) > 0
    assert hopeless < 10


def test_a_whole_vault_loses_nothing_by_salvage(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 30)
    before = read_notes(vault.database())
    loss = vault.prepare_salvage(vault.key(), vault.key_slots())
    vault.replace()
    vault.unlock(PASSPHRASE)
    assert read_notes(vault.database()) == before
    assert loss.unreadable_pages == 0
    assert all(not table.lost and not table.gaps for table in loss.tables.values())


def test_without_a_readable_first_page_nothing_is_touched(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 10)
    key = vault.key()
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    damage(database, 1)
    before = database.read_bytes()
    with pytest.raises(VaultDamaged):
        vault.prepare_salvage(key, vault.key_slots())
    assert database.read_bytes() == before
    assert vault.state is VaultState.LOCKED
    assert not list((tmp_path / "vault").glob("replacing*"))


def test_the_damaged_vault_lies_aside_byte_for_byte(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "vault", 60)
    key = vault.key()
    vault.lock()
    database = tmp_path / "vault" / "vault.db"
    damage(database, 8)
    before = database.read_bytes()
    vault.prepare_salvage(key, vault.key_slots())
    aside = vault.replace()
    assert aside is not None
    assert (aside / "vault.db").read_bytes() == before


def _leaf_of(table: str, vault: Vault) -> int:
    """A page in the middle of a table: the one that breaks its reading but not its indexes'."""
    database = vault.directory / "vault.db"
    key = vault.key()
    vault.lock()
    whole = database.read_bytes()
    found = 0
    for page in range(3, len(whole) // PAGE):
        damage(database, page)
        with closing(connect(database, key, read_only=True)) as db:
            try:
                db.execute(f'SELECT sum(length(text)) FROM "{table}"').fetchall()  # noqa: S608
            except VaultDamaged:
                try:
                    db.execute(f'SELECT id FROM "{table}" ORDER BY id').fetchall()  # noqa: S608
                    found = page
                except VaultDamaged:
                    pass
        database.write_bytes(whole)
    vault.unlock(PASSPHRASE)
    return found
