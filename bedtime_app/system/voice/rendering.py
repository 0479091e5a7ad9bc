"""A narration as a file instead of sound, through the same voice and the same timeline."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.pacing import Pacing, gap_after
from bedtime_app.core.script import Pause, Say
from bedtime_app.core.voice_choice import VoiceChoice
from bedtime_app.system.voice.clip import CALIBRATION
from bedtime_app.system.voice.voice_pipe import VoicePipe
from bedtime_app.system.voice.wire import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bedtime_app.core.script import Script
    from bedtime_app.system.audio.wav import WavFile
    from bedtime_app.system.voice.clip import Clip

_STEP = 48_000


@dataclass(frozen=True, slots=True)
class Timing:
    """When a segment is heard: seconds from the start of the file, exact to the frame."""

    segment: int
    text: str
    """Empty for a pause."""
    start: float
    end: float
    """Without the gap that follows."""


def render(
    script: Script,
    path: Path,
    choice: VoiceChoice | None = None,
    pacing: Pacing | None = None,
    command: Sequence[str] | None = None,
) -> list[Timing]:
    """Write the whole narration to a WAV file: 48 kHz, one channel, -24 LUFS.

    Raises VoiceError if it cannot be spoken, OSError if it cannot be written; then none is left.
    """
    from bedtime_app.system.audio.wav import LONGEST_SECONDS, WavFile

    if (
        sum(pause.seconds for pause in script.segments if isinstance(pause, Pause))
        > LONGEST_SECONDS
    ):
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    asked = choice_for(script, choice or VoiceChoice())
    with VoicePipe(command) as pipe, WavFile(path) as wav:
        clips = pipe.speak(_requests(script, asked))
        return _write(script, clips, pacing or Pacing(), wav)


def choice_for(script: Script, choice: VoiceChoice) -> VoiceChoice:
    """What the listener likes, as far as the script does not ask for something else."""
    return VoiceChoice(choice.voice or script.voice, choice.rate * script.rate, choice.pitch)


def _requests(script: Script, choice: VoiceChoice) -> Iterator[Request]:
    yield Request(-1, CALIBRATION, script.language, choice)
    for index, segment in enumerate(script.segments):
        if isinstance(segment, Say):
            yield Request(index, segment.text, script.language, choice)


def _write(script: Script, clips: Iterator[Clip], pacing: Pacing, wav: WavFile) -> list[Timing]:
    from bedtime_app.system.audio.clips import prepare_clip
    from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
    from bedtime_app.system.audio.levels import gain_for_voice
    from bedtime_app.system.audio.timeline import Block, Timeline

    sample = next(clips)
    gain = gain_for_voice(prepare_clip(sample.pcm, sample.rate).samples)
    timeline = Timeline()
    timings = []
    for index, segment in enumerate(script.segments):
        if isinstance(segment, Say):
            clip = next(clips)
            samples = prepare_clip(clip.pcm, clip.rate, gain).samples
            sound = Block(index, len(samples), samples)
        else:
            sound = Block(index, frames_of(segment.seconds))
        gap = Block(index, frames_of(gap_after(script, index, pacing)), offset=sound.frames)
        timeline.append(sound, 0)
        timeline.append(gap, 0)
        begun, frames = timeline.output, sound.frames + gap.frames
        text = segment.text if isinstance(segment, Say) else ""
        end = begun + sound.frames
        timings.append(Timing(index, text, begun / FRAME_RATE, end / FRAME_RATE))
        while frames:
            step = min(frames, _STEP)
            wav.write(timeline.pull(step))
            frames -= step
    return timings
