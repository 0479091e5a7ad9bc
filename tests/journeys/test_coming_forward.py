from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

RIGHT = Qt.Key.Key_Right


def test_a_hidden_start_shows_nothing_until_wind_down(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts(hidden=True)
    bedside.comes_to(21, 44)
    assert not person.sees_a_window
    bedside.will_open_the_window()
    bedside.comes_to(21, 45)
    person.is_at("Tonight")
    assert person.focus() == ("Button", "Begin the evening")


def test_a_person_who_wishes_so_is_only_told(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Preferences")
    person.goes_to("Come forward at wind-down")
    person.hits(Qt.Key.Key_Space)
    bedside.comes_to(21, 45)
    person.is_at("Preferences")


@pytest.mark.parametrize("hour", [8, 12, 16, 22, 23, 3])
def test_a_first_start_begins_with_the_welcome_at_any_hour(bedside: Bedside, hour: int) -> None:
    bedside.comes_to(hour)
    person = bedside.starts()
    person.is_at("First start")
    person.sees("Welcome")
    person.press("Later")
    person.is_at("Tonight")


def test_a_ritual_begun_early_is_not_taken_away_at_wind_down(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.press("Begin the evening")
    person.hits(RIGHT)
    person.hits(Qt.Key.Key_Escape)
    person.press("Go on with the evening")
    person.hits(RIGHT)
    person.is_at("Body scan")
    bedside.comes_to(21, 45)
    person.is_at("Body scan")
    assert bedside.narrator.now().state is NarrationState.PLAYING


def test_wind_down_leaves_a_dream_under_the_fingers(bedside: Bedside) -> None:
    person = opens_a_dream(bedside)
    person.types("The sta")
    bedside.comes_to(21, 45)
    person.types("tion")
    person.is_at("Dreams")
    person.sees("The station")


def test_a_closed_window_goes_on_watching_and_opens_where_it_was(bedside: Bedside) -> None:
    person = opens_a_dream(bedside)
    person.types("The station")
    person.closes_the_window()
    assert not person.sees_a_window
    bedside.opens_the_window()
    person.is_at("Dreams")
    person.sees("The station")
    person.closes_the_window()
    bedside.comes_to(21, 45)
    person.is_at("Tonight")


def test_closing_the_window_leaves_the_ritual_and_loses_nothing(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.begins_from_the_tray()
    person.hits(RIGHT, times=2)
    person.is_at("Body scan")
    bedside.narrator.become(segment=3)
    person.closes_the_window()
    assert not person.sees_a_window
    assert bedside.narrator.now().state is NarrationState.IDLE
    bedside.opens_the_window()
    person.press("Go on with the evening")
    person.is_at("Body scan")
    assert bedside.narrator.now().segment == 3


def test_nothing_sounds_after_lights_out(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.hits(RIGHT, times=2)
    person.is_at("Body scan")
    bedside.narrator.become(segment=2)
    bedside.comes_to(22, 45)
    bedside.narrator.become(segment=3)
    person.is_at("Lights out")
    assert bedside.narrator.now().state is NarrationState.IDLE
    bedside.comes_to(6, 45)
    assert bedside.narrator.now().state is NarrationState.IDLE


def test_a_story_goes_on_in_the_dark_at_lights_out(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(22, 40)
    person.turns_to("Stories")
    person.opens_the_story("The Ferry Without an Engine")
    person.press("Play")
    assert bedside.narrator.now().state is NarrationState.PLAYING
    bedside.comes_to(22, 45)
    person.is_at("Black screen")
    assert bedside.narrator.now().state is NarrationState.PLAYING


def test_rise_leaves_a_dream_under_the_fingers(bedside: Bedside) -> None:
    bedside.comes_to(6, 40)
    person = opens_a_dream(bedside)
    person.types("The sta")
    bedside.comes_to(6, 45)
    person.types("tion")
    person.is_at("Dreams")
    person.sees("The station")


def test_the_window_opens_on_the_morning_after_rise(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.closes_the_window()
    bedside.comes_to(22, 50)
    person.closes_the_window()
    bedside.comes_to(7)
    assert not person.sees_a_window
    bedside.opens_the_window()
    person.is_at("Morning")


def opens_a_dream(bedside: Bedside) -> Person:
    """The vault is opened and an empty page lies there."""
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Dreams")
    person.press("Unlock")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
    person.hits(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return person
