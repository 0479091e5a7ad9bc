from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState
from tests.journeys.steps import makes_the_vault, unlocks

if TYPE_CHECKING:
    from tests.fakes import FakeNarrator
    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
DREAM = "A station under the lake. Green light."


def test_from_the_first_start_to_the_next_morning_by_keys_alone(bedside: Bedside) -> None:
    person = bedside.starts()
    makes_the_vault(person)
    person.is_at("Tonight")
    begins_the_evening_earlier(person)
    person.turns_to("Stories")

    bedside.comes_to(21, 30)
    person.is_at("Tonight")
    person.sees("75 minutes to lights-out")
    assert person.focus() == ("Button", "Begin the evening")
    person.hits(Qt.Key.Key_Return)
    writes_the_list_and_breathes(person)
    leaves_the_body_scan(person, bedside.narrator)
    goes_on_to_lights_out(person, bedside.narrator)

    bedside.comes_to(3, 10)
    person.press("Something else…")
    person.press("I need the app")
    person.turns_to("Dreams")
    person.hits(Qt.Key.Key_N, CONTROL)
    person.types("The station")
    person.hits(Qt.Key.Key_Return)
    person.types(DREAM)
    bedside.ends()
    assert not person.sees_a_window

    bedside.comes_to(7)
    person = bedside.starts()
    unlocks(person)
    person.sees("The station")
    person.sees(DREAM)
    person.turns_to("Morning")
    person.sees("Call Ines at nine.\nBread.")
    person.turns_to("Tonight")
    person.sees("Wind-down begins at 21:30")


def begins_the_evening_earlier(person: Person) -> None:
    person.sees("Wind-down begins at 21:45")
    person.press("Plan the week")
    person.is_at("Plan the week")
    person.fills("Wind-down", "21:30")
    person.hits(Qt.Key.Key_Tab)
    person.sees("Kept.")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Tonight")
    person.sees("Wind-down begins at 21:30")


def writes_the_list_and_breathes(person: Person) -> None:
    person.is_at("Tomorrow’s list")
    assert person.focus() == ("EditableText", "One thing on each line")
    person.types("Call Ines at nine.\nBread.")
    person.hits(Qt.Key.Key_Return, CONTROL)
    person.is_at("Slow breathing")
    person.hits(Qt.Key.Key_Space)
    person.sees("Paused")
    person.hits(Qt.Key.Key_Space)
    person.sees_not("Paused")
    person.hits(Qt.Key.Key_Right)


def leaves_the_body_scan(person: Person, narrator: FakeNarrator) -> None:
    person.is_at("Body scan")
    assert narrator.now().state is NarrationState.PLAYING
    person.hits(Qt.Key.Key_Left)
    person.is_at("Slow breathing")
    assert narrator.now().state is NarrationState.IDLE
    person.hits(Qt.Key.Key_Right)
    narrator.become(segment=4)
    person.hits(Qt.Key.Key_Space)
    assert narrator.now().state is NarrationState.PAUSED
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Tonight")
    assert narrator.now().state is NarrationState.IDLE


def goes_on_to_lights_out(person: Person, narrator: FakeNarrator) -> None:
    person.press("Go on with the evening")
    person.is_at("Body scan")
    assert narrator.now().segment == 4
    narrator.become(state=NarrationState.ENDED)
    person.is_at("Story")
    person.hits(Qt.Key.Key_Right)
    person.is_at("Lights out")
    assert narrator.now().state is NarrationState.IDLE
    person.sees("Good night.")
    person.hits(Qt.Key.Key_Escape)
    person.is_at("Tonight")
