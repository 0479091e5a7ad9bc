"""What the sound device plays."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QIODevice

from bedtime_app.system.audio.fading import Fader
from bedtime_app.system.audio.frames import FRAME_RATE, frames_of
from bedtime_app.system.audio.levels import limit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.system.audio.beds import Beds
    from bedtime_app.system.audio.heard import Heard
    from bedtime_app.system.audio.timeline import Timeline

_FRAME_BYTES = 4
_FULL_SCALE = 32767
_EACH_EAR = np.float32(0.5**0.5)
"""Two equal channels are as loud as one."""
_ALWAYS = 1 << 20


class Mixer(QIODevice):
    """Endless stereo of 16-bit samples at `FRAME_RATE`.

    Qt calls `readData` in the thread this object lives in, which must be the sound's own (in the
    GUI's, stalls of 0.3 s made 28 dropouts in 36 s). A sink takes nothing from a Python device that
    has no `bytesAvailable` and `isSequential`.
    """

    def __init__(
        self, timeline: Timeline, beds: Beds, monotonic: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._beds = beds
        self.fader = Fader()
        self._monotonic = monotonic
        self._lock = Lock()
        self._latest = (0.0, 0, 0)
        self.held: Callable[[], int] = _nothing
        """Frames the device has taken and not yet sounded, asked just before each pull."""
        self.pulls = 0
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def pull(self, frames: int, *, past: bool = False) -> bytes:
        """The next frames; `past` if the time in which they sound is over already."""
        held, now = (-frames if past else self.held()), self._monotonic()
        heard = self.fader.over(self._beds.over(self._timeline.pull(frames)))
        samples = limit(heard * _EACH_EAR) * _FULL_SCALE
        with self._lock:
            self._latest = (now, self._timeline.output, held + frames)
            self.pulls += 1
        return np.repeat(samples.round().astype("<i2"), 2).tobytes()

    def heard(self, delay: float = 0.0) -> Heard:
        """What sounds at this moment; may be asked from any thread.

        `delay` are the seconds by which the loudspeaker is later than the device says.
        """
        with self._lock:
            at, output, held = self._latest
        waited = round((self._monotonic() - at) * FRAME_RATE)
        return self._timeline.heard(output - max(held + frames_of(delay) - waited, 0))

    def readData(self, maxlen: int) -> bytes:  # noqa: N802 - Qt's own
        """As much as the device has room for."""
        return self.pull(maxlen // _FRAME_BYTES)

    def writeData(self, data: bytes | bytearray | memoryview, len: int) -> int:  # noqa: A002, ARG002, N802 - Qt's own
        """Nothing can be written."""
        return -1

    def bytesAvailable(self) -> int:  # noqa: N802 - Qt's own
        """There is always more."""
        return _ALWAYS + super().bytesAvailable()

    def isSequential(self) -> bool:  # noqa: N802 - Qt's own
        """It cannot be wound back."""
        return True


def _nothing() -> int:
    return 0
