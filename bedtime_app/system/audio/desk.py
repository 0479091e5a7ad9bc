"""Makes what is told ready and lays it on a timeline, whoever pulls from that."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.core.script import Bell
from bedtime_app.system.audio.bells import bell
from bedtime_app.system.audio.breath_sound import breath_sound
from bedtime_app.system.audio.clips import prepare_clip
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import gain_for_voice
from bedtime_app.system.audio.offers import (
    Calibrate,
    Close,
    Flush,
    PlayClip,
    PlaySilence,
    PlaySound,
    Prepared,
)
from bedtime_app.system.audio.timeline import Block, Timeline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.script import Breath
    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.audio.offers import PlayOffer

_KEPT_SOUNDS = 4
_EDGE_SECONDS = 0.25
"""In which a sound longer than its time dies away."""


class Desk:
    """A timeline, the loudness of each voice, and the sounds a script may ask for."""

    def __init__(self) -> None:
        self.timeline = Timeline()
        self._gains: dict[object, float] = {}
        self._sounds: dict[Bell | Breath, Samples] = {}

    def take(self, offer: PlayOffer | Calibrate | Close | Flush) -> Prepared | None:
        """Do it; what was laid on the timeline, if anything was."""
        match offer:
            case Calibrate():
                samples = prepare_clip(offer.clip.pcm, offer.clip.rate).samples
                self._gains[offer.voice] = gain_for_voice(samples)
            case PlayClip():
                gain = self._gains.get(offer.voice, 1.0) * _gain(offer.decibels)
                clip = prepare_clip(offer.clip.pcm, offer.clip.rate, gain)
                parts = _joined(offer.segment, [clip.samples, frames_of(offer.gap)])
                return self._lay(offer, parts, clip.trimmed)
            case PlaySilence():
                return self._lay(offer, [Block(offer.segment, frames_of(offer.seconds))])
            case PlaySound():
                once = self._sound(offer.sound) * np.float32(_gain(offer.decibels))
                times = 1 if isinstance(offer.sound, Bell) else offer.sound.times
                return self._lay(offer, _joined(offer.segment, [once] * times))
            case Close():
                self.timeline.close(offer.epoch)
            case Flush():
                self.timeline.flush(offer.segment, offer.epoch)
        return None

    def _lay(self, offer: PlayOffer, blocks: Sequence[Block], trimmed: int = 0) -> Prepared | None:
        taken = [self.timeline.append(block, offer.epoch) for block in blocks]
        if not all(taken):
            return None
        frames = sum(block.frames for block in blocks)
        return Prepared(offer.epoch, offer.segment, frames / FRAME_RATE, trimmed)

    def _sound(self, sound: Bell | Breath) -> Samples:
        """One stroke, or one breath, in exactly its time."""
        once = sound if isinstance(sound, Bell) else replace(sound, times=1)
        if once not in self._sounds:
            if len(self._sounds) == _KEPT_SOUNDS:
                del self._sounds[next(iter(self._sounds))]
            made = bell() if isinstance(once, Bell) else breath_sound(once)
            self._sounds[once] = _fitted(made, frames_of(once.seconds))
        return self._sounds[once]


def _joined(segment: int, parts: Sequence[Samples | int]) -> list[Block]:
    """Blocks of one segment, one after another; a number is that many frames of silence."""
    blocks, offset = [], 0
    for part in parts:
        samples, frames = (None, part) if isinstance(part, int) else (part, len(part))
        blocks.append(Block(segment, frames, samples, offset))
        offset += frames
    return blocks


def _fitted(samples: Samples, frames: int) -> Samples:
    if len(samples) <= frames:
        return np.pad(samples, (0, frames - len(samples)))
    edge = min(frames_of(_EDGE_SECONDS), frames)
    fitted = samples[:frames].copy()
    fitted[frames - edge :] *= np.linspace(1, 0, edge, dtype=np.float32)
    return fitted


def _gain(decibels: float) -> float:
    return float(10 ** (decibels / 20))
