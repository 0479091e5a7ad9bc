"""Soft sounds without an end; each begins where it ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from bedtime_app.core.sound_mix import LOOP_LUFS
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import loudness
from bedtime_app.system.audio.noise import falling_noise
from bedtime_app.system.audio.outdoors import night_insects, ocean, rain, wind

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from bedtime_app.system.audio.frames import Samples

    Loop: TypeAlias = NDArray[np.int16]
    """One channel at `FRAME_RATE` whose end leads into its beginning."""

_FULL_SCALE = 32767
_STEADY_SECONDS = 20.0
"""Suffice to measure a sound that does not change."""
_CHANGING = frozenset({SoundKind.OCEAN, SoundKind.WIND, SoundKind.NIGHT_INSECTS})


def build_loop(kind: SoundKind, seed: int = 0) -> Loop:
    """The loop of that kind at `LOOP_LUFS`; takes up to two seconds."""
    draw, seconds = _DRAWN[kind]
    samples = draw(np.random.default_rng(seed), seconds)
    measured = samples if kind in _CHANGING else samples[: frames_of(_STEADY_SECONDS)]
    gain = 10 ** ((LOOP_LUFS - loudness(measured)) / 20)
    loop: Loop = (samples * (gain * _FULL_SCALE)).round().astype(np.int16)
    return loop


def fan(chance: np.random.Generator, seconds: float) -> Samples:
    """Moving air, a low hum, and blades that flutter in it; `seconds` holds whole turns."""
    time = np.arange(frames_of(seconds)) / FRAME_RATE
    air = falling_noise(chance, seconds, 4.5)
    turns = 2 * np.pi * 4.5 * time  # each turn differs a little where a blade is bent
    blades = 1.0 + 0.10 * np.cos(5 * turns) + 0.05 * np.cos(turns + 1.0)
    hum = sum(
        size * np.sin(2 * np.pi * hertz * time + chance.uniform(0, 2 * np.pi))
        for hertz, size in ((112.5, 0.30), (225.0, 0.12), (337.5, 0.04))
    )
    moved: Samples = (air * blades + hum * (1.0 + 0.15 * np.cos(turns))).astype(np.float32)
    return moved


_DRAWN: dict[SoundKind, tuple[Callable[[np.random.Generator, float], Samples], float]] = {
    SoundKind.RAIN: (rain, 45.0),
    SoundKind.OCEAN: (ocean, 64.0),
    SoundKind.WIND: (wind, 64.0),
    SoundKind.NIGHT_INSECTS: (night_insects, 48.0),
    SoundKind.FAN: (fan, 32.0),
    SoundKind.BROWN: (partial(falling_noise, fall=6.0), 60.0),
    SoundKind.PINK: (partial(falling_noise, fall=3.0), 30.0),
    SoundKind.WHITE: (partial(falling_noise, fall=0.0), 30.0),
}
"""How each kind is drawn, and how many seconds of it."""
