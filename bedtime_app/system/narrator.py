"""The voice that reads to a person: scripts in, sound out, and where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import PLAIN, Narration, NarrationState, Silence, Telling
from bedtime_app.core.pacing import Pacing
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.course import Course
from bedtime_app.system.narration_feed import NarrationFeed
from bedtime_app.system.voice.rendering import choice_for

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.voice.voice_process import VoiceProcess

_AHEAD = 15.0
"""Seconds that are asked for before they are heard."""
_TICK_MS = 100
_REST_MS = 1000
"""After a pause or an end the device is let go."""


class SpokenNarrator(QObject):
    """A `Narrator`; lives on the thread of the app's event loop and tells its listeners there."""

    def __init__(
        self, voice: VoiceProcess, output: SoundOutput, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.changed: Listeners[[]] = Listeners()
        self._voice = voice
        self._output = output
        self._pacing = Pacing()
        self._choice = VoiceChoice()
        self._feed = NarrationFeed(voice, output, self._pacing)
        self._course: Course | None = None
        self._last = 0
        self._begun = self._no_device = False
        self._now = self._told = Narration()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._look)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._output.rest)
        self._feed.voice_lost.add(self._update)
        output.prepared.add(self._on_prepared)
        output.audible.add(self._on_audible)
        output.stuck.add(self._on_stuck)

    def choose(self, choice: VoiceChoice) -> None:
        """Read with this voice from the next `begin` on."""
        self._choice = choice

    def now(self) -> Narration:
        """The present moment of the narration, at most a tenth of a second old."""
        return self._now

    def begin(self, script: Script, segment: int = 0, telling: Telling = PLAIN) -> None:  # noqa: ARG002 - to come
        """Speak `script` from that segment, ending whatever was spoken before."""
        choice = choice_for(script, self._choice)
        self._course = Course(script, self._pacing, choice.rate)
        self._last = len(script.segments) - 1
        self._output.warm()
        self._feed.begin(script, choice, self._within(segment))
        self._now = Narration(NarrationState.PREPARING)
        self._place(self._within(segment))

    def pause(self) -> None:
        """Hold the voice; fine if it is not playing."""
        if self._now.state in {NarrationState.PREPARING, NarrationState.PLAYING}:
            self._output.hold(held=True)
            self._rest.start()
            self._become(NarrationState.PAUSED)

    def resume(self) -> None:
        """Go on where it was held."""
        if self._now.state is NarrationState.PAUSED:
            self._go_on()

    def seek(self, segment: int) -> None:
        """Go on from the start of that segment; stays held if it is held."""
        if self._course is None or self._now.state is NarrationState.IDLE:
            return
        self._feed.seek(self._within(segment))
        if self._now.state is not NarrationState.PAUSED:
            self._now = replace(self._now, state=NarrationState.PREPARING)
        self._place(self._within(segment))

    def sleep_in(self, seconds: float | None) -> None:
        """Have everything faded to silence in so long; None: never."""

    def stop(self) -> None:
        """Fall silent and become idle."""
        if self._now.state is not NarrationState.IDLE:
            self._feed.drop()
            self._course = None
            self._tick.stop()
            self._rest.start()
            self._now = Narration()
            self._tell()

    def close(self) -> None:
        """Stop, and leave neither a process nor a thread behind."""
        self.stop()
        self._rest.stop()
        self._voice.stop()
        self._output.stop()
        self._feed.forget_loudness()

    def _within(self, segment: int) -> int:
        return min(max(segment, 0), self._last)

    def _place(self, segment: int) -> None:
        self._begun = False
        if self._now.state is NarrationState.PREPARING:
            self._rest.stop()
            self._output.hold(held=False)
            self._tick.start()
        self._show(segment, 0.0)
        self._prefetch()

    def _go_on(self) -> None:
        self._rest.stop()
        self._output.hold(held=False)
        self._tick.start()
        if self._begun:
            self._output.play()
        self._become(NarrationState.PLAYING if self._begun else NarrationState.PREPARING)

    def _on_prepared(self, epoch: int, segment: int, seconds: float) -> None:
        if epoch != self._feed.epoch or self._course is None:
            return
        self._course.learn(segment, seconds)
        self._begun = True
        if self._now.state is NarrationState.PREPARING:
            self._output.play()
            self._become(NarrationState.PLAYING)

    def _on_audible(self, audible: bool) -> None:  # noqa: FBT001 - told by the output
        self._no_device = not audible
        self._update()

    def _on_stuck(self) -> None:
        self._feed.forget_loudness()
        self._no_device = True
        if self._course is not None and self._now.state is not NarrationState.ENDED:
            self.seek(self._now.segment)

    def _look(self) -> None:
        heard = self._output.heard()
        if self._course is None or heard.epoch != self._feed.epoch:
            return
        self._show(heard.segment, heard.offset / FRAME_RATE)
        self._prefetch()
        if heard.ended:
            self._tick.stop()
            self._rest.start()
            self._now = replace(self._now, elapsed=self._now.length)
            self._become(NarrationState.ENDED)
        elif self._now.state is NarrationState.PAUSED and not self._rest.isActive():
            self._tick.stop()

    def _prefetch(self) -> None:
        if self._course is None:
            return
        while self._course.start(self._feed.next) < self._now.elapsed + _AHEAD:
            if self._feed.ask() is None:
                return

    def _show(self, segment: int, seconds: float) -> None:
        if self._course is not None:
            elapsed = self._course.start(segment) + seconds
            length = self._course.length
            self._now = replace(self._now, segment=segment, elapsed=elapsed, length=length)
            self._update()

    def _become(self, state: NarrationState) -> None:
        self._now = replace(self._now, state=state)
        self._update()

    def _update(self) -> None:
        silence = Silence.NO_VOICE if self._feed.silent else None
        silence = Silence.NO_SOUND_DEVICE if self._no_device else silence
        if self._now.state is not NarrationState.IDLE:
            self._now = replace(self._now, silence=silence)
        self._tell()

    def _tell(self) -> None:
        told, self._told = self._told, self._now
        if _worth_telling(told) != _worth_telling(self._now):
            self.changed.tell()


def _worth_telling(now: Narration) -> tuple[object, ...]:
    return now.state, now.segment, now.silence, int(now.elapsed)
