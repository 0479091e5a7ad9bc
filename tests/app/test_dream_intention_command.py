"""What `bedtime dream intention` keeps, shows and refuses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bedtime_app.app.command_line import bedtime
from bedtime_app.app.profile import Profile
from bedtime_app.features.intention.intention import LONGEST
from bedtime_app.features.vault.remembering import REMEMBERED
from tests.journeys.bedside import PASSPHRASE, made_vault

if TYPE_CHECKING:
    from pathlib import Path

PATH = "Where does the path go?"
NOTHING = "Nothing is kept for tonight.\n"


@pytest.fixture
def remembered(profile_dir: Path) -> Path:
    """A profile whose vault this computer opens by itself, which is quicker than a passphrase."""
    made_vault(profile_dir)
    profile = Profile(profile_dir)
    profile.keychain().remember(profile.vault().key_slots().key_from_passphrase(PASSPHRASE))
    profile.settings().put(REMEMBERED, True)  # noqa: FBT003 - its value
    return profile_dir


def said(profile: Path, *words: str, typed: bytes = b"") -> str:
    """What the command says, done in this process."""
    asked = ["--profile-dir", str(profile), "dream", "intention", *words]
    done = CliRunner().invoke(bedtime, asked, input=typed)
    assert done.exit_code == (1 if done.output.startswith("Error: ") else 0), done.output
    return done.output


def test_a_line_is_kept_shown_and_let_go(remembered: Path) -> None:
    assert said(remembered) == NOTHING
    assert said(remembered, PATH) == "Kept for tonight.\n"
    told = json.loads(said(remembered, "--json"))
    assert told["intention"] == PATH
    assert said(remembered) == f"{PATH}\n"
    assert said(remembered, "") == NOTHING
    assert json.loads(said(remembered, "--json")) == {"night": told["night"], "intention": ""}


def test_of_what_is_typed_one_line_is_taken(remembered: Path) -> None:
    typed = f"{PATH}\nand not this\n".encode()
    assert said(remembered, "-", typed=typed) == "Kept for tonight.\n"
    assert said(remembered) == f"{PATH}\n"


def test_line_breaks_are_folded_and_a_line_too_long_changes_nothing(remembered: Path) -> None:
    said(remembered, "Where does\nthe path\tgo?")
    refusal = f"Error: At most {LONGEST} signs fit into the line. Nothing was changed.\n"
    assert said(remembered, "a" * 10_000) == refusal
    assert said(remembered, "-", typed=b"a" * 10_000_000) == refusal
    assert said(remembered) == f"{PATH}\n"


@pytest.mark.parametrize("words", [("\udcff",), ("-",)])
def test_what_is_no_text_is_refused_in_one_line(remembered: Path, words: tuple[str, ...]) -> None:
    refusal = "Error: What was written is not UTF-8 text.\n"
    assert said(remembered, *words, typed=b"\xff\xfe") == refusal


def test_a_locked_vault_tells_no_word(remembered: Path) -> None:
    said(remembered, PATH)
    Profile(remembered).settings().put(REMEMBERED, False)  # noqa: FBT003 - its value
    locked = said(remembered)
    assert "The vault is locked." in locked
    assert PATH not in locked
