from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtTest import QTest

from bedtime_app.core.narration import NarrationState, Silence
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem
    from pytestqt.qtbot import QtBot

    from tests.features.rituals.evening import Evening

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

WIDE, NARROW = (1280, 800), (900, 600)
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = ["Back to the step before", "Pause", "Next step", "Leave, nothing is lost"]


class Opens(Protocol):
    def __call__(self, size: tuple[int, int] = WIDE, *, step: str = "") -> PageStage: ...


@pytest.fixture
def view(qapp: object, evening: Evening) -> Iterator[View]:
    assert qapp is not None
    view = evening.view()
    view.begin()
    yield view
    view.leave()
    view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot, view: View) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(size: tuple[int, int] = WIDE, *, step: str = "") -> PageStage:
        while step and view.stepName != step:
            view.next()
        stages.append(PageStage(qtbot, "rituals/RitualPage.qml", view, size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.close()


def theme(page: PageStage) -> QObject:
    found = page.engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(found, QObject)
    return found


def items(page: PageStage) -> list[QQuickItem]:
    found = [page.window.contentItem()]
    for one in found:
        found.extend(one.childItems())
    return found


@pytest.mark.usefixtures("vault")
def test_the_list_takes_letters_spaces_and_arrows_as_text(
    open_page: Opens, view: View, evening: Evening
) -> None:
    page = open_page()
    assert page.focused() == ("EditableText", "One thing on each line")
    page.press(Qt.Key.Key_Left)
    page.press(Qt.Key.Key_Right)
    page.type("Call Ines at nine")
    assert (view.stepName, view.state) == ("Tomorrow’s list", "running")
    page.press(Qt.Key.Key_Return, CONTROL)
    assert view.stepName == "Slow breathing"
    assert evening.lists.text_of(evening.tonight()) == "Call Ines at nine"


@pytest.mark.usefixtures("vault")
def test_escape_goes_out_of_the_list_first_and_then_away(open_page: Opens, view: View) -> None:
    page = open_page()
    page.press(Qt.Key.Key_Escape)
    assert (view.state, page.focused()[1]) == ("running", "Tomorrow’s list")
    page.press(Qt.Key.Key_Space)
    assert view.state == "paused"
    page.press(Qt.Key.Key_Space)
    page.press(Qt.Key.Key_Escape)
    assert view.state == "left"


@pytest.mark.usefixtures("vault")
def test_tab_leads_from_the_list_to_every_key(open_page: Opens) -> None:
    page = open_page()
    seen = []
    for _ in range(6):
        page.press(Qt.Key.Key_Tab)
        seen.append(page.focused())
    assert ("Button", "Next step") in seen
    assert ("Button", "Leave, nothing is lost") in seen
    assert ("Button", "Evidence C, about this practice") in seen


def test_without_a_vault_the_list_says_so_and_the_way_out_is_a_key_away(
    open_page: Opens, view: View
) -> None:
    asked: list[bool] = []
    view.unlockAsked.connect(lambda: asked.append(True))
    page = open_page()
    assert "There is no vault yet" in page.all_heard()
    page.activate("Button", "Make a vault")
    assert asked == [True]


def test_the_whole_ritual_goes_by_the_arrows_alone(open_page: Opens, view: View) -> None:
    page = open_page()
    names = [view.stepName]
    for _ in range(4):
        page.press(Qt.Key.Key_Right)
        names.append(view.stepName)
    page.press(Qt.Key.Key_Left)
    assert names == ["Tomorrow’s list", "Slow breathing", "Body scan", "Story", "Lights out"]
    assert view.stepName == "Story"


def test_an_arrow_held_down_does_not_run_through_the_evening(open_page: Opens, view: View) -> None:
    page = open_page(step="Slow breathing")
    QTest.keyPress(page.window, Qt.Key.Key_Right)
    plain = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Right, plain, autorep=True)
    QCoreApplication.sendEvent(page.window, held)
    assert view.stepName == "Body scan"


def test_from_right_to_left_the_arrows_are_turned_round(open_page: Opens, view: View) -> None:
    page = open_page(step="Slow breathing")
    loader = page.window.contentItem().childItems()[0]
    context = QQmlEngine.contextForObject(page.window)
    mirror = "LayoutMirroring.enabled = true; LayoutMirroring.childrenInherit = true"
    QQmlExpression(context, loader, mirror).evaluate()
    page.settle()
    page.press(Qt.Key.Key_Left)
    assert view.stepName == "Body scan"
    page.press(Qt.Key.Key_Right)
    assert view.stepName == "Slow breathing"


@pytest.mark.parametrize("step", ["Slow breathing", "Body scan"])
def test_every_key_is_also_a_button_that_a_screen_reader_finds(
    open_page: Opens, view: View, step: str
) -> None:
    page = open_page(step=step)
    assert [name for name in page.names("Button") if name in KEYS] == KEYS
    page.activate("Button", "Pause")
    assert view.state == "paused"
    page.activate("Button", "Go on")
    assert view.state == "running"
    page.activate("Button", "Back to the step before")
    assert view.stepName != step
    page.activate("Button", "Next step")
    assert view.stepName == step
    page.activate("Button", "Leave, nothing is lost")
    assert view.state == "left"


def test_the_breath_is_told_in_words_that_turn_with_it(
    open_page: Opens, view: View, evening: Evening
) -> None:
    page = open_page(step="Slow breathing")
    assert "Breathe in" in page.names("Heading")
    evening.clock.advance(seconds=5.5)
    view.tick()
    page.settle()
    assert "Breathe out" in page.names("Heading")
    page.press(Qt.Key.Key_Space)
    assert "Paused" in page.names("Heading")


def test_the_evidence_and_its_caution_are_a_key_away(open_page: Opens) -> None:
    page = open_page(step="Story")
    page.activate("Button", "Evidence D, about this practice")
    assert "no good trials" in page.all_heard()


def test_without_sound_the_words_go_on_and_it_is_said(open_page: Opens, evening: Evening) -> None:
    page = open_page(step="Body scan")
    evening.narrator.become(silence=Silence.NO_SOUND_DEVICE, segment=2)
    page.settle()
    assert "No sound device found. The words go on silently." in page.all_heard()
    assert "Let the bed hold you." in page.names("StaticText")


def test_at_lights_out_two_words_remain_and_escape_closes(
    open_page: Opens, view: View, evening: Evening
) -> None:
    page = open_page(step="Lights out")
    while view.state == "running":
        evening.clock.advance(seconds=0.5)
        view.tick()
    page.settle()
    assert evening.narrator.now().state is NarrationState.IDLE
    assert page.names("Button") == ["Close"]
    left: list[bool] = []
    view.left.connect(lambda: left.append(True))
    page.press(Qt.Key.Key_Escape)
    assert left == [True]


@pytest.mark.usefixtures("vault")
@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("step", ["Tomorrow’s list", "Slow breathing", "Body scan", "Lights out"])
def test_nothing_is_wider_than_the_window_even_in_large_text(
    open_page: Opens, size: tuple[int, int], step: str
) -> None:
    page = open_page(size, step=step)
    theme(page).setProperty("textScale", 2.0)
    page.settle()
    window = page.window.geometry()
    for one in page._heard():
        if one.text(QAccessible.Text.Name):
            assert one.rect().left() >= window.left(), one.text(QAccessible.Text.Name)
            assert one.rect().right() <= window.right(), one.text(QAccessible.Text.Name)
    theme(page).setProperty("textScale", 1.0)


def test_keys_that_have_faded_are_still_found_and_come_back_under_the_focus(
    open_page: Opens,
) -> None:
    page = open_page(step="Body scan")
    keys = next(one for one in items(page) if one.metaObject().className().startswith("RitualKeys"))
    ritual = next(one for one in items(page) if one.property("hushed") is not None)
    ritual.setProperty("hushed", "true")
    page.settle()
    assert keys.property("opacity") == 0
    assert [name for name in page.names("Button") if name in KEYS] == KEYS
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Tab)
    assert page.focused()[1] in KEYS
    assert keys.property("opacity") == 1
