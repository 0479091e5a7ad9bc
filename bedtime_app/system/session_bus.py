"""One question to the session bus, which may be absent, silent or full of nonsense."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.threading import DBusConnection

ANSWER_WITHIN_S = 1.5


def connect() -> DBusConnection:
    """A connection on which nothing was said yet; raises as jeepney does where there is no bus."""
    from jeepney.bus import get_bus
    from jeepney.io.blocking import prep_socket
    from jeepney.io.threading import DBusConnection

    # Not `open_dbus_connection`: it waits without end for a bus that lets us in and then is silent.
    return DBusConnection(prep_socket(get_bus("SESSION"), timeout=ANSWER_WITHIN_S))


def answer(question: Message) -> tuple[Any, ...]:
    """What the service said; nobody is started to answer.

    Raises whatever went wrong: no bus, no such service, an error, silence of `ANSWER_WITHIN_S`.
    """
    from jeepney import DBusErrorResponse, MessageFlag, MessageType, message_bus

    question.header.flags |= MessageFlag.no_auto_start
    with connect() as bus:
        bus.send(message_bus.Hello(), serial=1)
        bus.send(question, serial=2)
        reply = _reply_to(2, bus)
    if reply.header.message_type is not MessageType.method_return:
        raise DBusErrorResponse(reply)
    body: tuple[Any, ...] = reply.body
    return body


def plain(value: object) -> object:
    """A value out of the variants it is wrapped in: (signature, value)."""
    while isinstance(value, tuple) and len(value) == 2:  # noqa: PLR2004 - a variant is a pair
        value = value[1]
    return value


def _reply_to(serial: int, bus: DBusConnection) -> Message:
    from jeepney import HeaderFields

    # Each wait begins anew; whoever is sent more than the bus's greeting has asked for it.
    while True:
        message = bus.receive(timeout=ANSWER_WITHIN_S)
        if message.header.fields.get(HeaderFields.reply_serial) == serial:
            return message
