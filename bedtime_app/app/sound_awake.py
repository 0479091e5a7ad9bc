"""Keeps the machine awake exactly while something is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.narration import SPEAKING

if TYPE_CHECKING:
    from bedtime_app.core.delay import Delay
    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import Awake
    from bedtime_app.core.soundscape import Soundscape

LET_GO_SECONDS = 3.0
"""Between two stories, or two sounds, it is held on."""


class SoundAwake:
    """Follows the voice and the soundscape; `stop` ends that."""

    def __init__(
        self, awake: Awake, narrator: Narrator, soundscape: Soundscape, delay: Delay, why: str
    ) -> None:
        self._awake = awake
        self._narrator = narrator
        self._soundscape = soundscape
        self._delay = delay
        self._why = why
        self._held = self._leaving = False
        self._leave = (narrator.changed.add(self._follow), soundscape.changed.add(self._follow))
        self._follow()

    def let_go(self) -> None:
        """At once, as before the computer is put to sleep on purpose."""
        self._delay.stop()
        self._leaving = False
        if self._held:
            self._held = False
            self._awake.release()

    def stop(self) -> None:
        """Follow no longer and let go."""
        for leave in self._leave:
            leave()
        self.let_go()

    def _follow(self) -> None:
        if self._is_heard():
            self._delay.stop()
            self._leaving = False
            if not self._held:
                self._held = True
                self._awake.hold(self._why)
        elif self._held and not self._leaving:
            self._leaving = True
            self._delay.start(LET_GO_SECONDS, self.let_go)

    def _is_heard(self) -> bool:
        now = self._narrator.now()
        told = now.state in SPEAKING and now.silence is None
        return told or (self._soundscape.playing and self._soundscape.audible)
