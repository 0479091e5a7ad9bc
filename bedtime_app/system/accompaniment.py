"""What a script lets sound beside the voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.script import Ambient
from bedtime_app.core.sound_mix import LOOP_LUFS, SOFTEST_LUFS, Mix, Part

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Sound, SoundKind, Soundscape


class Accompaniment:
    """Follows the cues of a script; never ends what the person let sound."""

    def __init__(self, soundscape: Soundscape) -> None:
        self._soundscape = soundscape
        self._cues: list[tuple[int, Ambient]] = []
        self._followed: Ambient | None = None
        self._own: Sound | None = None

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
        elif wanted != self._followed:
            self._followed = wanted
            if self._soundscape.sound is None or self._sounds():
                self._own = _asked_for(wanted.sound, wanted.decibels)
                self._soundscape.play(self._own)

    def hush(self) -> None:
        """Let it grow silent, if it came from here."""
        if self._followed is not None and self._sounds():
            self._soundscape.fade_out()
        self._followed = None

    def _sounds(self) -> bool:
        """Whether what came from here is still heard, though it may be fading."""
        return self._own is not None and self._soundscape.sound is self._own


def _asked_for(kind: SoundKind, decibels: float) -> Sound:
    if not decibels:
        return kind
    return Mix((Part(kind),), max(LOOP_LUFS + decibels, SOFTEST_LUFS))
