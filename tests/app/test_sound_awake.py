from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.sound_awake import LET_GO_SECONDS, SoundAwake
from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.core.soundscape import SoundKind
from tests.fakes import FakeAwake, FakeDelay, FakeNarrator, FakeSoundscape

if TYPE_CHECKING:
    from collections.abc import Callable


class Night:
    """A voice and a soundscape, and what was asked of the machine."""

    def __init__(self) -> None:
        self.awake, self.delay = FakeAwake(), FakeDelay()
        self.narrator, self.soundscape = FakeNarrator(), FakeSoundscape()
        self.follows = SoundAwake(
            self.awake, self.narrator, self.soundscape, self.delay, "A sound is playing"
        )


@pytest.fixture
def night() -> Night:
    return Night()


def told(night: Night) -> None:
    night.narrator.become(state=NarrationState.PLAYING)


def sounding(night: Night) -> None:
    night.soundscape.play(SoundKind.RAIN)


def ended(night: Night) -> None:
    night.narrator.become(state=NarrationState.ENDED)
    night.soundscape.stop()


@pytest.mark.parametrize("begin", [told, sounding])
def test_it_is_held_while_something_is_heard_and_let_go_seconds_after(
    night: Night, begin: Callable[[Night], None]
) -> None:
    assert night.awake.asked == []
    begin(night)
    assert night.awake.asked == ["A sound is playing"]
    ended(night)
    assert night.delay.seconds == LET_GO_SECONDS <= 5
    night.delay.end()
    assert night.awake.asked == ["A sound is playing", None]


def test_a_sound_that_goes_on_after_the_voice_holds_on(night: Night) -> None:
    told(night)
    sounding(night)
    night.narrator.become(state=NarrationState.ENDED)
    assert night.delay.seconds is None
    night.soundscape.stop()
    assert night.delay.seconds == LET_GO_SECONDS


def test_between_two_stories_nothing_is_asked_anew(night: Night) -> None:
    told(night)
    ended(night)
    night.narrator.become(state=NarrationState.PREPARING)
    assert night.delay.seconds is None
    assert night.awake.asked == ["A sound is playing"]


def test_a_pause_and_a_silent_reader_let_it_sleep(night: Night) -> None:
    told(night)
    night.narrator.become(state=NarrationState.PAUSED)
    night.delay.end()
    night.narrator.become(state=NarrationState.PLAYING, silence=Silence.NO_SOUND_DEVICE)
    assert night.awake.asked == ["A sound is playing", None]


def test_a_fading_story_still_holds_and_each_second_of_it_asks_nothing(night: Night) -> None:
    told(night)
    for elapsed in range(5):
        night.narrator.become(state=NarrationState.FADING, elapsed=float(elapsed))
    assert night.awake.asked == ["A sound is playing"]


def test_a_sound_that_nobody_can_hear_holds_nothing(night: Night) -> None:
    night.soundscape.audible = False
    sounding(night)
    assert night.awake.asked == []


def test_when_it_stops_it_lets_go_at_once_and_follows_no_longer(night: Night) -> None:
    told(night)
    night.follows.stop()
    assert night.awake.asked == ["A sound is playing", None]
    ended(night)
    told(night)
    assert night.awake.asked == ["A sound is playing", None]


def test_let_go_for_the_evenings_end_it_is_held_again_only_by_what_is_heard(night: Night) -> None:
    told(night)
    night.follows.let_go()
    night.follows.let_go()
    assert night.awake.asked == ["A sound is playing", None]
