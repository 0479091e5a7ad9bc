"""The media keys of the system that Bedtime runs on."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.media_keys import MediaAsk, MediaKeys, NoMediaKeys, NowHeard

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock
    from bedtime_app.system.media_keys.mpris_line import MprisLine

DRIFT = 2.0
"""Seconds by which what is heard may be elsewhere than time alone brings it, untold."""


def system_media_keys(
    clock: Clock, parent: QObject | None = None, platform: str = sys.platform
) -> MediaKeys:
    """MPRIS on Linux; Qt offers nothing anywhere, so elsewhere there are none."""
    return BusMediaKeys(clock, parent) if platform == "linux" else NoMediaKeys()


class BusMediaKeys(QObject):
    """Stands on the session bus only while something is told or held; `asked` on the GUI thread."""

    _came = Signal(object, float)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: Listeners[[MediaAsk, float]] = Listeners()
        self._clock = clock
        self._line: MprisLine | None = None
        self._left: MprisLine | None = None
        """The line that was ended last, which may still be leaving."""
        self._told: NowHeard | None = None
        self._told_at = 0.0
        self._came.connect(self._hear)  # queued, because it is emitted on another thread

    def show(self, heard: NowHeard | None) -> None:
        """Say what is heard now, if it differs from what others must think."""
        if heard is None:
            self._leave()
        elif self._line is None:
            from bedtime_app.system.media_keys.mpris_line import MprisLine

            self._line = MprisLine(heard, self._clock.monotonic, self._came.emit, self._left)
            self._left = None
            self._note(heard)
        elif self._differs(heard):
            self._line.show(heard)
            self._note(heard)

    def close(self) -> None:
        """Leave the bus, and no thread behind."""
        self._leave()
        if self._left is not None:
            self._left.wait()

    def _leave(self) -> None:
        line, self._line, self._told = self._line, None, None
        if line is not None:
            line.end()
            self._left = line

    def _note(self, heard: NowHeard) -> None:
        self._told, self._told_at = heard, self._clock.monotonic()

    def _differs(self, heard: NowHeard) -> bool:
        """Whether the thread need be woken; time that merely passes is no reason."""
        told = self._told
        if told is None:
            return True
        passed = self._clock.monotonic() - self._told_at if told.playing else 0.0
        jumped = abs(heard.elapsed - told.elapsed - passed) > DRIFT
        same = replace(heard, elapsed=told.elapsed, length=told.length) == told
        return jumped or not same or round(heard.length / 60) != round(told.length / 60)

    @Slot(object, float)
    def _hear(self, ask: MediaAsk, seconds: float) -> None:
        if self._line is not None:
            self.asked.tell(ask, seconds)
