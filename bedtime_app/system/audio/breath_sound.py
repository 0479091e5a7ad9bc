"""The breath of a script, as samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import frames_of

if TYPE_CHECKING:
    from bedtime_app.core.script import Breath
    from bedtime_app.system.audio.frames import Samples


def breath_sound(breath: Breath) -> Samples:
    """A noise that swells while breathing in and ebbs while breathing out, at night loudness."""
    level = np.concatenate(
        [
            np.linspace(0, 1, frames_of(breath.inward)),
            np.ones(frames_of(breath.hold)) * 0.2,
            np.linspace(1, 0, frames_of(breath.outward)),
            np.zeros(frames_of(breath.rest)),
        ]
    )
    noise = np.random.default_rng(4).standard_normal(len(level)) * 0.01
    samples: Samples = np.tile((noise * level).astype(np.float32), breath.times)
    return samples
