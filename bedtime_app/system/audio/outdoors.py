"""Rain, waves, wind and a night garden, drawn so that each end leads into its beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.noise import band_noise, falling_noise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bedtime_app.system.audio.frames import Samples

_DROPS_A_SECOND = 55
_GUSTS = 5
_VOICES = (
    # hertz, chirps in the whole loop, pulses in a chirp, pulses a second, size
    (2350.0, 40, 3, 26.0, 1.0),
    (2760.0, 29, 4, 31.0, 0.6),
    (3180.0, 53, 2, 21.0, 0.4),
    (1980.0, 17, 7, 17.0, 0.45),
)


def rain(chance: np.random.Generator, seconds: float) -> Samples:
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
    hiss = falling_noise(chance, seconds, 2.6)
    return (hiss + 0.9 * falling).astype(np.float32)


def ocean(chance: np.random.Generator, seconds: float) -> Samples:
    """Seven waves of different height that come in faster than they go, over a far rumble."""
    waves = 7
    swell = np.zeros(frames_of(seconds))
    for wave in range(waves):
        since = _since(swell, (wave + chance.uniform(0.35, 0.65)) / waves)
        width = np.where(since < 0, 0.028, 0.05)
        swell += chance.uniform(0.7, 1.0) * np.exp(-((since / width) ** 2) / 2)
    rumble, foam = falling_noise(chance, seconds, 6.0), falling_noise(chance, seconds, 4.0)
    return (0.6 * rumble * (0.75 + 0.4 * swell) + 0.8 * foam * swell).astype(np.float32)


def wind(chance: np.random.Generator, seconds: float) -> Samples:
    """Gusts that come slowly and go slowly; the stronger one blows, the higher it sings."""
    swell = np.zeros(frames_of(seconds))
    for gust in range(_GUSTS):
        since = _since(swell, (gust + chance.uniform(0.25, 0.75)) / _GUSTS)
        width = np.where(since < 0, chance.uniform(0.045, 0.06), chance.uniform(0.06, 0.08))
        swell += chance.uniform(0.5, 1.0) * np.exp(-((since / width) ** 2) / 2)
    swell /= swell.max()
    low = band_noise(chance, seconds, 170.0, 1.3)
    middle = band_noise(chance, seconds, 420.0, 0.7)
    high = band_noise(chance, seconds, 820.0, 0.45)
    blowing = low * (0.36 + 0.44 * swell) + middle * (0.08 + 0.6 * swell) + 0.34 * high * swell**2
    return blowing.astype(np.float32)


def night_insects(chance: np.random.Generator, seconds: float) -> Samples:
    """A few crickets far away, each with its own rhythm, in the soft air of a garden."""
    frames = frames_of(seconds)
    garden = 0.25 * falling_noise(chance, seconds, 5.0)
    for hertz, chirps, pulses, rate, size in _VOICES:
        chirp = _chirp(hertz, pulses, rate)
        calls = np.zeros(frames, np.float32)
        for number in range(chirps):
            start = round((number + chance.uniform(0.0, 0.35)) / chirps * frames)
            places = np.arange(start, start + len(chirp)) % frames
            calls[places] += chance.uniform(0.6, 1.0) * chirp
        garden += size * calls
    return garden


def _chirp(hertz: float, pulses: int, rate: float) -> NDArray[np.float32]:
    """Soft pulses of one tone, swelling a little; silent at both ends."""
    time = np.arange(frames_of(pulses / rate)) / FRAME_RATE
    pulsed = np.sin(np.pi * rate * time) ** 2
    whole = np.sin(np.pi * time * rate / pulses) ** 0.5
    return (pulsed * whole * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def _since(track: NDArray[np.float64], place: float) -> NDArray[np.float64]:
    """How long ago that place of the loop was, from -0.5 to 0.5 of the loop."""
    time = np.arange(len(track)) / len(track)
    return (time - place + 0.5) % 1.0 - 0.5
