from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.bedside import PASSPHRASE
from tests.journeys.steps import unlocks

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.bedside import Bedside


def test_the_night_is_told_once_and_stays_to_be_changed(bedside: Bedside, tmp_path: Path) -> None:
    bedside.has_a_vault()
    paper = tmp_path / "passphrase"
    paper.write_text(PASSPHRASE)
    person = bedside.starts(passphrase_file=paper)
    bedside.comes_to(23)
    bedside.comes_to(7)
    person.is_at("Morning")
    person.sees("A guess from the evening’s plan.")
    assert person.focus() == ("EditableText", "Into bed")
    person.types("2232")
    person.fills("Last woke up", "630")
    person.press("Keep this morning")
    person.sees("Kept. You can change it whenever you like.")
    person.sees("The night in a picture: into bed at 22:32")
    person.press("The nights before")
    person.is_at("Sleep diary")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Morning")
    person.sees("This night is told.")
    person.press("Change it")
    assert person.focus() == ("EditableText", "Into bed")


def test_what_is_typed_outlives_the_lock_lights_out_and_the_end(
    bedside: Bedside, tmp_path: Path
) -> None:
    bedside.has_a_vault()
    paper = tmp_path / "passphrase"
    paper.write_text(PASSPHRASE)
    person = bedside.starts(passphrase_file=paper)
    bedside.comes_to(23)
    bedside.comes_to(7)
    person.is_at("Morning")
    person.types("2232")
    person.fills("Minutes until sleep", "twen")
    bedside.power.sleeping.tell()
    person.sees("Your vault is locked.")
    person.sees_not("Into bed")
    unlocks(person)
    person.turns_to("Morning")
    person.sees("The night in a picture: into bed at 22:32")
    person.fills("Minutes until sleep", "twenty o")
    bedside.comes_to(23)
    person.is_at("After lights-out")
    bedside.ends()
    person = bedside.starts(passphrase_file=paper)
    bedside.comes_to(7)
    person.is_at("Morning")
    person.press("The nights before")
    person.sees("twenty o")
