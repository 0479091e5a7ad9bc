from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.mini_player_view import MiniPlayerView
from bedtime_app.features.stories.reading import Reading
from bedtime_app.features.stories.telling_wishes import CHAPTER, SLEEP_TIMER
from tests.features.stories.conftest import CANAL

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeNarrator

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def view(telling: StoryTelling) -> MiniPlayerView:
    return MiniPlayerView(telling)


@pytest.fixture
def told(view: MiniPlayerView, telling: StoryTelling) -> MiniPlayerView:
    telling.begin("stories/the-canal", Reading(parse_script(CANAL)), 0)
    return view


def test_it_is_there_only_while_something_is_told_or_held(
    view: MiniPlayerView, told: MiniPlayerView, telling: StoryTelling, narrator: FakeNarrator
) -> None:
    assert (told.goingOn, told.title, told.playing) == (True, "The Canal", True)
    told.toggle()
    assert (told.goingOn, told.playing) == (True, False)
    told.toggle()
    narrator.become(segment=7, state=NarrationState.ENDED)
    assert not view.goingOn
    telling.stop()
    assert (view.goingOn, view.title) == (False, "")


def test_minutes_and_timer_are_said(
    told: MiniPlayerView, narrator: FakeNarrator, settings: SettingsStore, telling: StoryTelling
) -> None:
    narrator.become(elapsed=120.0, length=840.0)
    assert (told.leftText, told.fadingText, told.extendable) == ("12 minutes left", "", False)
    narrator.become(silent_in=1380.0)
    assert (told.fadingText, told.extendable) == ("Silent in 23 minutes", True)
    told.extend()
    assert told.fadingText == "Silent in 33 minutes"
    settings.put(SLEEP_TIMER, CHAPTER)
    telling.set_timer()
    narrator.become(segment=0)
    assert told.fadingText == "Ends with this chapter"


def test_it_leads_back_to_the_reader_and_ends(
    qtbot: QtBot, told: MiniPlayerView, narrator: FakeNarrator
) -> None:
    with qtbot.waitSignal(told.readerAsked) as asked:
        told.askReader()
    assert asked.args == ["stories/the-canal"]
    told.end()
    assert narrator.now().state is NarrationState.IDLE


def test_a_ritual_that_takes_the_voice_takes_the_line_away(
    told: MiniPlayerView, telling: StoryTelling, narrator: FakeNarrator
) -> None:
    telling.give_up()
    narrator.become(state=NarrationState.PLAYING, segment=2)
    assert not told.goingOn
