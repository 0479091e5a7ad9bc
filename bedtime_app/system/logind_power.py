"""What logind tells of suspend and of the session's lock, heard on a thread that only waits."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from bedtime_app.system import logind
from bedtime_app.system.bus_calls import BusSilent, bus_calls
from bedtime_app.system.power_event import PowerEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message

    from bedtime_app.system.bus_calls import BusCalls, BusObject

_ENDS_WITHIN_S = 3.0


class LogindPower:
    """Calls `tell` on its own thread; that thread blocks in a read and wakes for a signal only."""

    def __init__(self, tell: Callable[[PowerEvent], object]) -> None:
        self._tell = tell
        self._stopped = threading.Event()
        self._socket: socket.socket | None = None
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._listen, name="power", daemon=True)

    def start(self) -> None:
        """Listen from now on; silently does nothing where there is no logind."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._stopped.set()
        with self._guard, suppress(OSError):
            if self._socket is not None:
                self._socket.shutdown(socket.SHUT_RDWR)  # wakes the read
        if self._thread.is_alive():
            self._thread.join(_ENDS_WITHIN_S)

    def _listen(self) -> None:
        with suppress(BusSilent, OSError), bus_calls("SYSTEM") as bus:
            with self._guard:
                self._socket = bus.connection.sock
            try:
                session = self._subscribe(bus)
                while not self._stopped.is_set():
                    event = meaning(bus.connection.receive(), session)
                    if event is not None and not self._stopped.is_set():
                        self._tell(event)
            finally:
                with self._guard:
                    self._socket = None

    def _subscribe(self, bus: BusCalls) -> BusObject | None:
        _match(bus, logind.MANAGER, "PrepareForSleep")
        try:
            session = logind.own_session(bus)
        except BusSilent:
            return None  # suspend is told all the same
        _match(bus, session, "Lock")
        _match(bus, session, "Unlock")
        _match(
            bus,
            session._replace(interface="org.freedesktop.DBus.Properties"),
            "PropertiesChanged",
        )
        return session


def meaning(message: Message, session: BusObject | None) -> PowerEvent | None:
    """What a message of the system bus says, if it is a signal that concerns us."""
    from jeepney import HeaderFields, MessageType

    if message.header.message_type is not MessageType.signal:
        return None
    path = message.header.fields.get(HeaderFields.path)
    member = message.header.fields.get(HeaderFields.member)
    session_path = session.path if session is not None else None
    match path, member, message.body:
        case logind.MANAGER.path, "PrepareForSleep", (begins,):
            return PowerEvent.SLEEPING if begins else PowerEvent.WOKE
        case str(), "Lock" | "Unlock", _ if path == session_path:
            return PowerEvent.LOCKED if member == "Lock" else PowerEvent.UNLOCKED
        case str(), _, (str(), {"LockedHint": (_, locked)}, *_) if path == session_path:
            return PowerEvent.LOCKED if locked else PowerEvent.UNLOCKED
    return None


def _match(bus: BusCalls, of: BusObject, member: str) -> None:
    from jeepney import MatchRule, message_bus

    rule = MatchRule(
        type="signal", sender=of.service, interface=of.interface, member=member, path=of.path
    )
    bus.connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ENDS_WITHIN_S)
