"""Keeps the sound output supplied with what is told, in order and ahead of time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.script import Say
from bedtime_app.system.audio.offers import Close, Flush
from bedtime_app.system.spoken_words import SpokenWords
from bedtime_app.system.told import told_offer
from bedtime_app.system.voice.clip import CALIBRATION
from bedtime_app.system.voice.voice_trouble import VoiceTrouble
from bedtime_app.system.voice_levels import VoiceLevels

if TYPE_CHECKING:
    from bedtime_app.core.delivery import Delivery
    from bedtime_app.core.script import Script
    from bedtime_app.core.voice_choice import VoiceChoice
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.course import Course
    from bedtime_app.system.voice.clip import Clip
    from bedtime_app.system.voice.voice_process import VoiceProcess

AHEAD = 15.0
"""Seconds that are asked for before they are heard."""
_ONE_SENTENCE_ONLY = {VoiceTrouble.FAILED, VoiceTrouble.TOO_LONG, VoiceTrouble.BAD_REQUEST}


@dataclass(slots=True)
class _Asked:
    """A part on its way to the timeline; without a request it needs no voice."""

    told: Delivery
    request: int | None = None
    clip: Clip | None = None


class NarrationFeed:
    """Asks the voice for one script at a time; each `begin` and `seek` is a new epoch."""

    def __init__(self, voice: VoiceProcess, output: SoundOutput) -> None:
        self.voice_lost: Listeners[[]] = Listeners()
        """Told when this script goes on without a voice."""
        self.epoch = 0
        self.silent = False
        """Whether the voice is lost."""
        self.next = 0
        """The place of the plan that will be asked for next."""
        self.words = SpokenWords()
        self._voice = voice
        self._output = output
        self._levels = VoiceLevels(voice, output)
        self._script: Script
        self._course: Course
        self._choice: VoiceChoice
        self._asked: deque[_Asked] = deque()
        self._closed = True
        voice.clip_ready.add(self._on_clip)
        voice.lost.add(self._on_lost)

    def prepare(self, language: str, choice: VoiceChoice) -> None:
        """Have the voice loaded and its loudness known; nothing while something is told."""
        if self._closed and not self._levels.prepare(choice, language):
            # Said unheard as well: its process may have gone to rest since.
            self._voice.say(CALIBRATION, language, choice)

    def begin(self, script: Script, course: Course, choice: VoiceChoice, place: int) -> None:
        """Drop everything and start at that place."""
        self._script, self._course, self._choice = script, course, choice
        self.silent = False
        self.seek(place)

    def seek(self, place: int) -> None:
        """Drop what is ahead and go on at that place."""
        self.drop(self._course.segment(place))
        self.next, self._closed = place, False

    def drop(self, segment: int = 0) -> None:
        """Drop what is ahead."""
        self.epoch += 1
        self._voice.flush()
        self._asked.clear()
        self._levels.drop()
        self.words.clear()
        self._closed = True
        self._output.offer(Flush(self.epoch, segment))

    def forget_loudness(self) -> None:
        """The output has been made anew and knows no voice."""
        self._levels.forget()

    def supply(self, elapsed: float, *, faint: bool) -> None:
        """Ask for what will be heard soon; when all is faint, only to the end of a sentence."""
        while self._course.start(self.next) < elapsed + AHEAD:
            if (faint and not self._in_a_sentence()) or not self._ask():
                return

    def _in_a_sentence(self) -> bool:
        """Whether the last part that was asked for goes on in the next."""
        last = self._script.segments[self._course.segment(self.next - 1)] if self.next else None
        return isinstance(last, Say) and last.goes_on

    def _ask(self) -> bool:
        """Ask for one more part; False if all have been asked for."""
        if self._closed:
            return False
        if self.next == len(self._course.plan):
            self._closed = not self._asked
            if self._closed:
                self._output.offer(Close(self.epoch))
            return False
        asked = _Asked(self._course.plan[self.next])
        self.next += 1
        self._asked.append(asked)
        self._request(asked)
        self._hand_over()
        return True

    def _request(self, asked: _Asked) -> None:
        segment = self._script.segments[asked.told.segment]
        if not isinstance(segment, Say) or self.silent:
            asked.request = None
            return
        self._levels.prepare(self._choice, self._script.language)
        choice = replace(self._choice, rate=asked.told.rate)
        asked.request = self._voice.say(segment.text, self._script.language, choice)

    def _on_clip(self, clip: Clip) -> None:
        if self._levels.take(clip):
            self._hand_over()
            return
        for asked in self._asked:
            if asked.request == clip.request:
                asked.clip = clip
                if clip.error is not None and clip.error not in _ONE_SENTENCE_ONLY:
                    self._change_voice()
                self._hand_over()
                return

    def _change_voice(self) -> None:
        """The voice that was chosen is not there: take the usual one, and if it is that, none."""
        if not self._choice.voice:
            self._on_lost()
            return
        self._choice = replace(self._choice, voice="")
        self._voice.flush()
        self._levels.drop()
        for asked in self._asked:
            if asked.clip is None or asked.clip.error is not None:
                asked.clip = None
                self._request(asked)

    def _on_lost(self) -> None:
        self.silent = True
        self._voice.flush()
        self._levels.drop()
        self._hand_over()
        self.voice_lost.tell()

    def _hand_over(self) -> None:
        while self._asked:
            head = self._asked[0]
            if head.request is not None and head.clip is None and not self.silent:
                return
            if not self._offer(head):
                return
            self._asked.popleft()
        if not self._closed and self.next == len(self._course.plan):
            self._ask()

    def _offer(self, asked: _Asked) -> bool:
        """False if it has to wait until its voice's loudness is known."""
        told, clip, voice = asked.told, asked.clip, None
        segment = self._script.segments[told.segment]
        if clip is not None and clip.error is not None:
            clip = None
        if isinstance(segment, Say) and clip is not None:
            voice = self._levels.key(clip, self._choice, self._script.language)
            if voice is not None:
                self.words.note(told.segment, segment, clip)
            elif self.silent:
                clip = None
            else:
                return False
        offer = told_offer(self.epoch, segment, told, clip, voice)
        if offer is not None:
            self._output.offer(offer)
        return True
