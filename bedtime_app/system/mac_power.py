"""macOS' notifications of sleep and wake, where pyobjc is there; pyttsx3 brings it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.system.power_event import PowerEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.power_watch import PowerSource


def mac_power(tell: Callable[[PowerEvent], object]) -> PowerSource | None:
    """Listens to the workspace; None without pyobjc."""
    try:
        from AppKit import NSWorkspace  # type: ignore[import-not-found, unused-ignore]
        from Foundation import (  # type: ignore[import-not-found, unused-ignore]
            NSDistributedNotificationCenter,
        )
    except ImportError:
        return None
    workspace = NSWorkspace.sharedWorkspace().notificationCenter()
    session = NSDistributedNotificationCenter.defaultCenter()
    return MacPower(
        (
            (workspace, "NSWorkspaceWillSleepNotification", PowerEvent.SLEEPING),
            (workspace, "NSWorkspaceDidWakeNotification", PowerEvent.WOKE),
            (session, "com.apple.screenIsLocked", PowerEvent.LOCKED),
            (session, "com.apple.screenIsUnlocked", PowerEvent.UNLOCKED),
        ),
        tell,
    )


class MacPower:
    """An observer of notification centres; each tells on the main thread, whose loop Qt runs."""

    def __init__(
        self,
        sources: tuple[tuple[object, str, PowerEvent], ...],
        tell: Callable[[PowerEvent], object],
    ) -> None:
        self._sources = sources
        self._tell = tell
        self._observers: list[tuple[object, object]] = []

    def start(self) -> None:
        """Listen from now on."""
        for centre, name, event in self._sources:
            observer = centre.addObserverForName_object_queue_usingBlock_(  # type: ignore[attr-defined]
                name, None, None, lambda _note, event=event: self._tell(event)
            )
            self._observers.append((centre, observer))

    def stop(self) -> None:
        """Listen no longer."""
        for centre, observer in self._observers:
            centre.removeObserver_(observer)  # type: ignore[attr-defined]
        self._observers.clear()
