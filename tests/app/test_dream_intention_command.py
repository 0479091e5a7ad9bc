"""What `bedtime dream intention` keeps, shows and refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.intention.intention import LONGEST
from tests.app.test_command_line import Terminal
from tests.journeys.bedside import made_vault

if TYPE_CHECKING:
    from pathlib import Path

PATH = "Where does the path go?"


@pytest.fixture
def terminal(profile_dir: Path, tmp_path: Path) -> Terminal:
    made_vault(profile_dir)
    return Terminal(profile_dir, tmp_path / "passphrase")


def test_a_line_is_kept_shown_and_let_go(terminal: Terminal) -> None:
    assert terminal.does("dream", "intention") == "Nothing is kept for tonight.\n"
    said = terminal.does("dream", "intention", "-", typed=f"{PATH}\nand not this\n")
    assert said == "Kept for tonight.\n"
    told = terminal.tells("dream", "intention")
    assert told["intention"] == PATH
    assert terminal.does("dream", "intention") == f"{PATH}\n"
    assert terminal.does("dream", "intention", "") == "Nothing is kept for tonight.\n"
    assert terminal.tells("dream", "intention") == {"night": told["night"], "intention": ""}


def test_line_breaks_are_folded_and_a_line_too_long_changes_nothing(terminal: Terminal) -> None:
    terminal.does("dream", "intention", "Where does\nthe path\tgo?")
    paper = ("--passphrase-file", str(terminal.paper))
    said = terminal.refuses(*paper, "dream", "intention", "a" * 10_000)
    assert said == f"Error: At most {LONGEST} signs fit into the line. Nothing was changed."
    assert terminal.does("dream", "intention") == f"{PATH}\n"


def test_what_is_no_text_is_refused_in_one_line(terminal: Terminal) -> None:
    paper = ("--passphrase-file", str(terminal.paper))
    said = terminal.refuses(*paper, "dream", "intention", "\udcff")
    assert said == "Error: What was written is not UTF-8 text."


def test_a_locked_vault_tells_no_word(terminal: Terminal) -> None:
    terminal.does("dream", "intention", PATH)
    assert "The vault is locked." in terminal.refuses("dream", "intention")
