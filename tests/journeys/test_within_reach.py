"""Every control of every page, by Tab alone, in words twice as large, from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from bedtime_app.features.preferences.preferences import MOTION, TEXT_SCALE, MotionChoice
from tests.journeys.bedside import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.journeys.bedside import Bedside
    from tests.journeys.person import Person

ALT_KEYS = ("ListItem", "RadioButton")
"""Of these, Tab comes by one and the arrows by the others."""


@pytest.fixture
def large_and_mirrored(bedside: Bedside) -> Iterator[Bedside]:
    settings = bedside.profile.settings()
    settings.put(TEXT_SCALE, 2.0)
    settings.put(MOTION, MotionChoice.STILL)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield bedside
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def everything_is_within_reach(person: Person) -> None:
    """Tab comes by every control, and each one it comes by has a name and can be seen."""
    shown = {
        (one.role().name, one.text(QAccessible.Text.Name))
        for one in person.controls()
        if not one.state().disabled
    }
    assert person.focus_is_inside(), f"{person.focus()} is out of sight at once"
    passed: list[tuple[str, str]] = []
    person.hits(Qt.Key.Key_Tab)  # a page may begin where Tab never comes back to
    first = person.focus()
    while not passed or person.focus() != first:
        role, name = person.focus()
        assert name, f"a nameless {role} after {passed}"
        assert person.focus_is_inside(), f"{role} {name!r} is out of sight"
        passed.append((role, name))
        assert len(passed) < 80, passed[:20]
        person.hits(Qt.Key.Key_Tab)
    missed = {one for one in shown - set(passed) if one[0] not in ALT_KEYS and one[1]}
    assert not missed, f"Tab never comes by {missed}"


def first_start(person: Person) -> None:
    person.is_at("First start")


def the_words(person: Person) -> None:
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.types(PASSPHRASE)
    person.press("Go on")
    person.sees("Twelve words for paper")


def the_confirmation(person: Person) -> None:
    the_words(person)
    person.press("They are on paper")
    person.sees("Two of them, once more")


@pytest.mark.parametrize("come", [first_start, the_words, the_confirmation])
def test_the_first_start(large_and_mirrored: Bedside, come: Callable[[Person], None]) -> None:
    person = large_and_mirrored.starts()
    person.window.resize(900, 600)
    come(person)
    everything_is_within_reach(person)


def tonight(person: Person) -> None:
    person.is_at("Tonight")


def only_tonight(person: Person) -> None:
    person.press("Only tonight…")
    person.sees("Only tonight. The plan of the week stays as it is.")


def plan(person: Person) -> None:
    person.press("Plan the week")
    person.is_at("Plan the week")


def plan_of_each_day(person: Person) -> None:
    plan(person)
    person.goes_to("The same times every day")
    person.hits(Qt.Key.Key_Space)


def stories(person: Person) -> None:
    person.turns_to("Stories")


def reader(person: Person) -> None:
    person.turns_to("Stories")
    person.opens_the_story("The Ferry Without an Engine")


def telling(person: Person) -> None:
    person.turns_to("Stories")
    person.press("How stories are told")
    person.is_at("How stories are told")


def import_of_a_text(person: Person) -> None:
    person.turns_to("Stories")
    person.press("Bring a text of your own")
    person.is_at("A text of your own")


def story_at_the_foot(person: Person) -> None:
    reader(person)
    person.press("Play")
    person.turns_to("Preferences")
    person.sees("Back to the story")


def morning(person: Person) -> None:
    person.turns_to("Morning")


def preferences(person: Person) -> None:
    person.turns_to("Preferences")


def locked_dreams(person: Person) -> None:
    person.turns_to("Dreams")


def unlock(person: Person) -> None:
    person.turns_to("Dreams")
    person.press("Unlock")
    person.is_at("Unlock")


def recovery_words(person: Person) -> None:
    unlock(person)
    person.press("Use recovery words")
    person.sees("Your recovery words")


def dreams(person: Person) -> None:
    unlock(person)
    person.goes_to("Passphrase")
    person.types(PASSPHRASE)
    person.hits(Qt.Key.Key_Return)
    person.is_at("Dreams")
    person.hits(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.types("The station")


def list_of_dreams(person: Person) -> None:
    dreams(person)
    person.hits(Qt.Key.Key_Escape)


def the_list(person: Person) -> None:
    dreams(person)
    person.turns_to("Tonight")
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")


def closed_list(person: Person) -> None:
    person.press("Begin the evening")
    person.is_at("Tomorrow’s list")


def breathing(person: Person) -> None:
    closed_list(person)
    person.hits(Qt.Key.Key_Left)
    person.is_at("Slow breathing")


def body_scan(person: Person) -> None:
    breathing(person)
    person.hits(Qt.Key.Key_Left)
    person.is_at("Body scan")


def about_the_step(person: Person) -> None:
    breathing(person)
    person.press("Evidence C, about this practice")


@pytest.mark.parametrize(
    "come",
    [
        tonight,
        only_tonight,
        plan,
        plan_of_each_day,
        stories,
        reader,
        telling,
        import_of_a_text,
        story_at_the_foot,
        morning,
        preferences,
        locked_dreams,
        unlock,
        recovery_words,
        dreams,
        list_of_dreams,
        the_list,
        closed_list,
        breathing,
        body_scan,
        about_the_step,
    ],
)
def test_the_pages(large_and_mirrored: Bedside, come: Callable[[Person], None]) -> None:
    large_and_mirrored.has_a_vault()
    person = large_and_mirrored.starts()
    person.window.resize(900, 600)
    come(person)
    everything_is_within_reach(person)
