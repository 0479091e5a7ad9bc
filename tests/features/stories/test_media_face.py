from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.media_keys import MediaAsk, NowHeard
from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.media_face_view import MediaFace
from bedtime_app.features.stories.reading import Reading
from tests.features.stories.conftest import CANAL

if TYPE_CHECKING:
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_telling import StoryTelling
    from tests.fakes import FakeNarrator

pytestmark = pytest.mark.usefixtures("qapp")


class FakeMediaKeys:
    """Keys that the test presses."""

    def __init__(self) -> None:
        self.asked: Listeners[[MediaAsk, float]] = Listeners()
        self.shown: NowHeard | None = None

    def show(self, heard: NowHeard | None) -> None:
        self.shown = heard

    def close(self) -> None: ...


@pytest.fixture
def keys() -> FakeMediaKeys:
    return FakeMediaKeys()


@pytest.fixture
def face(telling: StoryTelling, keys: FakeMediaKeys) -> MediaFace:
    return MediaFace(telling, keys)


@pytest.fixture
def told(
    face: MediaFace,  # noqa: ARG001 - must be there
    telling: StoryTelling,
) -> StoryTelling:
    telling.begin("stories/the-canal", Reading(parse_script(CANAL)), 0)
    return telling


def test_a_shipped_title_is_said_and_an_imported_one_is_not(
    told: StoryTelling, keys: FakeMediaKeys
) -> None:
    assert keys.shown is not None
    assert (keys.shown.title, keys.shown.playing) == ("The Canal", True)
    told.begin("imported/0a1b", Reading(parse_script(CANAL)), 0)
    assert keys.shown.title == "A text of yours"
    told.pause()
    assert not keys.shown.playing
    told.stop()
    assert keys.shown is None


def test_keys_hold_go_on_step_and_end(
    told: StoryTelling, keys: FakeMediaKeys, narrator: FakeNarrator
) -> None:
    keys.asked.tell(MediaAsk.TOGGLE, 0.0)
    assert narrator.now().state is NarrationState.PAUSED
    keys.asked.tell(MediaAsk.PLAY, 0.0)
    keys.asked.tell(MediaAsk.PLAY, 0.0)
    assert narrator.now().state is NarrationState.PLAYING
    keys.asked.tell(MediaAsk.NEXT, 0.0)
    assert narrator.now().segment == 2
    keys.asked.tell(MediaAsk.PREVIOUS, 0.0)
    assert narrator.now().segment == 0
    keys.asked.tell(MediaAsk.PAUSE, 0.0)
    keys.asked.tell(MediaAsk.PAUSE, 0.0)
    assert narrator.now().state is NarrationState.PAUSED
    keys.asked.tell(MediaAsk.STOP, 0.0)
    assert narrator.now().state is NarrationState.IDLE
    keys.asked.tell(MediaAsk.PLAY, 0.0)
    assert not told.going_on


def test_seeking_goes_to_the_sentence_said_then(
    told: StoryTelling, keys: FakeMediaKeys, narrator: FakeNarrator
) -> None:
    assert told.reading is not None
    narrator.become(elapsed=1.0, length=told.reading.length * 2)
    keys.asked.tell(MediaAsk.SEEK, told.reading.length)
    assert narrator.now().segment == told.reading.segment_at(told.reading.length / 2 + 0.5)
    keys.asked.tell(MediaAsk.SEEK, -1e12)
    assert narrator.now().segment == 0


def test_a_key_on_the_headphones_is_a_touch(
    told: StoryTelling, keys: FakeMediaKeys, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=4)
    keys.asked.tell(MediaAsk.PAUSE, 0.0)
    narrator.become(segment=7, state=NarrationState.ENDED)
    stirred = places.stirred(told.script_id)
    assert stirred is not None
    assert stirred.segment == 4
