from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.journeys.steps import unlocks

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

OURS = "I leave this evening on purpose, and that is all right."


def is_firm(person: Person) -> None:
    person.turns_to("Preferences")
    person.press("How the evening calls")
    person.is_at("How the evening calls")
    person.goes_to("A firm evening", "CheckBox")
    person.hits(Qt.Key.Key_Space)


def goes_back_to_tonight(person: Person) -> None:
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Preferences")
    person.turns_to("Tonight")


def test_a_firm_ritual_is_left_by_the_persons_own_sentence(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    is_firm(person)
    person.fills("Your sentence", "Tomorrow is early")
    goes_back_to_tonight(person)
    bedside.comes_to(21, 50)
    person.press("Begin the evening")
    person.hits(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.is_at("Slow breathing")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Leaving a firm evening")
    person.sees("Tomorrow is early")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Slow breathing")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Leaving a firm evening")
    person.goes_to("The sentence")
    person.types("tomorrow is early")
    person.is_at("Tonight")
    person.press("Go on with the evening")
    person.is_at("Slow breathing")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Tonight")


def test_a_firm_evening_without_a_vault_is_let_go_by_a_plain_sentence(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    is_firm(person)
    person.sees("Your own sentence needs a vault.")
    goes_back_to_tonight(person)
    bedside.comes_to(21, 50)
    person.press("Only tonight…")
    person.press("Let tonight go")
    person.is_at("Leaving a firm evening")
    person.press("Go on with the evening")
    person.is_at("Tonight")
    person.sees("55 minutes to lights-out")
    person.press("Only tonight…")
    person.press("Let tonight go")
    person.goes_to("The sentence")
    person.types(OURS)
    person.is_at("Tonight")
    person.press("Only tonight…")
    person.press("Let tonight go")
    person.sees("Not tonight")


def test_a_closed_window_asks_for_no_sentence(bedside: Bedside) -> None:
    person = bedside.starts()
    person.press("Later")
    is_firm(person)
    goes_back_to_tonight(person)
    bedside.comes_to(21, 50)
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")
    person.closes_the_window()
    assert not person.sees_a_window
    bedside.opens_the_window()
    person.is_at("Tonight")


def test_a_new_place_is_asked_about_once(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.travels_to("America/New_York")  # 14:30 there
    person.is_at("A new place")
    person.sees("The clocks here are set to New York")
    person.sees("Wind-down at 15:45, lights-out at 16:45.")
    person.press("Keep the time of Berlin")
    person.turns_to("Tonight")
    person.sees("Wind-down begins at 21:45")
    bedside.comes_to(15, 44)
    person.closes_the_window()
    bedside.comes_to(15, 45)
    person.is_at("Tonight")
    assert bedside.clock.now().hour == 20  # 15:45 here, 21:45 in Berlin
    bedside.ends()
    person = bedside.starts()
    person.is_at("Tonight")


def test_whoever_follows_a_new_place_sleeps_by_its_clocks(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.travels_to("America/New_York")
    person.press("The time here")
    person.turns_to("Tonight")
    person.closes_the_window()
    bedside.comes_to(21, 44)
    assert not person.sees_a_window
    bedside.comes_to(21, 45)
    person.is_at("Tonight")
    assert (bedside.clock.now().day, bedside.clock.now().hour) == (21, 2)


def test_a_busy_person_is_called_when_free_again(bedside: Bedside) -> None:
    bedside.has_a_vault()
    bedside.courtesy.busy = True
    person = bedside.starts(hidden=True)
    bedside.comes_to(22, 0)
    assert not person.sees_a_window
    bedside.courtesy.busy = False
    bedside.will_open_the_window()
    bedside.comes_to(22, 2)
    person.is_at("Tonight")


def test_whoever_is_busy_until_lights_out_is_not_called_that_night(bedside: Bedside) -> None:
    bedside.has_a_vault()
    bedside.courtesy.busy = True
    person = bedside.starts(hidden=True)
    bedside.comes_to(22, 46)
    bedside.courtesy.busy = False
    bedside.comes_to(6, 0)
    assert not person.sees_a_window


@pytest.mark.parametrize("slept", [True, False])
def test_an_evening_slept_through_is_one_quiet_line_in_the_morning(
    bedside: Bedside, *, slept: bool
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(12)
    if slept:
        bedside.sleeps_until(8)
    else:
        bedside.comes_to(8)
    person.turns_to("Morning")
    if slept:
        person.sees("Last evening passed without Bedtime. Nothing is lost.")
    else:
        person.sees("Good morning")
        assert not person.hears("Last evening passed without Bedtime. Nothing is lost.")


def test_waking_late_offers_the_short_form_which_fits(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.sleeps_until(22, 33)
    person.is_at("Tonight")
    person.sees("Shortened to fit.")
    person.press("Begin the short evening")
    person.is_at("Tomorrow’s list")
    person.sees("It is late, so tonight’s ritual is shorter.")
    bedside.comes_to(22, 45)
    person.is_at("Lights out")


def test_an_evening_is_put_off_so_often_and_no_more(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.turns_to("Preferences")
    person.press("How the evening calls")
    person.goes_to("Three times" if person.hears("Three times") else "3 times", "RadioButton")
    person.hits(Qt.Key.Key_Left)
    goes_back_to_tonight(person)
    bedside.comes_to(21, 45)
    person.press("Ten minutes")
    person.sees("It can be put off")
    bedside.comes_to(21, 56)
    person.press("Ten minutes")
    person.sees("The evening calls again at 22:06, for the last time.")
    bedside.comes_to(22, 7)
    assert not person.hears("Ten minutes")
