"""The page of each kind of step, by keyboard and as a screen reader finds it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible

from bedtime_app.features.rituals.breath import pattern
from bedtime_app.features.rituals.ritual import Ritual
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.rituals.ritual import Step
    from tests.features.rituals.evening import Evening

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

NEW = ["worry_time", "stretching", "cognitive_shuffle", "gratitude", "paper_reading", "sound_only"]


class Opens(Protocol):
    def __call__(
        self, step: Step | str, size: tuple[int, int] = (1280, 800)
    ) -> tuple[PageStage, View]: ...


@pytest.fixture
def open_page(qtbot: QtBot, evening: Evening) -> Iterator[Opens]:
    opened: list[tuple[PageStage, View]] = []

    def open_it(step: Step | str, size: tuple[int, int] = (1280, 800)) -> tuple[PageStage, View]:
        chosen = CATALOGUE[step] if isinstance(step, str) else step
        evening.ritual = Ritual("mine", (chosen, CATALOGUE["lights_out"]))
        view: View = evening.view()
        view.begin()
        opened.append((PageStage(qtbot, "rituals/RitualPage.qml", view, size), view))
        return opened[-1]

    yield open_it
    for page, view in opened:
        page.close()
        view.leave()
        view.deleteLater()


@pytest.mark.usefixtures("vault")
def test_worries_are_written_by_keyboard_alone_and_the_notebook_closed(open_page: Opens) -> None:
    page, view = open_page("worry_time")
    assert page.focused() == ("EditableText", "What worries you")
    page.type("The letter")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "Its next step")
    page.type("Ask Mara")
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "What worries you")
    page.type("The talk")
    assert view.written == "The letter\tAsk Mara\nThe talk\t"
    page.activate("Button", "Close the notebook")
    assert view.kind == "lights_out"


@pytest.mark.usefixtures("vault")
def test_escape_goes_out_of_the_notebook_first_and_then_away(open_page: Opens) -> None:
    page, view = open_page("worry_time")
    page.press(Qt.Key.Key_Escape)
    assert (view.state, page.focused()[1]) == ("running", "Worry time")
    page.press(Qt.Key.Key_Escape)
    assert view.state == "left"


@pytest.mark.usefixtures("vault")
def test_something_good_is_written_as_text_and_kept(open_page: Opens) -> None:
    page, view = open_page("gratitude")
    assert page.focused() == ("EditableText", "One to three lines, if you like")
    page.type("The soup")
    assert view.written == "The soup"
    assert "It is kept in your vault." in page.all_heard()


@pytest.mark.parametrize("key", ["gratitude", "worry_time"])
def test_without_a_vault_it_is_said_that_nothing_is_kept(open_page: Opens, key: str) -> None:
    page, view = open_page(key)
    assert "There is no vault yet, so nothing is kept here." in page.all_heard()
    assert page.focused() == ("StaticText", view.stepName)
    page.press(Qt.Key.Key_Right)
    assert view.kind == "lights_out"


def test_a_hold_is_told_in_one_calm_word_and_cautioned(open_page: Opens, evening: Evening) -> None:
    held = replace(CATALOGUE["slow_breathing"], breath=pattern("box", holds=True))
    page, view = open_page(held)
    assert "never while driving or in water" in page.all_heard()
    assert "Nothing to hold." not in page.all_heard()
    evening.clock.advance(seconds=4)
    view.tick()
    page.settle()
    assert "Hold" in page.names("Heading")


def test_a_card_is_told_in_its_sentence(open_page: Opens, evening: Evening) -> None:
    page, view = open_page("stretching")
    assert view.cardSentence in page.names("StaticText")
    assert "1 of 6" in page.names("StaticText")
    for _ in range(3):
        evening.clock.advance(seconds=20)
        view.tick()
    page.settle()
    assert "2 of 6" in page.names("StaticText")


def test_the_shuffle_shows_the_present_word_and_not_the_next(
    open_page: Opens, evening: Evening
) -> None:
    page, view = open_page("cognitive_shuffle")
    assert view.said in page.names("Heading")
    assert view.saidNext not in page.all_heard().splitlines()
    evening.narrator.become(segment=2)
    page.settle()
    assert view.said in page.names("Heading")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Right])
def test_away_waits_for_space_or_the_arrow(open_page: Opens, key: Qt.Key) -> None:
    page, view = open_page("paper_reading")
    assert "Go on" in page.names("Button")
    assert "Pause" not in page.names("Button")
    page.press(key)
    assert view.kind == "lights_out"


def test_what_sounds_is_chosen_among_eight_and_a_missing_device_is_said(
    open_page: Opens, evening: Evening
) -> None:
    page, view = open_page("sound_only")
    assert page.names("RadioButton") == [
        "Rain",
        "Ocean",
        "Wind",
        "Night insects",
        "Fan",
        "Deep noise",
        "Soft noise",
        "White noise",
    ]
    page.activate("RadioButton", "Deep noise")
    assert view.sound == 5
    evening.soundscape.become(audible=False)
    page.settle()
    assert "No sound device found. This step goes on in silence." in page.all_heard()


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
@pytest.mark.parametrize("key", NEW)
def test_nothing_is_wider_than_the_window_even_in_large_text(
    open_page: Opens, size: tuple[int, int], key: str
) -> None:
    page, _ = open_page(key, size)
    theme = page.engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("textScale", 2.0)
    page.settle()
    window = page.window.geometry()
    for one in page._heard():
        if one.text(QAccessible.Text.Name):
            assert one.rect().left() >= window.left(), one.text(QAccessible.Text.Name)
            assert one.rect().right() <= window.right(), one.text(QAccessible.Text.Name)
    theme.setProperty("textScale", 1.0)


@pytest.mark.parametrize("key", NEW)
def test_every_control_of_a_step_has_a_name(open_page: Opens, key: str) -> None:
    page, _ = open_page(key)
    controls = {"Button", "RadioButton", "EditableText"}
    assert all(name for role, name in page.heard() if role in controls)
