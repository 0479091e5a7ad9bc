"""For how long nobody has touched a Linux desktop; the first who knows is believed."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from bedtime_app.system import logind
from bedtime_app.system.bus_calls import BusObject, BusSilent, bus_calls
from bedtime_app.system.x11_idle import x11_idle_seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.system.bus_calls import BusCalls

_MUTTER = BusObject(
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
)
_SCREEN_SAVER = BusObject(
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)


def linux_idle_seconds(monotonic: Callable[[], float]) -> float | None:
    """Asks GNOME, the X server, KDE and logind in this order."""
    with suppress(BusSilent), bus_calls("SESSION") as bus:
        return _milliseconds(bus, _MUTTER, "GetIdletime")
    # Under Wayland the X server sees only what is done in windows of its own.
    if not os.environ.get("WAYLAND_DISPLAY") and (seconds := x11_idle_seconds()) is not None:
        return seconds
    with suppress(BusSilent), bus_calls("SESSION") as bus:
        # Meant to be seconds; KDE, the only one known to answer, gives milliseconds.
        return _milliseconds(bus, _SCREEN_SAVER, "GetSessionIdleTime")
    with suppress(BusSilent), bus_calls("SYSTEM") as bus:
        return _logind_hint(bus, monotonic)
    return None


def _milliseconds(bus: BusCalls, of: BusObject, method: str) -> float:
    match bus.ask(of, method):
        case (int(milliseconds),) if milliseconds >= 0:
            return milliseconds / 1000
    raise BusSilent(method)


def _logind_hint(bus: BusCalls, monotonic: Callable[[], float]) -> float | None:
    """Known only while the session is said to be idle: many desktops never say so."""
    session = logind.own_session(bus)
    if bus.property_of(session, "IdleHint") is not True:
        return None
    since = bus.property_of(session, "IdleSinceHintMonotonic")
    if not isinstance(since, int) or since <= 0:
        return None
    return max(0.0, monotonic() - since / 1e6)
