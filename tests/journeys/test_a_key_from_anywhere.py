"""The key of the system's that notes a dream, whatever window is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.key_offer import KeyOffer, KeyState

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside

SWITCH = "A key that notes a dream, anywhere"


def test_no_key_is_asked_for_until_it_is_wished_and_then_with_every_start(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    assert bedside.anywhere_key.asked_for == []
    person.turns_to("Preferences")
    person.press(SWITCH)
    assert bedside.anywhere_key.asked_for == ["Note a dream"]
    bedside.anywhere_key.answer(KeyOffer(KeyState.GIVEN, "Super+Alt+N"))
    person.sees("The key is Super+Alt+N.")
    bedside.ends()
    assert bedside.anywhere_key.stopped

    bedside.starts(hidden=True)
    assert bedside.anywhere_key.asked_for == ["Note a dream"]


def test_switched_off_the_key_is_given_back(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Preferences")
    person.press(SWITCH)
    person.press(SWITCH)
    assert bedside.anywhere_key.offer == KeyOffer()


def test_at_three_in_the_morning_the_key_opens_the_one_field(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts(hidden=True)
    bedside.notes_by_the_key()
    person.is_at("After lights-out")
    person.types("a harbour, and no boats")
    person.hits(Qt.Key.Key_Return)
    person.hits(Qt.Key.Key_Escape)
    assert not person.sees_a_window
