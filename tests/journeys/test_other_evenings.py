from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside


def test_ten_minutes_later_the_evening_calls_again(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(21, 45)
    person.press("Ten minutes")
    person.sees("The evening calls again at 21:55.")
    person.closes_the_window()
    bedside.comes_to(21, 54)
    assert not person.sees_a_window
    bedside.comes_to(21, 55)
    person.is_at("Tonight")
    person.sees("50 minutes to lights-out")


def test_an_evening_let_go_stays_quiet(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.press("Only tonight…")
    person.press("Let tonight go")
    person.sees("Not tonight")
    person.closes_the_window()
    bedside.comes_to(23)
    assert not person.sees_a_window
    bedside.comes_to(21, 45)
    person.is_at("Tonight")


def test_other_times_for_tonight_hold_once(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.press("Only tonight…")
    person.fills("Wind-down", "21:00")
    person.press("Done")
    person.sees("Wind-down begins at 21:00")
    bedside.ends()
    person = bedside.starts()
    person.sees("Wind-down begins at 21:00")
    bedside.comes_to(7)
    person.turns_to("Tonight")
    person.sees("Wind-down begins at 21:45")


def test_lights_out_ends_the_breathing_and_darkens_by_itself(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(22, 44)
    person.press("Begin the evening")
    person.is_at("Slow breathing")
    bedside.comes_to(22, 45)
    person.is_at("Lights out")
    with bedside.time_flies():
        person.sees("Close", role="Button")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("After lights-out")
    assert bedside.narrator.now().state is NarrationState.IDLE


def test_after_a_finished_ritual_comes_the_morning_and_stays(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.hits(Qt.Key.Key_Right, times=5)
    person.sees("Close", role="Button")
    bedside.comes_to(6, 45)
    person.is_at("Morning")
    person.turns_to("Stories")
    bedside.comes_to(16)
    person.is_at("Stories")


@pytest.mark.parametrize("held", [False, True])
def test_a_computer_that_slept_through_the_ritual_wakes_on_the_morning(
    bedside: Bedside, *, held: bool
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.hits(Qt.Key.Key_Right, times=2)
    person.is_at("Body scan")
    if held:
        person.hits(Qt.Key.Key_Space)
    bedside.sleeps_until(8)
    person.is_at("Morning")
    assert bedside.narrator.now().state is NarrationState.IDLE


@pytest.mark.parametrize("steps", [2, 5])
def test_a_ritual_of_yesterday_does_not_stand_before_tonight(bedside: Bedside, steps: int) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.hits(Qt.Key.Key_Right, times=steps)
    bedside.sleeps_until(16)
    assert bedside.narrator.now().state is NarrationState.IDLE
    bedside.comes_to(21, 45)
    person.is_at("Tonight")
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")


def test_a_ritual_begun_from_the_tray_silences_the_story(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Stories")
    person.opens_the_story("The Ferry Without an Engine")
    person.press("Play")
    bedside.begins_from_the_tray()
    person.is_at("Tomorrow’s list")
    assert bedside.narrator.now().state is NarrationState.IDLE


def test_larger_text_and_another_light_are_chosen_by_keys_and_stay(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Preferences")
    person.goes_to("100 %", "RadioButton")
    before = person.height_of("Size of the text")
    person.hits(Qt.Key.Key_Right, times=4)
    assert person.focus() == ("RadioButton", "200 %")
    assert person.focus_is_inside()
    assert person.height_of("Size of the text") > before
    bedside.ends()
    person = bedside.starts()
    person.turns_to("Preferences")
    person.goes_to("200 %", "RadioButton")
