"""Questions to the desktop's portal, whose answers come as signals."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    message_bus,
    new_method_call,
)

from bedtime_app.system.session_bus import body_of, plain

if TYPE_CHECKING:
    from collections import deque

    from jeepney import Message

    from bedtime_app.system.session_bus import SessionBus

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
REGISTRY = "org.freedesktop.host.portal.Registry"
APP = "bedtime"
"""The name of our desktop entry, without which newer portals give no keys."""
OUR_NAME = "bedtime_note"
"""The same each time, for some portals remember a session's keys by it."""
ANSWER_WITHIN_S = 10.0
"""Seconds; a portal may have to be started first."""
GRANTED, DECLINED = 0, 1
_THE_BUS = "org.freedesktop.DBus"


class Portal:
    """One interface of it; `signals` takes what the bus brings meanwhile.

    Everything raises OSError when the bus or the portal is gone, `DBusErrorResponse` where it has
    no such thing, and ValueError for nonsense.
    """

    def __init__(self, bus: SessionBus, signals: deque[Message], interface: str) -> None:
        self._bus = bus
        self._signals = signals
        self._interface = interface
        self._owner = ""
        for rule in (MatchRule(type="signal", sender=SERVICE), _owner_rule()):
            body_of(bus.send_and_get_reply(message_bus.AddMatch(rule)))
        with suppress(DBusErrorResponse):  # an older portal, or our entry is not installed
            self._call(REGISTRY, "Register", "sa{sv}", APP, {})

    def begin(self) -> str:
        """A session's path; raises ValueError where none was begun."""
        options = {"session_handle_token": ("s", OUR_NAME)}
        granted, answer = self.ask("CreateSession", "a{sv}", options=options)
        session = plain(answer.get("session_handle"))
        if granted != GRANTED or not isinstance(session, str):
            raise ValueError("no session")
        return session

    def ask(
        self,
        method: str,
        signature: str,
        *values: object,
        options: dict[str, tuple[str, str]] | None = None,
    ) -> tuple[int, dict[str, Any]]:
        """What was answered, however long the person takes: a number, and its results."""
        handle = {"handle_token": ("s", f"{OUR_NAME}_{method.lower()}"), **(options or {})}
        (request,) = self._call(self._interface, method, signature, *values, handle)
        while True:
            signal = self.next_signal()
            fields = signal.header.fields
            match fields.get(HeaderFields.path), fields.get(HeaderFields.member), signal.body:
                case path, "Response", (int(granted), dict(answer)) if path == request:
                    return granted, answer

    def next_signal(self) -> Message:
        """The portal's next one, whenever it comes."""
        self._bus.patience = None
        while True:
            signal = self._bus.recv_until_filtered(self._signals)
            sender = signal.header.fields.get(HeaderFields.sender)
            if sender == self._owner:
                return signal
            match sender, signal.header.fields.get(HeaderFields.member), signal.body:
                case "org.freedesktop.DBus", "NameOwnerChanged", (_, _, owner):
                    if owner != self._owner:
                        raise ConnectionError("the portal is gone")

    def _call(
        self, interface: str, method: str, signature: str, *values: object
    ) -> tuple[Any, ...]:
        whose = DBusAddress(PATH, bus_name=SERVICE, interface=interface)
        question = new_method_call(whose, method, signature, values)
        reply = self._bus.send_and_get_reply(question, timeout=ANSWER_WITHIN_S)
        self._owner = reply.header.fields.get(HeaderFields.sender, "")
        return body_of(reply)


def _owner_rule() -> MatchRule:
    rule = MatchRule(
        type="signal",
        sender=_THE_BUS,
        interface=_THE_BUS,
        member="NameOwnerChanged",
    )
    rule.add_arg_condition(0, SERVICE)
    return rule
