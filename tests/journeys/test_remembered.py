from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.keychain_error import KeychainError, KeychainTrouble
from tests.fakes import FakeJobs
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside


def remembers(bedside: Bedside) -> None:
    """Have the person open the vault once and let this computer remember."""
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Dreams")
    person.press("Unlock")
    person.goes_to("Let this computer remember")
    person.hits(Qt.Key.Key_Space)
    person.goes_to("Passphrase")
    person.types(PASSPHRASE)
    person.press("Open")
    person.is_at("Dreams")
    bedside.ends()
    assert bedside.keychain.key is not None


def test_a_remembered_vault_opens_by_itself(bedside: Bedside) -> None:
    remembers(bedside)
    person = bedside.starts()
    person.turns_to("Dreams")
    person.sees("Your dreams will be kept here, for you alone.")


def test_a_keyring_that_fails_is_said_kindly_and_the_passphrase_opens(bedside: Bedside) -> None:
    remembers(bedside)
    bedside.keychain.trouble = KeychainError(KeychainTrouble.LOCKED)
    person = bedside.starts()
    person.turns_to("Dreams")
    person.press("Unlock")
    person.sees("This computer’s keyring is locked. Your passphrase opens the vault as always.")
    person.goes_to("Passphrase")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.sees("The vault is open")
    person.press("Go on")
    person.is_at("Dreams")
    person.press("Write a dream")


def test_a_slow_keyring_does_not_take_the_page_away(bedside: Bedside) -> None:
    remembers(bedside)
    jobs = FakeJobs()
    person = bedside.starts(jobs=jobs)
    person.is_at("Tonight")
    person.turns_to("Morning")
    person.sees("Your vault is locked.")
    jobs.run_all()
    person.sees_not("Your vault is locked.")
    person.is_at("Morning")


@pytest.mark.parametrize("remembered", [False, True])
def test_a_passphrase_file_opens_the_vault_at_start(bedside: Bedside, *, remembered: bool) -> None:
    if remembered:
        remembers(bedside)
        bedside.keychain.trouble = KeychainError(KeychainTrouble.SILENT)
    else:
        bedside.has_a_vault()
    file = bedside.profile.directory / "passphrase"
    file.write_text(f"{PASSPHRASE}\n")
    file.chmod(0o600)
    person = bedside.starts(passphrase_file=file)
    if remembered:
        person.sees("This computer’s keyring does not answer.")
        person.press("Go on")
    person.is_at("Tonight")
    person.turns_to("Dreams")
    person.sees("Your dreams will be kept here, for you alone.")


def test_a_file_with_another_passphrase_is_said_at_the_door(bedside: Bedside) -> None:
    bedside.has_a_vault()
    file = bedside.profile.directory / "passphrase"
    file.write_text("another lamp in another window\n")
    file.chmod(0o600)
    person = bedside.starts(passphrase_file=file)
    person.is_at("Unlock")
    person.sees("This passphrase does not open the vault.")
    person.goes_to("Passphrase")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Tonight")
