from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.features.ending.ending_settings import ENDING_WAY
from tests.journeys.steps import unlocks

if TYPE_CHECKING:
    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person


def opens_from_preferences(person: Person, button: str) -> None:
    person.turns_to("Preferences")
    person.press(button)


def test_a_short_ritual_is_given_to_a_day_and_performed_that_evening(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()  # a Friday
    opens_from_preferences(person, "Rituals")
    person.is_at("Your rituals")
    (offer,) = person.reads(r"(Fifteen minutes.*)")[0]
    person.press(offer)
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Your rituals")
    person.goes_to("Duplicate The evening")
    person.goes_to("Friday", "RadioButton")  # that of the next ritual
    person.hits(Qt.Key.Key_Space)
    person.hits(Qt.Key.Key_Escape)
    person.turns_to("Tonight")
    bedside.comes_to(21, 45)
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")
    person.hits(Qt.Key.Key_Right, times=2)
    person.is_at("Something good")  # which the ritual everybody begins with has not


def test_the_coming_nights_are_shown_with_what_the_clocks_do(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    person.press("Plan the week")
    person.is_at("Plan the week")
    person.press("The coming nights")
    person.is_at("The coming nights")
    person.sees("21:45")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Plan the week")
    person.press("Holidays and shifts")
    person.is_at("Other weeks")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Plan the week")


def test_lights_out_counts_down_and_any_key_keeps_the_computer_on(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    opens_from_preferences(person, "How the evening ends")
    person.goes_to("Stays as it is", "RadioButton")
    person.hits(Qt.Key.Key_Right)
    assert bedside.profile.settings().get(ENDING_WAY) is EndingWay.LOCK
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Preferences")
    bedside.comes_to(22, 45)
    person.is_at("The end of the evening")
    person.sees("The computer will be locked in")
    person.hits(Qt.Key.Key_A)
    person.is_at("After lights-out")
    assert bedside.ending.did == []


def test_a_dream_being_written_holds_the_end_of_the_evening_up(bedside: Bedside) -> None:
    bedside.has_a_vault()
    bedside.profile.settings().put(ENDING_WAY, EndingWay.SHUT_DOWN)
    person = bedside.starts()
    person.turns_to("Dreams")
    bedside.comes_to(22, 46)
    person.is_at("Dreams")
    assert bedside.ending.did == []


@pytest.mark.parametrize("way", list(EndingWay))
def test_nothing_is_done_with_a_computer_that_nobody_asked_to_be_left(
    bedside: Bedside, way: EndingWay
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(23, 30)
    person.is_at("After lights-out")
    assert way not in bedside.ending.did


def test_after_lights_out_there_are_three_things_and_a_fragment_becomes_a_dream(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    bedside.comes_to(22, 0)
    person.turns_to("Tonight")
    person.closes_the_window()
    bedside.comes_to(3, 10)
    assert not person.sees_a_window
    bedside.opens_the_window()
    person.is_at("After lights-out")
    names = {name for _, name in person.heard()}
    assert {"Calm sound", "Back to bed"} <= names
    assert not {"Tonight", "Dreams", "Stories"} & names
    person.types("a lighthouse in the orchard")
    person.hits(Qt.Key.Key_Return)
    person.hits(Qt.Key.Key_Escape)
    assert not person.sees_a_window
    bedside.comes_to(7)
    bedside.opens_the_window()
    person.press("Complete the fragment")
    person.is_at("Dreams")
    person.sees("a lighthouse in the orchard")


def test_a_dream_is_noted_by_day_from_the_tray_without_a_past_one_in_sight(
    bedside: Bedside,
) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    unlocks(person)
    person.turns_to("Dreams")
    person.press("Write a dream")
    person.fills("The dream", "an older one")
    person.closes_the_window()
    bedside.notes_from_the_tray()
    person.is_at("After lights-out")
    person.sees_not("an older one")
    person.types("the bridge again")
    person.hits(Qt.Key.Key_Return)
    person.hits(Qt.Key.Key_Escape)
    assert not person.sees_a_window
    bedside.opens_the_window()
    person.is_at("Tonight")


def test_whoever_needs_the_app_at_night_gets_to_it(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(22, 0)
    person.closes_the_window()
    bedside.comes_to(23, 30)
    bedside.opens_the_window()
    person.is_at("After lights-out")
    person.press("Something else…")
    person.press("I need the app")
    person.is_at("Tonight")
    person.turns_to("Dreams")


def test_an_unmonitored_night_leaves_no_line_in_the_morning(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    bedside.comes_to(12)
    opens_from_preferences(person, "Boundaries")
    person.goes_to("None", "RadioButton")
    person.hits(Qt.Key.Key_Right)
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Preferences")
    bedside.sleeps_until(8)
    person.turns_to("Morning")
    assert not person.hears("Last evening passed without Bedtime. Nothing is lost.")


def test_a_week_on_paper_is_shown_before_it_is_kept(bedside: Bedside) -> None:
    bedside.has_a_vault()
    person = bedside.starts()
    opens_from_preferences(person, "A week on paper")
    person.is_at("A week on paper")
    person.sees("How the page will look", role="Graphic")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Preferences")
