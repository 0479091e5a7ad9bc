"""Soft sounds without an end: noise drawn as a spectrum is periodic, so it loops with no seam."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import loudness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bedtime_app.system.audio.frames import Samples

    Loop: TypeAlias = NDArray[np.int16]
    """One channel at `FRAME_RATE` whose end leads into its beginning."""

SOUNDSCAPE_LUFS = -36.0
_FULL_SCALE = 32767
_LOWEST, _HIGHEST = 25.0, 16_000.0
"""Hertz; below, a small loudspeaker only strains, and above there is hiss."""
_DROPS_A_SECOND = 55
_HALF = 20.0
"""Seconds that suffice to measure a sound that does not change."""


def build_loop(kind: SoundKind, seed: int = 0) -> Loop:
    """The loop of that kind at `SOUNDSCAPE_LUFS`; takes up to two seconds."""
    chance = np.random.default_rng(seed)
    match kind:
        case SoundKind.BROWN:
            return _levelled(_noise(chance, 60.0, 6.0))
        case SoundKind.PINK:
            return _levelled(_noise(chance, 30.0, 3.0))
        case SoundKind.RAIN:
            return _levelled(_rain(chance, 45.0))
        case SoundKind.OCEAN:
            return _levelled(_ocean(chance, 64.0), whole=True)


def _noise(chance: np.random.Generator, seconds: float, fall: float) -> Samples:
    """Noise of random phases that falls by so many decibels an octave; loudest octaves at 1."""
    frames = frames_of(seconds)
    hertz = np.fft.rfftfreq(frames, 1 / FRAME_RATE)
    size = np.zeros(len(hertz))
    heard = (hertz >= _LOWEST) & (hertz <= _HIGHEST)
    size[heard] = hertz[heard] ** (-fall / 6.0206)
    turns = np.exp(2j * np.pi * chance.random(len(hertz)))
    noise: Samples = np.fft.irfft(size * turns, frames).astype(np.float32)
    noise /= noise.std()
    return noise


def _rain(chance: np.random.Generator, seconds: float) -> Samples:
    """A soft hiss, and drops upon it that are never much louder than it."""
    frames = frames_of(seconds)
    drops = np.zeros(frames)
    places = chance.integers(0, frames, round(seconds * _DROPS_A_SECOND))
    np.add.at(drops, places, chance.uniform(0.2, 1.0, len(places)) * chance.choice((-1, 1)))
    tick = np.arange(frames_of(0.012)) / FRAME_RATE
    drop = np.zeros(frames)
    drop[: len(tick)] = np.sin(2 * np.pi * 2400 * tick) * np.exp(-tick / 0.0025)
    # Multiplied as spectra, so that a drop at the end goes on at the beginning.
    falling = np.fft.irfft(np.fft.rfft(drops) * np.fft.rfft(drop), frames)
    rain: Samples = (_noise(chance, seconds, 2.6) + 0.9 * falling).astype(np.float32)
    return rain


def _ocean(chance: np.random.Generator, seconds: float) -> Samples:
    """Seven waves of different height that come in faster than they go, over a far rumble."""
    frames, waves = frames_of(seconds), 7
    time = np.arange(frames) / frames
    swell = np.zeros(frames)
    for wave in range(waves):
        peak = (wave + chance.uniform(0.35, 0.65)) / waves
        since = (time - peak + 0.5) % 1.0 - 0.5
        width = np.where(since < 0, 0.028, 0.05)
        swell += chance.uniform(0.7, 1.0) * np.exp(-((since / width) ** 2) / 2)
    rumble, foam = _noise(chance, seconds, 6.0), _noise(chance, seconds, 4.0)
    ocean: Samples = (0.6 * rumble * (0.75 + 0.4 * swell) + 0.8 * foam * swell).astype(np.float32)
    return ocean


def _levelled(samples: Samples, *, whole: bool = False) -> Loop:
    part = samples if whole else samples[: frames_of(_HALF)]
    gain = 10 ** ((SOUNDSCAPE_LUFS - loudness(part)) / 20)
    loop: Loop = (samples * (gain * _FULL_SCALE)).round().astype(np.int16)
    return loop
