from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from bedtime_app.app.paths_between import let_it_sleep
from bedtime_app.app.sound_awake import SoundAwake
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.ending.ending_moment import EndingMoment, EndingPhase
from tests.fakes import FakeAwake, FakeDelay, FakeNarrator, FakeSoundscape


@pytest.mark.parametrize("phase", EndingPhase)
def test_only_just_before_the_computer_is_left_does_its_being_kept_awake_end(
    phase: EndingPhase,
) -> None:
    awake, soundscape = FakeAwake(), FakeSoundscape()
    follows = SoundAwake(awake, FakeNarrator(), soundscape, FakeDelay(), "A sound is playing")
    soundscape.play(SoundKind.RAIN)
    rooms: Any = SimpleNamespace(
        ending_machine=SimpleNamespace(now=lambda: EndingMoment(phase)),
        sounds=SimpleNamespace(awake=follows),
    )
    let_it_sleep(rooms)
    let_go = [None] if phase is EndingPhase.ACTING else []
    assert awake.asked == ["A sound is playing", *let_go]
