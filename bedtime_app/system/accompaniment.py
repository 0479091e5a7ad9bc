"""What a script lets sound beside the voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient
from bedtime_app.core.sound_mix import LOOP_LUFS, SOFTEST_LUFS, Mix, Part

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Soundscape


class Accompaniment:
    """Follows the cues of a script; never ends what the person let sound."""

    def __init__(self, soundscape: Soundscape) -> None:
        self._soundscape = soundscape
        self._cues: list[tuple[int, Ambient]] = []
        self._sounding: Ambient | None = None

    def begin(self, script: Script) -> None:
        """From now on these are the cues; what sounds goes on until the first place is heard."""
        self._cues = [
            (index, part) for index, part in enumerate(script.segments) if isinstance(part, Ambient)
        ]

    def follow(self, segment: int) -> None:
        """That segment is heard: let sound what was asked for last before it."""
        wanted = next((cue for index, cue in reversed(self._cues) if index <= segment), None)
        if wanted is None or wanted.sound is None:
            self.hush()
        elif wanted != self._sounding:
            self._sounding = wanted
            _sound(self._soundscape, wanted)

    def hush(self) -> None:
        """Let it grow silent, if it came from here."""
        if self._sounding is not None:
            self._sounding = None
            self._soundscape.fade_out()


def _sound(soundscape: Soundscape, cue: Ambient) -> None:
    if cue.sound is None:
        return
    if not cue.decibels:
        soundscape.play(cue.sound)
    else:
        softer = max(LOOP_LUFS + cue.decibels, SOFTEST_LUFS)
        soundscape.play(Mix((Part(cue.sound),), softer))
