from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.migration_sets import MIGRATION_SETS
from bedtime_app.features.dreams.dream_store import DreamStore
from bedtime_app.storage.vault import Vault
from tests.fakes import FakeClock
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desktop.conftest import Starts
    from tests.desktop.running_bedtime import RunningBedtime

pytestmark = pytest.mark.desktop

STORY = "Bread for Ten O’Clock"
PLACES = {
    "Tonight": "Begin the evening",
    "Stories": STORY,
    "Dreams": "Write a dream",
    "Morning": "Write the dream down",
    "Preferences": "Come forward at wind-down",
}


def test_an_evening_by_names_alone(starts: Starts, profile_dir: Path) -> None:
    bedtime = starts()
    makes_the_vault(bedtime)
    for place, words in PLACES.items():
        bedtime.press(place, "page tab")
        bedtime.sees(words)
        bedtime.everything_has_a_name()
    looks_behind_the_places(bedtime)
    goes_as_far_as_the_voice(bedtime)
    writes_a_dream(bedtime)
    assert bedtime.ends() == 0
    assert bedtime.said_to_stderr() == ""
    assert dreams(profile_dir) == ["A station under the lake."]


def makes_the_vault(bedtime: RunningBedtime) -> None:
    bedtime.sees("Welcome")
    bedtime.everything_has_a_name()
    bedtime.types(PASSPHRASE)
    bedtime.hits("Return")
    bedtime.types(PASSPHRASE)
    bedtime.press("Go on")
    bedtime.sees("Twelve words for paper")
    bedtime.everything_has_a_name()
    told = (re.fullmatch(r"Word (\d+): (\w+)", name) for name in bedtime.names("label"))
    paper = {match[1]: match[2] for match in told if match}
    assert len(paper) == 12
    bedtime.press("They are on paper")
    bedtime.sees("Two of them, once more")
    bedtime.everything_has_a_name()
    asked = re.findall(r"Word (\d+) on your paper", "\n".join(bedtime.names("text")))
    assert len(asked) == 2
    for place in asked:
        bedtime.types(paper[place])
        bedtime.hits("Return")
    bedtime.sees("Your vault is ready")
    bedtime.press("Begin")
    bedtime.sees("Wind-down begins at 21:45")


def looks_behind_the_places(bedtime: RunningBedtime) -> None:
    """The pages that have no place of their own on the rail."""
    bedtime.press("Tonight", "page tab")
    for way_in, words, way_out in (
        ("Only tonight…", "The plan of the week stays as it is.", "Done"),
        ("Plan the week", "Your evenings", "Back"),
    ):
        bedtime.press(way_in)
        bedtime.sees(words)
        bedtime.everything_has_a_name()
        bedtime.press(way_out)
        bedtime.sees("Begin the evening")
    bedtime.press("Stories", "page tab")
    bedtime.sees(STORY)
    bedtime.press(next(name for name in bedtime.names("push button") if name.startswith(STORY)))
    bedtime.sees("Heard so far")
    bedtime.everything_has_a_name()
    bedtime.press("Preferences", "page tab")
    bedtime.comes_by("Lock now")
    bedtime.press("Lock now")
    bedtime.press("Unlock")
    bedtime.sees("Your vault is locked.")
    bedtime.everything_has_a_name()
    bedtime.types(PASSPHRASE)
    bedtime.hits("Return")
    bedtime.sees("Come forward at wind-down")


def goes_as_far_as_the_voice(bedtime: RunningBedtime) -> None:
    bedtime.press("Tonight", "page tab")
    bedtime.press("Begin the evening")
    bedtime.sees("What waits for you tomorrow?")
    bedtime.everything_has_a_name()
    bedtime.types("Bread.")
    for step in ("Slow breathing", "Body scan"):
        bedtime.press("Next step")
        bedtime.sees(step)
        bedtime.everything_has_a_name()
    bedtime.press("Leave, nothing is lost")
    bedtime.sees("Go on with the evening")


def writes_a_dream(bedtime: RunningBedtime) -> None:
    bedtime.press("Dreams", "page tab")
    bedtime.press("Write a dream")
    bedtime.sees("Title of the dream")
    bedtime.everything_has_a_name()
    bedtime.hits("Return")
    bedtime.types("A station under the lake.")
    bedtime.sees("Kept.")


def dreams(profile: Path) -> list[str]:
    vault = Vault(profile / "vault", MIGRATION_SETS)
    vault.unlock(PASSPHRASE)
    found = [dream.page.text for dream in DreamStore(vault, FakeClock(), lambda: time(15)).newest()]
    assert vault.check() == ()
    vault.lock()
    return found
