"""Noise drawn as a spectrum of random phases: it is periodic, so it loops with no seam."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bedtime_app.system.audio.frames import Samples

LOWEST, HIGHEST = 25.0, 16_000.0
"""Hertz; below, a small loudspeaker only strains, and above there is hiss."""


def falling_noise(chance: np.random.Generator, seconds: float, fall: float) -> Samples:
    """Noise that falls by so many decibels an octave, of power 1."""
    hertz = _hertz(seconds)
    size = np.zeros(len(hertz))
    heard = (hertz >= LOWEST) & (hertz <= HIGHEST)
    size[heard] = hertz[heard] ** (-fall / 6.0206)
    return _drawn(chance, size, seconds)


def band_noise(
    chance: np.random.Generator, seconds: float, centre: float, octaves: float
) -> Samples:
    """Noise around a centre in hertz; so many octaves away it is 8.7 dB softer; of power 1."""
    hertz = _hertz(seconds)
    size = np.zeros(len(hertz))
    heard = (hertz >= LOWEST) & (hertz <= HIGHEST)
    size[heard] = np.exp(-((np.log2(hertz[heard] / centre) / octaves) ** 2)) / np.sqrt(hertz[heard])
    return _drawn(chance, size, seconds)


def _hertz(seconds: float) -> NDArray[np.floating]:
    return np.fft.rfftfreq(frames_of(seconds), 1 / FRAME_RATE)


def _drawn(
    chance: np.random.Generator,
    size: NDArray[np.floating],
    seconds: float,
) -> Samples:
    turns = np.exp(2j * np.pi * chance.random(len(size)))
    noise: Samples = np.fft.irfft(size * turns, frames_of(seconds)).astype(np.float32)
    noise /= noise.std()
    return noise
