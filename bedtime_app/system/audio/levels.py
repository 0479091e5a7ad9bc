"""How loud things are: BS.1770 loudness, a soft limiter, fades.

Loudness follows ITU-R BS.1770-4: K-weighting at 48 kHz, 400 ms blocks, gates at -70 LUFS and
-10 LU.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

VOICE_LUFS = -24.0
KNEE = 10 ** (-12 / 20)
CEILING = 10 ** (-6 / 20)

_RATE = 48_000
_BLOCK, _HOP = _RATE * 4 // 10, _RATE // 10
_K_WEIGHTING = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)
_FADE_DECIBELS = -60.0
_FADE_LAST = 0.95


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS of one channel at 48 kHz; -inf for silence."""
    padded = max(len(samples), _BLOCK)
    size = 1 << math.ceil(math.log2(padded + _RATE // 2))
    spectrum = np.fft.rfft(samples, size)
    z = np.exp(-2j * math.pi * np.arange(len(spectrum)) / size)
    for top, bottom in _K_WEIGHTING:
        spectrum = spectrum * (np.polyval(top[::-1], z) / np.polyval(bottom[::-1], z))
    energy = np.concatenate(([0.0], np.cumsum(np.fft.irfft(spectrum, size)[:padded] ** 2)))
    starts = np.arange(0, padded - _BLOCK + 1, _HOP)
    powers = (energy[starts + _BLOCK] - energy[starts]) / _BLOCK
    powers = powers[powers > _power(-70.0)]
    if not len(powers):
        return -math.inf
    powers = powers[powers > powers.mean() / 10]
    return float(-0.691 + 10 * math.log10(powers.mean()))


def gain_for_voice(samples: Samples) -> float:
    """The factor that brings a voice to `VOICE_LUFS`; 1 if nothing was said."""
    loud = loudness(samples)
    return 1.0 if math.isinf(loud) else float(10 ** ((VOICE_LUFS - loud) / 20))


def limit(samples: Samples) -> Samples:
    """The same below `KNEE`, bent smoothly above it, never beyond `CEILING`."""
    size = np.abs(samples)
    if not len(samples) or size.max() <= KNEE:
        return samples
    room = CEILING - KNEE
    bent = KNEE + room * np.tanh((size - KNEE) / room)
    return np.where(size > KNEE, np.copysign(bent, samples), samples).astype(np.float32)


def fade_gain(progress: Samples) -> Samples:
    """The gain at each progress 0-1 of a fade: straight in decibels, at its end truly silent."""
    gain = np.power(10.0, _FADE_DECIBELS / 20 * np.clip(progress, 0.0, 1.0))
    last = np.clip((1.0 - progress) / (1.0 - _FADE_LAST), 0.0, 1.0)
    faded: Samples = (gain * last).astype(np.float32)
    return faded


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))
