from __future__ import annotations

import shutil
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bedtime_app
from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock
from tests.vaults.make_vault import PAGES, PASSPHRASE, VAULTS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

RELEASED = sorted(path.parent.name for path in VAULTS.glob("*/vault.db"))


@pytest.fixture(params=RELEASED)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Vault]:
    folder = Path(shutil.copytree(VAULTS / request.param, tmp_path / "vault"))
    vault = Vault(folder, MIGRATION_SETS)
    yield vault
    vault.lock()


def schema(vault: Vault) -> list[tuple[str, str, str]]:
    rows = vault.database().execute("SELECT type, name, sql FROM sqlite_master ORDER BY name")
    return [tuple(row) for row in rows.fetchall()]


def test_this_version_has_its_vault_here() -> None:
    assert bedtime_app.__version__ in RELEASED


def test_every_released_vault_opens_with_its_passphrase_and_is_whole(released: Vault) -> None:
    released.unlock(PASSPHRASE)
    assert released.check() == ()


def test_every_released_vault_opens_with_its_words(released: Vault) -> None:
    released.open(released.key_slots().key_from_words(" ".join(WORDS.words)))
    store = DreamStore(released, FakeClock(), lambda: time(15))
    assert {dream.page for dream in store.newest(limit=9)} == set(PAGES)


def test_a_released_vault_brought_up_to_date_has_the_tables_of_a_new_one(
    released: Vault, tmp_path: Path
) -> None:
    released.unlock(PASSPHRASE)
    fresh = Vault(tmp_path / "fresh", MIGRATION_SETS)
    fresh.create(PASSPHRASE, strength=LEAST_STRENGTH)
    assert schema(released) == schema(fresh)
    fresh.lock()


def test_these_are_all_the_tables_there_are(tmp_path: Path) -> None:
    vault = Vault(tmp_path / "vault", MIGRATION_SETS)
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    tables = set(vault.database().table_names())
    vault.lock()
    assert {name for name in tables if not name.startswith("dream_words_")} == {
        "_sqlite_migrations",
        "_vault",
        "diary_drafts",
        "diary_entries",
        "diary_versions",
        "dream_scraps",
        "dream_terms",
        "dream_words",
        "dream_tags",
        "dream_versions",
        "dreams",
        "escape_sentence",
        "nights_alone",
        "notebook_pages",
        "rescript_look_backs",
        "rescript_practices",
        "rescripts",
        "ritual_names",
        "evening_numbers",
        "fragment_draft",
        "imported_scripts",
        "intentions",
        "less_proposals",
        "studies",
        "study_changes",
        "study_nights",
        "threads",
        "tomorrow_lists",
        "tracker_batches",
        "tracker_replaced",
        "tracker_sleeps",
        "trash_clock",
    }
