"""A GlobalShortcuts portal on the test's own bus, which does as it is told."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageFlag,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from bedtime_app.system.anywhere_key.portal import OUR_NAME, PATH, SERVICE
from bedtime_app.system.anywhere_key.portal_key import KEY, SESSION, SHORTCUTS

if TYPE_CHECKING:
    from jeepney import Message

REQUEST = "org.freedesktop.portal.Request"


class FakePortal:
    """Answers on a thread of its own."""

    def __init__(
        self, *, offers: bool = True, grants: int | None = 0, key: str | None = ""
    ) -> None:
        """`grants` None is a person who has not answered; `key` None gives another than ours."""
        self.offers, self.grants, self.key = offers, grants, key
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.session = ""
        self._bus = open_dbus_connection("SESSION")
        self._bus.send_and_get_reply(message_bus.RequestName(SERVICE))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def heard(self, member: str) -> list[tuple[Any, ...]]:
        """With what that was called, each time."""
        return [values for name, values in list(self.calls) if name == member]

    def press(self, key: str = KEY, session: str = "", **options: tuple[str, str]) -> None:
        body = (session or self.session, key, 7, options)
        self._say(PATH, SHORTCUTS, "Activated", "osta{sv}", body)

    def name_it(self, key: str) -> None:
        """The person chose another key in the system's settings."""
        body = (self.session, [(KEY, {"trigger_description": ("s", key)})])
        self._say(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", body)

    def take_back(self) -> None:
        self._say(self.session, SESSION, "Closed", "a{sv}", ({},))

    def babble(self) -> None:
        """Say what no portal says."""
        self._say(PATH, SHORTCUTS, "Activated", "s", ("what",))
        self._say(PATH, SHORTCUTS, "ShortcutsChanged", "ou", (self.session, 3))

    def die(self) -> None:
        """Leave the bus; fine if it has."""
        with suppress(OSError):
            self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _say(self, path: str, interface: str, member: str, signature: str, body: Any) -> None:  # noqa: ANN401 - a signal
        self._bus.send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def _serve(self) -> None:
        with self._bus, suppress(OSError):
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        member = fields[HeaderFields.member]
        self.calls.append((member, call.body))
        if member in {"CreateSession", "BindShortcuts"} and self.offers:
            whose = fields[HeaderFields.sender][1:].replace(".", "_")
            request = f"{PATH}/request/{whose}/{call.body[-1]['handle_token'][1]}"
            self._bus.send(new_method_return(call, "o", (request,)))
            self._respond(member, request, f"{PATH}/session/{whose}/{OUR_NAME}")
        elif not call.header.flags & MessageFlag.no_reply_expected:
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _respond(self, member: str, request: str, session: str) -> None:
        if member == "CreateSession":
            self.session = session
            body: Any = (0, {"session_handle": ("s", session)})
        elif self.grants is None:
            return
        else:
            ours = [] if self.key is None else [(KEY, {"trigger_description": ("s", self.key)})]
            body = (self.grants, {"shortcuts": ("a(sa{sv})", ours)})
        self._say(request, REQUEST, "Response", "ua{sv}", body)
