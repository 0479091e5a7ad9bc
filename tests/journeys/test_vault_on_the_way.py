"""The vault is made, opened and locked in the middle of something else, which then goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.bedside import PASSPHRASE
from tests.journeys.steps import makes_the_vault, unlocks

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_vault_made_in_the_middle_of_the_ritual_keeps_its_list(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    person.press("Begin the evening")
    person.press("Make a vault")
    makes_the_vault(person)
    person.is_at("Tomorrow’s list")
    person.goes_to("One thing on each line")
    person.types("Bread.")
    person.hits(Qt.Key.Key_Return, CONTROL)
    person.is_at("Slow breathing")
    bedside.ends()
    bedside.comes_to(7)
    person = bedside.starts()
    person.is_at("Morning")
    person.press("Unlock")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.sees("Bread.")


def test_a_vault_opened_in_the_middle_of_the_ritual_lets_the_list_be_written(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.press("Begin the evening")
    person.sees("Your vault is locked, so the list cannot be kept here.")
    person.press("Unlock")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Tomorrow’s list")
    assert person.focus() == ("EditableText", "One thing on each line")
    person.types("Bread.")
    person.hits(Qt.Key.Key_Escape, times=2)
    person.is_at("Tonight")
    person.press("Go on with the evening")
    person.sees("Bread.")


def test_locking_keeps_the_dream_and_shows_nothing_of_it(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.hits(Qt.Key.Key_N, CONTROL)
    person.types("The station")
    person.turns_to("Preferences")
    person.press("Lock now")
    person.sees("Your vault is locked.")
    person.turns_to("Dreams")
    person.sees_not("The station")
    person.press("Unlock")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
    person.sees("The station")


def test_what_opens_the_vault_is_behind_preferences_and_a_closed_window_drops_what_was_begun(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.turns_to("Preferences")
    person.press("What opens the vault")
    person.press("Write new words")
    person.types("half a passphrase")
    person.closes_the_window()
    bedside.opens_the_window()
    person.sees("This computer")
    person.press("Back")
    person.is_at("Preferences")
    person.press("What opens the vault")
    person.press("Lock now")
    person.press("Unlock")
    person.is_at("Unlock")


def test_a_deleted_dream_comes_back(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.hits(Qt.Key.Key_N, CONTROL)
    person.types("The station")
    person.press("Delete")
    person.sees("Deleted.")
    person.sees_not("The station")
    person.press("Undo")
    person.sees("The station")
