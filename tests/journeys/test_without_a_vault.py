from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside


def test_the_evening_works_without_a_vault(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    person.is_at("Tonight")
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")
    person.sees("There is no vault yet, so the list cannot be kept here. Paper does as well.")
    for step in ("Slow breathing", "Body scan", "Story", "Lights out"):
        person.hits(Qt.Key.Key_Right)
        person.is_at(step)
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Tonight")
    assert not (bedside.profile.directory / "vault").exists()


def test_a_story_is_heard_without_a_vault(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    person.turns_to("Stories")
    person.opens_the_story("The Ferry Without an Engine")
    person.press("Play")
    assert bedside.narrator.now().state is NarrationState.PLAYING
    bedside.narrator.become(segment=6)
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Stories")
    assert bedside.narrator.now().state is NarrationState.PLAYING
    person.press("End the story")
    assert bedside.narrator.now().state is NarrationState.IDLE
    person.turns_to("Tonight")
    person.turns_to("Stories")
    person.sees("You are in the middle of it.")


def test_dreams_and_the_morning_ask_for_a_vault_when_they_need_one(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    person.turns_to("Morning")
    person.sees("There is no vault yet, so nothing was put down for this morning.")
    person.turns_to("Dreams")
    person.sees("Your dreams will be kept here, encrypted, once you have chosen a passphrase.")
    person.press("Choose a passphrase")
    person.is_at("First start")
    person.press("Later")
    person.is_at("Dreams")
