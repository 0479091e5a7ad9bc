"""The voice that reads to a person: scripts in, sound out, and where it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.narration import (
    GOING_ON,
    PLAIN,
    SPEAKING,
    Narration,
    NarrationState,
    Silence,
    Telling,
)
from bedtime_app.core.soundscape import NoSoundscape
from bedtime_app.core.trimming import plan_telling
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.accompaniment import Accompaniment
from bedtime_app.system.audio.frames import FRAME_RATE
from bedtime_app.system.course import Course
from bedtime_app.system.moments import HEARD, looking_ms, worth_telling
from bedtime_app.system.narration_feed import NarrationFeed
from bedtime_app.system.sleep_timer import SleepTimer
from bedtime_app.system.voice.rendering import choice_for

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.core.soundscape import Soundscape
    from bedtime_app.system.audio.heard import Heard
    from bedtime_app.system.audio.offers import Prepared
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.voice.voice_process import VoiceProcess

_REST_MS = 1000
"""After a pause or an end the device is let go."""
LONGEST_DELAY = 2.0


class SpokenNarrator(QObject):
    """A `Narrator`; lives on the thread of the app's event loop and tells its listeners there."""

    def __init__(
        self,
        voice: VoiceProcess,
        output: SoundOutput,
        parent: QObject | None = None,
        *,
        soundscape: Soundscape | None = None,
    ) -> None:
        super().__init__(parent)
        self.changed: Listeners[[]] = Listeners()
        self.tell_words = False
        """Whether `now().word` is kept up; it costs twice as many wake-ups while playing."""
        self._voice = voice
        self._output = output
        self._soundscape = soundscape or NoSoundscape()
        self._beside = Accompaniment(self._soundscape)
        self._timer = SleepTimer(output)
        self._choice = VoiceChoice()
        self._feed = NarrationFeed(voice, output)
        self._course: Course | None = None
        self._begun = self._no_device = False
        self._now = self._told = Narration()
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._look)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._output.rest)
        self._feed.voice_lost.add(self._update)
        self._soundscape.changed.add(self._on_soundscape)
        output.prepared.add(self._on_prepared)
        output.audible.add(self._on_audible)
        output.stuck.add(self._on_stuck)

    @property
    def output_delay(self) -> float:
        """Seconds, 0 to 2, by which the loudspeaker is late and what is shown has to wait."""
        return self._output.delay

    @output_delay.setter
    def output_delay(self, seconds: float) -> None:
        self._output.delay = min(max(seconds, 0.0), LONGEST_DELAY)

    def choose(self, choice: VoiceChoice) -> None:
        """Read with this voice from the next `begin` on."""
        self._choice = choice

    def prepare(self, language: str) -> None:
        """Load the voice of that language; a natural one takes a second, which then is over."""
        self._output.warm()
        self._feed.prepare(language, self._choice)

    def now(self) -> Narration:
        """The present moment of the narration, at most a tenth of a second old."""
        return self._now

    def begin(self, script: Script, segment: int = 0, telling: Telling = PLAIN) -> None:
        """Speak `script` from that segment, ending whatever was spoken before."""
        if not script.segments:
            self.stop()
            self._become(NarrationState.FAILED)
            return
        choice = choice_for(script, self._choice)
        start = min(max(segment, 0), len(script.segments) - 1)
        plan = plan_telling(script, choice.rate, telling, start)
        if not plan.fits:
            self._timer.set(telling.within)
        self._course = course = Course(script, plan.parts)
        self._beside.begin(script)
        self._output.warm()
        self._feed.begin(script, course, choice, course.place(start))
        self._now = Narration(NarrationState.PREPARING)
        self._stand_at(course.place(start))

    def pause(self) -> None:
        """Hold the voice; fine if it is not playing."""
        if self._now.state in SPEAKING:
            self._output.hold(held=True)
            self._rest.start()
            self._become(NarrationState.PAUSED)

    def resume(self) -> None:
        """Go on where it was held."""
        if self._now.state is NarrationState.PAUSED:
            self._rest.stop()
            self._output.hold(held=False)
            if self._begun:
                self._sound()
            else:
                self._become(NarrationState.PREPARING)

    def seek(self, segment: int) -> None:
        """Go on from the start of that segment; stays held if it is held."""
        if self._course is None or self._now.state is NarrationState.IDLE:
            return
        place = self._course.place(segment)
        self._feed.seek(place)
        if self._now.state is not NarrationState.PAUSED:
            self._now = replace(self._now, state=NarrationState.PREPARING)
        self._stand_at(place)

    def sleep_in(self, seconds: float | None) -> None:
        """Have everything that sounds faded to silence in so long; None: never."""
        if self._now.state in GOING_ON or self._soundscape.playing:
            self._timer.set(seconds)
            self._prefetch()
            self._update()

    def stop(self) -> None:
        """Fall silent and become idle."""
        if self._now.state is not NarrationState.IDLE:
            self._feed.drop()
            self._course = None
            self._now = Narration()
            self._leave_off()

    def close(self) -> None:
        """Stop, and leave neither a process nor a thread behind."""
        self.stop()
        self._tick.stop()
        self._rest.stop()
        self._voice.stop()
        self._output.stop()
        self._feed.forget_loudness()

    def _stand_at(self, place: int) -> None:
        self._begun = False
        if self._now.state is NarrationState.PREPARING:
            self._rest.stop()
            self._output.hold(held=False)
        self._show(place, 0)
        self._prefetch()

    def _sound(self) -> None:
        self._output.play()
        fading = self._timer.now().fading
        self._become(NarrationState.FADING if fading else NarrationState.PLAYING)
        self._beside.follow(self._now.segment)

    def _on_prepared(self, prepared: Prepared) -> None:
        if prepared.epoch != self._feed.epoch or self._course is None:
            return
        self._course.learn(self._course.place(prepared.segment), prepared.seconds)
        self._feed.words.trim(prepared.segment, prepared.trimmed)
        self._begun = True
        if self._now.state is NarrationState.PREPARING:
            self._sound()

    def _on_audible(self, audible: bool) -> None:  # noqa: FBT001 - told by the output
        self._no_device = not audible
        self._update()

    def _on_stuck(self) -> None:
        self._feed.forget_loudness()
        self._timer.again()
        self._no_device = True
        if self._now.state in GOING_ON:
            self.seek(self._now.segment)

    def _on_soundscape(self) -> None:
        """Once nothing sounds at all, nothing has to be faded."""
        if self._now.state not in GOING_ON and not self._soundscape.playing:
            self._timer.set(None)
        self._update()

    def _look(self) -> None:
        if self._timer.now().over:
            self._fall_asleep()
            return
        heard = self._output.heard()
        if self._now.state in GOING_ON and heard.epoch == self._feed.epoch:
            self._follow(heard)
        else:
            self._update()

    def _follow(self, heard: Heard) -> None:
        if self._course is None:
            return
        if self._now.state in HEARD:
            fading = self._timer.now().fading
            state = NarrationState.FADING if fading else NarrationState.PLAYING
            self._now = replace(self._now, state=state)
            self._beside.follow(heard.segment)
        self._show(self._course.place(heard.segment), heard.offset)
        self._feed.words.pass_to(heard.segment)
        self._prefetch()
        if heard.ended:
            self._now = replace(self._now, state=NarrationState.ENDED, elapsed=self._now.length)
            self._leave_off()

    def _fall_asleep(self) -> None:
        self._feed.drop(self._now.segment)
        self._beside.hush()
        self._soundscape.stop()
        if self._now.state in GOING_ON:
            self._now = replace(self._now, state=NarrationState.ENDED)
        self._timer.set(None)
        self._leave_off()

    def _leave_off(self) -> None:
        """Let the device go; what the person lets sound goes on, and so does its fading."""
        self._beside.hush()
        self._rest.start()
        self._on_soundscape()

    def _prefetch(self) -> None:
        if self._now.state in GOING_ON:
            faint = self._begun and self._timer.now().faint
            self._feed.supply(self._now.elapsed, faint=faint)

    def _show(self, place: int, offset: int) -> None:
        if self._course is not None:
            segment = self._course.segment(place)
            self._now = replace(
                self._now,
                segment=segment,
                elapsed=self._course.start(place) + offset / FRAME_RATE,
                length=self._course.length,
                word=self._feed.words.at(segment, offset) if self.tell_words else None,
            )
            self._update()

    def _become(self, state: NarrationState) -> None:
        self._now = replace(self._now, state=state)
        self._update()

    def _update(self) -> None:
        silence = Silence.NO_VOICE if self._feed.silent else None
        silence = Silence.NO_SOUND_DEVICE if self._no_device else silence
        if self._now.state is not NarrationState.IDLE:
            self._now = replace(self._now, silence=silence)
        self._now = replace(self._now, silent_in=self._timer.now().left)
        self._keep_looking()
        told, self._told = self._told, self._now
        if worth_telling(told, self._now):
            self.changed.tell()

    def _keep_looking(self) -> None:
        interval = looking_ms(
            self._now,
            words=self.tell_words,
            stopping=self._rest.isActive(),
            beside=self._soundscape.playing,
        )
        if not interval:
            self._tick.stop()
        elif not self._tick.isActive() or self._tick.interval() != interval:
            self._tick.start(interval)
