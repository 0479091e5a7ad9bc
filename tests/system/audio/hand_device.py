"""A sound device that plays when the test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QThread, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.system.audio.frames import Samples
    from bedtime_app.system.audio.mixer import Mixer


class HandDevice:
    """An `OpenDevice` and the sink it opens."""

    def __init__(self) -> None:
        self.there = True
        self.opened = 0
        self.playing = False
        self.opened_in: QThread | None = None
        self.mixer: Mixer | None = None
        self._lost: Callable[[], None]
        self._player: QObject

    def __call__(
        self, mixer: Mixer, lost: Callable[[], None], parent: QObject
    ) -> HandDevice | None:
        if not self.there:
            return None
        self.opened += 1
        self.opened_in = QThread.currentThread()
        self.mixer, self._lost, self._player = mixer, lost, parent
        self.playing = True
        return self

    def stop(self) -> None:
        self.playing = False

    def unplug(self) -> None:
        """Go away, and say so in the thread of the sound."""
        self.there = False
        QTimer.singleShot(0, self._player, self._lost)

    def play(self, frames: int) -> Samples:
        """Sound so many frames; what one ear hears, 1.0 being what the voice's samples were."""
        assert self.playing
        assert self.mixer is not None
        stereo = np.frombuffer(self.mixer.pull(frames, past=True), "<i2").reshape(-1, 2)
        return (stereo[:, 0] / 32767 * 2**0.5).astype(np.float32)
