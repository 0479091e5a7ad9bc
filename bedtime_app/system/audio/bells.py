"""The bell of a script, as samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bedtime_app.system.audio.frames import FRAME_RATE, frames_of

if TYPE_CHECKING:
    from bedtime_app.system.audio.frames import Samples


def bell() -> Samples:
    """One soft stroke, at night loudness."""
    time = np.arange(frames_of(4.0)) / FRAME_RATE
    stroke = 0.05 * np.sin(2 * np.pi * 330 * time) * np.exp(-1.5 * time)
    ending = np.clip((4.0 - time) / 0.5, 0, 1)
    samples: Samples = (stroke * ending).astype(np.float32)
    return samples
