"""Keeps the sound output supplied with what the voice says, in order and ahead of time."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.pacing import Pacing, expected_seconds, gap_after
from bedtime_app.core.script import Say
from bedtime_app.system.audio.offers import Calibrate, Close, Flush, PlayClip, PlaySilence
from bedtime_app.system.voice.clip import CALIBRATION
from bedtime_app.system.voice.voice_trouble import VoiceTrouble

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.core.voice_choice import VoiceChoice
    from bedtime_app.system.audio.output import SoundOutput
    from bedtime_app.system.voice.clip import Clip
    from bedtime_app.system.voice.voice_process import VoiceProcess

_ONE_SENTENCE_ONLY = {VoiceTrouble.FAILED, VoiceTrouble.TOO_LONG, VoiceTrouble.BAD_REQUEST}


@dataclass(slots=True)
class _Asked:
    """A segment on its way to the timeline; without a request it is silent."""

    segment: int
    request: int | None = None
    clip: Clip | None = None


class NarrationFeed:
    """Asks the voice for one script at a time; each `begin` and `seek` is a new epoch."""

    def __init__(self, voice: VoiceProcess, output: SoundOutput, pacing: Pacing) -> None:
        self.voice_lost: Listeners[[]] = Listeners()
        """Told when this script goes on without a voice."""
        self.epoch = 0
        self.silent = False
        """Whether the voice is lost."""
        self.next = 0
        """The segment that will be asked for next."""
        self._voice = voice
        self._output = output
        self._pacing = pacing
        self._script: Script
        self._choice: VoiceChoice
        self._asked: deque[_Asked] = deque()
        self._closed = True
        self._calibrating: dict[int, object] = {}
        self._calibrated: set[object] = set()
        voice.clip_ready.add(self._on_clip)
        voice.lost.add(self._on_lost)

    def begin(self, script: Script, choice: VoiceChoice, segment: int) -> None:
        """Drop everything and start with that segment."""
        self._script, self._choice, self.silent = script, choice, False
        self.seek(segment)

    def seek(self, segment: int) -> None:
        """Drop what is ahead and go on with that segment."""
        self.drop(segment)
        self.next, self._closed = segment, False

    def drop(self, segment: int = 0) -> None:
        """Drop what is ahead."""
        self.epoch += 1
        self._voice.flush()
        self._asked.clear()
        self._calibrated.difference_update(self._calibrating.values())
        self._calibrating.clear()
        self._closed = True
        self._output.offer(Flush(self.epoch, segment))

    def forget_loudness(self) -> None:
        """The output has been made anew and knows no voice."""
        self._calibrated.clear()

    def ask(self) -> int | None:
        """Ask for one more segment; its index, or None if all have been asked for."""
        if self._closed:
            return None
        if self.next == len(self._script.segments):
            self._closed = not self._asked
            if self._closed:
                self._output.offer(Close(self.epoch))
            return None
        asked = _Asked(self.next)
        self.next += 1
        self._asked.append(asked)
        self._request(asked)
        self._hand_over()
        return asked.segment

    def _request(self, asked: _Asked) -> None:
        segment = self._script.segments[asked.segment]
        if not isinstance(segment, Say) or self.silent:
            asked.request = None
            return
        if self._key() not in self._calibrated:
            self._calibrated.add(self._key())
            request = self._voice.say(CALIBRATION, self._script.language, self._choice)
            self._calibrating[request] = self._key()
        asked.request = self._voice.say(segment.text, self._script.language, self._choice)

    def _key(self) -> object:
        return self._choice, self._script.language

    def _on_clip(self, clip: Clip) -> None:
        if clip.request in self._calibrating:
            key = self._calibrating.pop(clip.request)
            if clip.error is None:
                self._output.offer(Calibrate(key, clip))
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
        for asked in self._asked:
            if asked.clip is None or asked.clip.error is not None:
                asked.clip = None
                self._request(asked)

    def _on_lost(self) -> None:
        self.silent = True
        self._voice.flush()
        self._hand_over()
        self.voice_lost.tell()

    def _hand_over(self) -> None:
        while self._asked:
            head = self._asked[0]
            if head.request is not None and head.clip is None and not self.silent:
                return
            self._asked.popleft()
            self._offer(head)
        if self._closed is False and self.next == len(self._script.segments):
            self.ask()

    def _offer(self, asked: _Asked) -> None:
        index, clip = asked.segment, asked.clip
        if (
            clip is None
            or clip.error is not None
            or not isinstance(self._script.segments[index], Say)
        ):
            rate = self._choice.rate
            seconds = expected_seconds(self._script, index, self._pacing, rate)
            self._output.offer(PlaySilence(self.epoch, index, seconds))
        else:
            gap = gap_after(self._script, index, self._pacing)
            self._output.offer(PlayClip(self.epoch, index, self._key(), clip, gap))
