from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.bedside import Bedside

ASKED = "How shall I begin the letter?"


def test_what_was_asked_in_the_evening_is_said_in_the_morning_and_never_in_the_dark(
    bedside: Bedside, tmp_path: Path
) -> None:
    bedside.has_a_vault()
    paper = tmp_path / "passphrase"
    paper.write_text(PASSPHRASE)
    person = bedside.starts(passphrase_file=paper)
    person.is_at("Tonight")
    person.turns_to("Dreams")
    person.press("An intention for tonight")
    person.is_at("An intention for tonight")
    person.fills("What you would like to dream of", f"{ASKED}\n")
    person.sees("Kept for tonight.")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Dreams")
    person.press("An intention for tonight")
    person.fills("What you would like to dream of", "The sea.")  # without a word of keeping it
    bedside.comes_to(23)
    person.is_at("An intention for tonight")  # for it is being written
    person.hits(Qt.Key.Key_Escape)
    person.turns_to("Tonight")
    person.closes_the_window()
    bedside.opens_the_window()
    person.is_at("After lights-out")
    person.sees_not("The sea.")
    bedside.comes_to(7)
    person.is_at("Morning")
    person.sees("Last evening you asked: \u2068The sea.\u2069")
    bedside.comes_to(23)
    bedside.comes_to(7)
    person.is_at("Morning")
    person.sees_not("you asked")
