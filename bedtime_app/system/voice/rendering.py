"""A narration as a file instead of sound, through the same voice, desk and timeline.

What a script lets sound beside the voice is not in the file, so that its silences are true.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.core.narration import PLAIN, Telling
from bedtime_app.core.script import Pause, Say
from bedtime_app.core.trimming import plan_telling
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.clip import CALIBRATION
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.voice_trouble import VoiceError
from bedtime_app.system.voice.wire import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bedtime_app.core.delivery import Delivery
    from bedtime_app.core.script import Script
    from bedtime_app.system.audio.fading import Fader
    from bedtime_app.system.audio.timeline import Timeline
    from bedtime_app.system.audio.wav import WavFile
    from bedtime_app.system.voice.clip import Clip

_STEP = 48_000


@dataclass(frozen=True, slots=True)
class Timing:
    """When a segment is heard: seconds from the start of the file, exact to the frame."""

    segment: int
    text: str
    """Empty for what is not spoken."""
    start: float
    end: float
    """Without the gap that follows."""
    silent: bool = False
    """Whether it is a silence that was written."""


def render(
    script: Script,
    path: Path,
    choice: VoiceChoice | None = None,
    command: Sequence[str] | None = None,
    telling: Telling = PLAIN,
) -> list[Timing]:
    """Write the whole narration to a WAV file: 48 kHz, one channel, -24 LUFS.

    Raises VoiceError if it cannot be spoken, OSError if it cannot be written; then none is left.
    """
    from bedtime_app.system.audio.fading import Fader
    from bedtime_app.system.audio.wav import LONGEST_SECONDS, WavFile

    written = sum(part.seconds for part in script.segments if not isinstance(part, Say))
    if written > LONGEST_SECONDS:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    asked, fader = choice_for(script, choice or VoiceChoice()), Fader()
    plan = plan_telling(script, asked.rate, telling)
    if not plan.fits:
        fader.sleep_in(1, telling.within)
    with VoicePipe(command) as pipe, WavFile(path) as wav:
        clips = pipe.speak(_requests(script, plan.parts, asked))
        return list(_Renderer(script, asked, command).write(plan.parts, clips, fader, wav))


def choice_for(script: Script, choice: VoiceChoice) -> VoiceChoice:
    """What the listener likes, as far as the script does not ask for something else."""
    return VoiceChoice(choice.voice or script.voice, choice.rate * script.rate, choice.pitch)


def _requests(script: Script, plan: Sequence[Delivery], choice: VoiceChoice) -> Iterator[Request]:
    yield Request(-1, CALIBRATION, script.language, replace(choice, rate=1.0))
    for told in plan:
        segment = script.segments[told.segment]
        if isinstance(segment, Say):
            asked = replace(choice, rate=told.rate)
            yield Request(told.segment, segment.text, script.language, asked)


class _Renderer:
    def __init__(self, script: Script, choice: VoiceChoice, command: Sequence[str] | None) -> None:
        from bedtime_app.system.audio.desk import Desk

        self._script = script
        self._choice = choice
        self._command = command
        self._desk = Desk()
        self._known: set[str] = set()

    def write(
        self, plan: Sequence[Delivery], clips: Iterator[Clip], fader: Fader, wav: WavFile
    ) -> Iterator[Timing]:
        from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
        from bedtime_app.system.told import told_offer

        self._learn(next(clips))
        timeline = self._desk.timeline
        for told in plan:
            segment = self._script.segments[told.segment]
            clip = next(clips) if isinstance(segment, Say) else None
            voice = self._voice_of(clip) if clip is not None else None
            offer = told_offer(0, segment, told, clip, voice)
            laid = self._desk.take(offer) if offer is not None else None
            begun, frames = timeline.output, frames_of(laid.seconds) if laid is not None else 0
            end = begun + frames - frames_of(told.gap)
            text = segment.text if isinstance(segment, Say) else ""
            silent = isinstance(segment, Pause)
            yield Timing(told.segment, text, begun / FRAME_RATE, end / FRAME_RATE, silent)
            _pull(timeline, frames, fader, wav)
            if fader.sleep.over:
                return

    def _voice_of(self, clip: Clip) -> str:
        """Who spoke it, once it is known how loud that voice is."""
        if clip.voice not in self._known:
            choice = VoiceChoice(clip.voice, pitch=self._choice.pitch)
            request = Request(-1, CALIBRATION, self._script.language, choice)
            try:
                with VoicePipe(self._command) as pipe:
                    sample = next(pipe.speak([request]))
            except VoiceError:
                sample = clip
            self._learn(replace(sample, voice=clip.voice))
        return clip.voice

    def _learn(self, sample: Clip) -> None:
        from bedtime_app.system.audio.offers import Calibrate

        self._known.add(sample.voice)
        self._desk.take(Calibrate(sample.voice, sample))


def _pull(timeline: Timeline, frames: int, fader: Fader, wav: WavFile) -> None:
    while frames:
        step = min(frames, _STEP)
        wav.write(fader.over(timeline.pull(step)))
        frames -= step
