"""The one sample rate at which everything is mixed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples: TypeAlias = NDArray[np.float32]
    """One channel, full scale at 1.0."""

FRAME_RATE = 48_000


def frames_of(seconds: float) -> int:
    """The whole number of frames nearest to so many seconds."""
    return round(seconds * FRAME_RATE)
