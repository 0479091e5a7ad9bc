"""Asks logind and the desktop not to suspend because nobody is there."""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING

from bedtime_app.system import logind
from bedtime_app.system.bus_calls import BusCalls, BusObject, BusSilent, bus_calls

if TYPE_CHECKING:
    from jeepney.fds import FileDescriptor

WHO = "Bedtime"
_POWER_MANAGEMENT = BusObject(
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
_GNOME = BusObject(
    "org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager"
)
_NOT_SUSPEND = 4


class LinuxAwake:
    """Holds open what logind gave, and the connection on which the desktop was asked.

    Only idleness is blocked, not sleep: a closed lid, the person and Bedtime's own ending still
    put the machine to sleep, and the screen may go dark. Both end with the process.
    """

    def __init__(self) -> None:
        self._held = ExitStack()

    def hold(self, why: str) -> None:
        """Ask both; fine if neither is there."""
        self.release()
        with suppress(BusSilent), bus_calls("SYSTEM", files=True) as bus:
            (lock,) = bus.ask(logind.MANAGER, "Inhibit", "ssss", ("idle", WHO, why, "block"))
            self._held.enter_context(_own(lock))
        # Desktops go to sleep by themselves, and do not all look at what logind was asked.
        with suppress(BusSilent), ExitStack() as opened:
            bus = opened.enter_context(bus_calls("SESSION"))
            _ask_desktop(bus, why)
            self._held.push(opened.pop_all())

    def release(self) -> None:
        """Close both."""
        self._held.close()


def _own(lock: object) -> FileDescriptor:
    """The open file, kept from child processes, which would hold it longer than we do."""
    from jeepney.fds import FileDescriptor

    if not isinstance(lock, FileDescriptor):
        raise BusSilent("no file")
    os.set_inheritable(lock.fileno(), False)  # noqa: FBT003 - as the standard library has it
    return lock


def _ask_desktop(bus: BusCalls, why: str) -> None:
    try:
        bus.ask(_POWER_MANAGEMENT, "Inhibit", "ss", (WHO, why))
    except BusSilent:
        bus.ask(_GNOME, "Inhibit", "susu", (WHO, 0, why, _NOT_SUSPEND))
