from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.reading import Reading
from bedtime_app.features.stories.telling_view import TellingView
from bedtime_app.features.stories.telling_wishes import (
    BY_LIGHTS_OUT,
    OUTPUT_DELAY,
    SLEEP_TIMER,
    WINDING_DOWN,
    WORD_LIT,
)
from tests.features.page_stage import PageStage
from tests.features.stories.conftest import CANAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeNarrator


@pytest.fixture
def view(telling: StoryTelling) -> TellingView:
    return TellingView(telling)


@pytest.fixture
def page(qtbot: QtBot, view: TellingView) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "stories/TellingPage.qml", view, (804, 700))
    yield stage
    stage.close()


def test_what_is_chosen_holds_at_once_for_what_is_told(
    page: PageStage, telling: StoryTelling, narrator: FakeNarrator
) -> None:
    telling.begin("stories/the-canal", Reading(parse_script(CANAL)), 0)
    assert page.focused() == ("RadioButton", "The whole story")
    page.press(Qt.Key.Key_Right, times=2)
    assert page.focused() == ("RadioButton", "10 minutes")
    assert narrator.now().silent_in == 600
    page.activate("RadioButton", "Much")
    assert narrator.telling.winding_down == 1.0


def test_wishes_are_remembered(page: PageStage, settings: SettingsStore) -> None:
    page.activate("RadioButton", "45 minutes")
    page.activate("RadioButton", "Not at all")
    page.activate("CheckBox", "Be finished by lights-out")
    page.activate("CheckBox", "Light the word that is heard")
    assert (settings.get(SLEEP_TIMER), settings.get(WINDING_DOWN)) == (45, 0)
    assert settings.get(BY_LIGHTS_OUT)
    assert settings.get(WORD_LIT)


def test_the_page_leads_on_and_back(qtbot: QtBot, page: PageStage, view: TellingView) -> None:
    with qtbot.waitSignal(view.pageAsked) as asked:
        page.activate("Button", "Voices")
    assert asked.args == ["voices"]
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)


def test_the_text_can_wait_for_a_late_loudspeaker(
    page: PageStage, view: TellingView, settings: SettingsStore
) -> None:
    assert view.delayText == "None"
    while page.focused() != ("Slider", "The text waits for the sound"):
        page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Right, times=3)
    assert settings.get(OUTPUT_DELAY) == 3
    assert view.delayText.startswith("0.3")
