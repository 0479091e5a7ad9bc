"""A vault that cannot be opened or made: each time a sentence, and a way out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.storage.errors import DiskFull
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.storage.vault import Vault
from tests.journeys.bedside import PASSPHRASE
from tests.journeys.steps import comes_to_the_making, makes_the_vault, unlocks
from tests.storage.test_salvage import damage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person


def tries(person: Person, passphrase: str) -> None:
    person.turns_to("Dreams")
    person.press("Unlock")
    person.types(passphrase)
    person.hits(Qt.Key.Key_Return)


def test_a_damaged_vault_is_set_aside_and_a_new_one_begun(bedside: Bedside) -> None:
    bedside.has_a_vault()
    keys = bedside.profile.directory / "vault" / "vault.keys"
    damaged = keys.read_bytes()[:20]
    keys.write_bytes(damaged)
    person = bedside.starts()
    tries(person, PASSPHRASE)
    person.sees("The file with the vault’s sealed keys is damaged or gone.")
    person.press("What can be done…")
    person.sees("There is no backup in the folder for backups.")
    person.press("Set it aside…")
    person.sees("Nothing is deleted, and it can be put back.")
    person.press("Set it aside")
    person.is_at("Dreams")
    person.press("Choose a passphrase")
    makes_the_vault(person)
    person.is_at("Dreams")
    person.press("Write a dream")
    kept = [file.read_bytes() for file in bedside.profile.directory.rglob("vault.keys")]
    assert damaged in kept


def _root_of(table: str, bedside: Bedside) -> int:
    """The first page of that table, which is where a new vault always has it."""
    vault = Vault(bedside.profile.directory / "elsewhere", MIGRATION_SETS)
    vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    asked = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    page: int = vault.database().execute(asked, [table]).fetchone()[0]
    vault.lock()
    return page


def test_a_damaged_vault_gives_way_to_its_backup_and_the_evening_goes_on(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.press("Write a dream")
    person.types("The station")
    person.turns_to("Preferences")
    person.press("Backups")
    person.is_at("Backups")
    person.press("Back up now")
    person.sees("The newest")
    person.sees_not("Backing up…")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Preferences")
    person.press("Lock now")
    damage(bedside.profile.directory / "vault" / "vault.db", 1)
    tries(person, PASSPHRASE)
    person.press("What can be done…")
    person.sees("The newest backup is of Friday 20 November 2026, 20:30.")
    person.press("Open the newest backup")
    person.sees("The vault is open again")
    person.press("Go on")
    person.is_at("Dreams")
    person.sees("The station")


def test_a_backup_that_finds_the_vault_damaged_leads_to_what_can_be_saved(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    damage(bedside.profile.directory / "vault" / "vault.db", _root_of("dreams", bedside))
    person.turns_to("Preferences")
    person.press("Backups")
    person.press("Back up now")
    person.press("What can be done…")
    person.is_at("A damaged vault")
    person.press("Save what can be read")
    person.sees("What can be saved")
    person.sees("of the file (4.0 kB) cannot be read.")
    person.press("Go on with that")
    person.sees("The vault is open again")
    person.press("Go on")
    person.is_at("Backups")
    person.press("Back up now")
    person.sees_not("Backing up…")
    assert not person.hears("What can be done…")


def test_a_vault_that_another_bedtime_has_open_is_said(bedside: Bedside) -> None:
    bedside.has_a_vault()
    other = bedside.profile.vault()
    other.unlock(PASSPHRASE)
    person = bedside.starts()
    tries(person, PASSPHRASE)
    person.sees("Another Bedtime has this vault open. Close it there and try again.")
    other.lock()
    person.press("Open")
    person.is_at("Dreams")


def test_a_wrong_passphrase_leads_to_the_words(bedside: Bedside) -> None:
    words = bedside.has_a_vault()
    person = bedside.starts()
    tries(person, "another lamp")
    person.sees("This passphrase does not open the vault. Try again, or use your recovery words.")
    person.press("Use recovery words")
    person.goes_to("The twelve words, in their order")
    person.types(" ".join(words.words))
    person.press("Open")
    person.sees("Would you like a new passphrase, one that stays?")
    person.press("Not now")
    person.is_at("Dreams")
    person.press("Write a dream")


def test_quitting_while_the_vault_is_made_leaves_no_half_of_it(bedside: Bedside) -> None:
    person = bedside.starts()
    comes_to_the_making(person)
    bedside.ends()
    person = bedside.starts()
    if person.hears("Welcome"):
        makes_the_vault(person)
    else:
        unlocks(person)
    person.turns_to("Dreams")
    person.press("Write a dream")


def test_a_rail_is_walked_by_arrows(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.goes_to("Tonight", "PageTab")
    person.hits(Qt.Key.Key_Down)
    assert person.focus() == ("PageTab", "Stories")
    person.hits(Qt.Key.Key_Return)
    person.is_at("Stories")


def newer_keys(folder: Path) -> None:
    keys = folder / "vault.keys"
    content = json.loads(keys.read_text("utf-8"))
    keys.write_text(json.dumps(content | {"version": content["version"] + 1}), "utf-8")


def no_database(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"no database")


@pytest.mark.parametrize(
    ("befalls", "sentence"),
    [
        (newer_keys, "A newer Bedtime wrote this vault. Nothing was changed."),
        (no_database, "The vault’s file is damaged or gone. If you have a copy, put it back."),
    ],
)
def test_whatever_befell_the_vault_the_evening_goes_on_without_it(
    bedside: Bedside, befalls: Callable[[Path], None], sentence: str
) -> None:
    bedside.has_a_vault()
    folder = bedside.profile.directory / "vault"
    befalls(folder)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    person = bedside.starts()
    tries(person, PASSPHRASE)
    person.sees(sentence)
    person.press("Later")
    person.turns_to("Tonight")
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")
    assert {file.name: file.read_bytes() for file in folder.iterdir()} | before == before


def test_a_full_disk_is_said_and_once_there_is_room_the_vault_opens(
    bedside: Bedside, monkeypatch: pytest.MonkeyPatch
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()

    def full(_vault: Vault, _key: bytes) -> None:
        raise DiskFull

    with monkeypatch.context() as no_room:
        no_room.setattr(Vault, "open", full)
        tries(person, PASSPHRASE)
        person.sees("The disk is full. Nothing is lost. Make some room and try again.")
    person.press("Open")
    person.is_at("Dreams")
