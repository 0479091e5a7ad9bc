"""Notices that the machine slept, that its clock was set or that its zone changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from bedtime_app.core.listeners import Listeners

if TYPE_CHECKING:
    from bedtime_app.core.ports import Clock

HEARTBEAT = 60.0
"""Seconds between two looks at the clocks."""
_TOLERANCE = 2.0
_LATEST = 90.0
"""A heartbeat later than this was held up by suspend, even where monotonic time goes on."""


class SleepWatch(QObject):
    """Once a minute compares wall time with monotonic time; `jumped` is told on the GUI thread."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jumped: Listeners[[]] = Listeners()
        self.beaten: Listeners[[]] = Listeners()
        """Told with every heartbeat."""
        self._clock = clock
        self._timer = QTimer(self, interval=int(HEARTBEAT * 1000))
        self._timer.timeout.connect(self.beat)
        self._remember()

    def start(self) -> None:
        """Watch from now on."""
        self._remember()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def beat(self) -> None:
        """Look at the clocks now."""
        wall, monotonic, zone = self._wall, self._monotonic, self._zone
        self._remember()
        passed = self._monotonic - monotonic
        drift = (self._wall - wall).total_seconds() - passed
        if abs(drift) > _TOLERANCE or passed > _LATEST or self._zone != zone:
            self.jumped.tell()
        self.beaten.tell()

    def _remember(self) -> None:
        self._wall = self._clock.now()
        self._monotonic = self._clock.monotonic()
        self._zone = self._clock.zone().key
