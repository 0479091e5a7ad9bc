"""A breath to follow: soft noise that rises and brightens, waits, and falls."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.noise import band_noise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from bedtime_app.core.script import Breath
    from bedtime_app.system.audio.frames import Samples

_FULLEST = 10 ** (-33 / 20)
"""Size at the top of a breath; over the whole of one that is about -38 LUFS."""
_NOISE_SECONDS = 8.0
_SEED = 478
_WAITING = 0.25
"""How much of the fullness goes, and comes no more, while the breath is held."""
_SOFTEST_SECONDS = 0.15
"""A part that is given no time still takes this long to come or go, so that nothing clicks."""


def breath_sound(breath: Breath) -> Samples:
    """All its times; exactly `frames_of(breath.seconds)` long, silent at both ends."""
    frames = frames_of(breath.seconds)
    at = np.arange(frames, dtype=np.float64) / FRAME_RATE
    once = breath.seconds / breath.times
    fullness = _fullness(breath, at % once)
    dark, bright = _noises()
    places = np.arange(frames) % len(dark)
    # Fuller is brighter as well as louder, which tells in from out more than loudness alone.
    mixed = dark[places] * (1.0 - 0.5 * fullness) + bright[places] * (0.7 * fullness)
    samples: Samples = (mixed * fullness * _FULLEST).astype(np.float32)
    return samples


def _fullness(breath: Breath, at: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 0, empty, to 1, full, at those seconds of one breath."""
    sounding = breath.inward + breath.hold + breath.outward
    soft = max(min(_SOFTEST_SECONDS, sounding / 2), 1 / FRAME_RATE)
    rise, fall = max(breath.inward, soft), max(breath.outward, soft)
    up = np.clip(at / rise, 0.0, 1.0)
    down = np.clip((sounding - at) / fall, 0.0, 1.0)
    held = np.clip((at - rise) / max(breath.hold, 1.0), 0.0, 1.0)
    eased = np.sin(np.pi / 2 * up) ** 2 * np.sin(np.pi / 2 * down) ** 2
    fullness: NDArray[np.float64] = eased * (1.0 - _WAITING * held)
    return fullness


@cache
def _noises() -> tuple[Samples, Samples]:
    chance = np.random.default_rng(_SEED)
    return (
        band_noise(chance, _NOISE_SECONDS, 380.0, 1.2),
        band_noise(chance, _NOISE_SECONDS, 950.0, 1.0),
    )
