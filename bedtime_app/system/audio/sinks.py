"""Whatever pulls from the mixer: the sound device, or a clock where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from bedtime_app.system.audio.frames import FRAME_RATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.audio.mixer import Mixer

_TICK_MS = 100
_LONGEST_TICK = 1.0
"""Seconds made up for at most after a stall or a suspend."""


class Sink(Protocol):
    """Pulls from a mixer until it is stopped."""

    def stop(self) -> None:
        """Pull no more."""


class OpenDevice(Protocol):
    """Opens the sound device and lets it pull; called in the sound's thread."""

    def __call__(self, mixer: Mixer, lost: Callable[[], None], parent: QObject) -> Sink | None:
        """None if there is no device; `lost` is to be called, in that thread, when it goes away."""


class SilentSink(QObject):
    """Pulls at the pace of time and throws away, so that the reader goes on without sound."""

    def __init__(self, mixer: Mixer, monotonic: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._mixer = mixer
        self._monotonic = monotonic
        self._until = monotonic()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.pull)
        self._timer.start()

    def pull(self) -> None:
        """Take what the time since the last pull asks for."""
        now = self._monotonic()
        seconds = min(now - self._until, _LONGEST_TICK)
        self._until = now
        if seconds > 0:
            self._mixer.pull(round(seconds * FRAME_RATE), past=True)

    def stop(self) -> None:
        """Pull no more."""
        self._timer.stop()
        self.deleteLater()
