from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.journeys.bedside import PASSPHRASE

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
    person.press("Tell the night")
    person.is_at("Sleep diary")
    person.sees("A guess from the evening’s plan.")
    person.fills("Into bed", "2232")
    person.fills("Last woke up", "630")
    person.press("Keep this morning")
    person.sees("Kept. You can change it whenever you like.")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Morning")
    person.sees_not("Tell the night")
    person.press("The sleep diary")
    person.sees("The night in a picture: into bed at 22:32")
