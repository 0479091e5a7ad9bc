"""Locks, suspends and shuts down through logind; locks through the screensaver without it."""

from __future__ import annotations

from contextlib import suppress

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.system import logind
from bedtime_app.system.bus_calls import BusObject, BusSilent, bus_calls

_SCREEN_SAVER = BusObject(
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)
DONE_WITHIN_S = 5.0
"""Seconds after which what was asked for counts as refused; it is busy in between."""
_METHODS = {EndingWay.SUSPEND: "Suspend", EndingWay.SHUT_DOWN: "PowerOff"}


class LogindEnding:
    """Never interactive: what would need a password counts as impossible, and is refused.

    Other programs' inhibitors, such as for unsaved work, are respected by logind itself.
    """

    def __init__(self, within: float = DONE_WITHIN_S) -> None:
        self._within = within

    def ways(self) -> frozenset[EndingWay]:
        """What logind, or a screensaver, says it can."""
        found = set()
        with suppress(BusSilent), bus_calls("SYSTEM") as bus:
            for way, method in _METHODS.items():
                with suppress(BusSilent):
                    if bus.ask(logind.MANAGER, f"Can{method}") == ("yes",):
                        found.add(way)
            with suppress(BusSilent):
                logind.own_session(bus)
                found.add(EndingWay.LOCK)
        if EndingWay.LOCK not in found:
            with suppress(BusSilent), bus_calls("SESSION") as bus:
                if bus.has(_SCREEN_SAVER.service):
                    found.add(EndingWay.LOCK)
        return frozenset(found)

    def do(self, way: EndingWay) -> None:
        """One call; for a lock that logind refuses, one more to the screensaver."""
        try:
            if way is EndingWay.LOCK:
                self._lock()
            elif way in _METHODS:
                with bus_calls("SYSTEM") as bus:
                    bus.ask(logind.MANAGER, _METHODS[way], "b", (False,), within=self._within)
        except BusSilent as silent:
            raise EndingRefused(way) from silent

    def _lock(self) -> None:
        try:
            with bus_calls("SYSTEM") as bus:
                bus.ask(logind.own_session(bus), "Lock", within=self._within)
        except BusSilent:
            with bus_calls("SESSION") as bus:
                bus.ask(_SCREEN_SAVER, "Lock", within=self._within)
