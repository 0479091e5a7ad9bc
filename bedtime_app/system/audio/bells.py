"""One soft stroke of a bowl."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.core.script import BELL_SECONDS
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples

_LOWEST_HERTZ = 262.0
_PARTIALS = ((1.0, 1.0, 1.5), (2.76, 0.42, 0.9), (5.31, 0.14, 0.45), (8.47, 0.04, 0.2))
"""Ratio to the lowest, size, and seconds to a third; a bowl's are in no simple proportion."""
_BEAT_HERTZ = 0.9
"""A bowl is never quite round, so each partial is two that beat."""
_ATTACK_SECONDS = 0.009
_PEAK = 10 ** (-20 / 20)


@cache
def bell() -> Samples:
    """The stroke, from silence to silence; lasts `BELL_SECONDS` and peaks at -20 dBFS.

    The same samples are given each time, so they cannot be written to.
    """
    time = np.arange(frames_of(BELL_SECONDS)) / FRAME_RATE
    stroke = np.zeros(len(time))
    for ratio, size, third in _PARTIALS:
        hertz = _LOWEST_HERTZ * ratio
        pair = np.sin(2 * np.pi * hertz * time)
        pair += 0.6 * np.sin(2 * np.pi * (hertz + _BEAT_HERTZ * ratio**0.5) * time)
        stroke += size * pair * np.exp(-time / third)
    struck = np.clip(time / _ATTACK_SECONDS, 0.0, 1.0)
    left = np.clip((time[-1] - time) / (BELL_SECONDS / 4), 0.0, 1.0)
    stroke *= np.sin(np.pi / 2 * struck) ** 2 * np.sin(np.pi / 2 * left) ** 2
    samples: Samples = (stroke * (_PEAK / np.abs(stroke).max())).astype(np.float32)
    samples.flags.writeable = False
    return samples
