"""The `Power` port: suspend, wake and the session's lock, each told once as it comes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.core.listeners import Listeners
from bedtime_app.system.power_event import PowerEvent

if TYPE_CHECKING:
    from collections.abc import Callable


class PowerSource(Protocol):
    """One system's way to learn of it; may tell on any thread."""

    def start(self) -> None:
        """Listen from now on."""

    def stop(self) -> None:
        """Listen no longer; nothing is left running."""


class PowerWatch(QObject):
    """Tells its listeners on the thread it was made on; never polls.

    What is told twice, as logind tells a lock by a signal and by a property, is passed on once.
    """

    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sleeping: Listeners[[]] = Listeners()
        self.woke: Listeners[[]] = Listeners()
        self.locked: Listeners[[]] = Listeners()
        self.unlocked: Listeners[[]] = Listeners()
        self._source: PowerSource | None = None
        self._asleep = self._shut = False
        self._heard.connect(self._tell)  # queued where it is emitted on another thread

    def start(self) -> None:
        """Listen from now on; fine if it does already."""
        if self._source is None and (source := _source(self._heard.emit)) is not None:
            self._source = source
            source.start()

    def stop(self) -> None:
        """Listen no longer; fine if it does not."""
        source, self._source = self._source, None
        if source is not None:
            source.stop()

    @Slot(object)
    def _tell(self, event: PowerEvent) -> None:
        if self._source is None:  # said before the stop and heard after it
            return
        asleep, shut = self._asleep, self._shut
        self._asleep = event is PowerEvent.SLEEPING or (asleep and event is not PowerEvent.WOKE)
        self._shut = event is PowerEvent.LOCKED or (shut and event is not PowerEvent.UNLOCKED)
        if self._asleep != asleep:
            (self.sleeping if self._asleep else self.woke).tell()
        if self._shut != shut:
            (self.locked if self._shut else self.unlocked).tell()


def _source(
    tell: Callable[[PowerEvent], object], platform: str = sys.platform
) -> PowerSource | None:
    if platform == "linux":
        from bedtime_app.system.logind_power import LogindPower

        return LogindPower(tell)
    if platform == "win32":
        from bedtime_app.system.windows_power import WindowsPower

        return WindowsPower(tell)
    if platform == "darwin":
        from bedtime_app.system.mac_power import mac_power

        return mac_power(tell)
    return None
