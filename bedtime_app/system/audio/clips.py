"""Makes what a voice delivers ready for mixing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

_AUDIBLE = 0.003
"""Of the loudest sample: -50 dB."""
_LEAD, _TAIL, _EDGE = frames_of(0.02), frames_of(0.04), frames_of(0.005)


@dataclass(frozen=True, slots=True)
class PreparedClip:
    """One spoken sentence at the mixer's rate."""

    samples: Samples
    trimmed: int
    """Frames of silence taken from its start; word times are earlier by as much."""


def prepare_clip(pcm: bytes, rate: int, gain: float = 1.0) -> PreparedClip:
    """Resample 16-bit samples of one channel, and cut the engine's own silence from both ends."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").astype(np.float32) / np.float32(32768)
    samples = resample(samples, rate)
    loud = np.flatnonzero(np.abs(samples) > _AUDIBLE * np.abs(samples).max(initial=0.0))
    if not len(loud):
        return PreparedClip(samples[:0], 0)
    start, end = max(loud[0] - _LEAD, 0), min(loud[-1] + 1 + _TAIL, len(samples))
    kept = samples[start:end] * np.float32(gain)
    ramp = np.linspace(0, 1, min(_EDGE, len(kept)), endpoint=False, dtype=np.float32)
    if start > 0:
        kept[: len(ramp)] *= ramp
    if end < len(samples):
        kept[-len(ramp) :] *= ramp[::-1]
    return PreparedClip(kept, int(start))


def resample(samples: Samples, rate: int) -> Samples:
    """The same sound at `FRAME_RATE`, by way of its spectrum: exact below both Nyquist limits."""
    if rate == FRAME_RATE or not len(samples):
        return samples
    shared = math.gcd(rate, FRAME_RATE)
    down, up = rate // shared, FRAME_RATE // shared
    steps = _smooth(math.ceil((len(samples) + rate // 50) / down))
    spectrum = np.fft.rfft(samples, steps * down)
    spectrum = spectrum[: min(len(spectrum), steps * up // 2)]
    longer = np.fft.irfft(spectrum, steps * up) * (up / down)
    return longer[: math.ceil(len(samples) * up / down)].astype(np.float32)


def _smooth(least: int) -> int:
    """The smallest number from `least` on with no prime factor beyond 5: quick to transform."""
    number = least
    while True:
        rest = number
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return number
        number += 1
