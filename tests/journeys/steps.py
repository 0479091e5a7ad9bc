"""What more than one journey does at the door of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from tests.journeys.person import Person


def comes_to_the_making(person: Person) -> None:
    """The first start, with the words read from the page and two of them written down again."""
    person.is_at("First start")
    person.sees("Welcome")
    assert person.focus() == ("EditableText", "Passphrase")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.types(PASSPHRASE)
    person.press("Go on")
    person.sees("Twelve words for paper")
    paper: dict[str, str] = dict(person.reads(r"Word (\d+): (\w+)"))
    assert list(paper) == [str(place) for place in range(1, 13)]
    person.press("They are on paper")
    person.sees("Two of them, once more")
    for (place,) in dict.fromkeys(person.reads(r"Word (\d+) on your paper")):
        person.fills(f"Word {place} on your paper", paper[place])
    person.press("Make the vault")


def makes_the_vault(person: Person) -> None:
    comes_to_the_making(person)
    person.sees("Your vault is ready")
    person.press("Begin")


def unlocks(person: Person) -> None:
    person.turns_to("Dreams")
    person.sees("Your dreams are locked away.")
    person.press("Unlock")
    person.is_at("Unlock")
    assert person.focus() == ("EditableText", "Passphrase")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
