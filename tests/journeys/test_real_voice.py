from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.system.audio.output import SoundOutput, no_device
from bedtime_app.system.narrator import SpokenNarrator
from bedtime_app.system.voice.voice_process import VoiceProcess

if TYPE_CHECKING:
    from bedtime_app.core.narration import Narrator
    from tests.journeys.bedside import Bedside


def test_quitting_in_the_middle_of_a_spoken_sentence_leaves_nothing_behind(
    bedside: Bedside,
) -> None:
    """What is left behind by the voice's process or the sound's thread fails the test as such."""

    def narrator() -> Narrator:
        return SpokenNarrator(VoiceProcess(), SoundOutput(bedside.clock.monotonic, no_device))

    bedside.has_a_vault()
    person = bedside.starts(narrator=narrator)
    person.press("Begin the evening")
    person.hits(Qt.Key.Key_Right, times=2)
    person.is_at("Body scan")
    person.sees("No sound device found. The words go on silently.")
    person.sees("This is a slow walk through the body.")
    bedside.ends()
    assert not person.sees_a_window
