from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.black_view import BlackView
from bedtime_app.features.stories.reading import Reading
from bedtime_app.features.stories.telling_wishes import SLEEP_TIMER
from tests.features.page_stage import PageStage
from tests.features.stories.conftest import CANAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeNarrator


@pytest.fixture
def view(telling: StoryTelling, settings: SettingsStore) -> BlackView:
    settings.put(SLEEP_TIMER, 30)
    view = BlackView(telling)
    telling.begin("stories/the-canal", Reading(parse_script(CANAL)), 0)
    return view


@pytest.fixture
def page(qtbot: QtBot, view: BlackView) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "stories/BlackPage.qml", view, (804, 600))
    yield stage
    stage.close()


def colours(page: PageStage) -> set[str]:
    page.settle()
    image = page.window.grabWindow()
    return {
        QColor(image.pixelColor(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(image.height() * 3 // 4, image.height())
    }


def test_nothing_but_black_is_seen_until_somebody_stirs(page: PageStage) -> None:
    assert colours(page) == {"#000000"}
    page.press(Qt.Key.Key_Shift)
    assert len(colours(page)) > 1


def test_any_letter_gives_ten_minutes_more(page: PageStage, narrator: FakeNarrator) -> None:
    page.type("k")
    assert narrator.now().silent_in == 40 * 60
    page.press(Qt.Key.Key_Up)
    assert narrator.now().silent_in == 50 * 60
    assert "Silent in 50 minutes" in page.names("StaticText")


def test_a_letter_brings_back_what_has_just_faded(page: PageStage, narrator: FakeNarrator) -> None:
    narrator.become(segment=4, state=NarrationState.FADING, silent_in=1.0)
    narrator.become(state=NarrationState.ENDED, silent_in=None)
    page.type("k")
    now = narrator.now()
    assert (now.state, now.segment, now.silent_in) == (NarrationState.PLAYING, 4, 600)


def test_after_the_storys_end_nothing_begins_by_itself_or_by_a_letter(
    page: PageStage, narrator: FakeNarrator
) -> None:
    narrator.become(segment=7, state=NarrationState.ENDED)
    page.type("k ")
    assert narrator.now().state is NarrationState.ENDED
    assert "All is silent." in page.names("StaticText")


def test_space_holds_delete_ends_and_escape_leads_out(
    qtbot: QtBot, page: PageStage, view: BlackView, narrator: FakeNarrator
) -> None:
    page.press(Qt.Key.Key_Space)
    assert narrator.now().state is NarrationState.PAUSED
    page.press(Qt.Key.Key_Space)
    assert narrator.now().state is NarrationState.PLAYING
    page.press(Qt.Key.Key_Delete)
    assert narrator.now().state is NarrationState.IDLE
    with qtbot.waitSignal(view.leaveAsked):
        page.press(Qt.Key.Key_Escape)


def test_the_first_press_of_a_pointer_only_wakes(
    qtbot: QtBot, page: PageStage, narrator: FakeNarrator
) -> None:
    def click() -> None:
        button = Qt.MouseButton.LeftButton
        QTest.mouseClick(page.window, button, pos=page.middle_of("Button", "Delete"))

    click()
    assert narrator.now().state is NarrationState.PLAYING
    assert len(colours(page)) > 1

    def ends_it() -> None:
        click()
        assert narrator.now().state is NarrationState.IDLE

    qtbot.waitUntil(ends_it)


def test_a_screen_reader_finds_what_can_be_done(page: PageStage, narrator: FakeNarrator) -> None:
    assert page.names("Button") == [
        "Space: hold",
        "Any letter: ten minutes more",
        "Delete: fall silent",
        "Esc: back",
    ]
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("Button", "Space: hold")
    page.activate("Button", "Any letter: ten minutes more")
    assert narrator.now().silent_in == 40 * 60
