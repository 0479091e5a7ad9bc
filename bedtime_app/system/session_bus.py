"""The session bus, which may be absent, silent or full of nonsense, and is not waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import DBusErrorResponse, MessageFlag, MessageType
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

if TYPE_CHECKING:
    from jeepney import Message

ANSWER_WITHIN_S = 1.5


class SessionBus(DBusConnection):  # type: ignore[misc]  # jeepney is untyped
    """jeepney's connection, which itself would wait for ever for a greeting that never comes."""

    patience: float | None = ANSWER_WITHIN_S
    """How many seconds to wait where nobody says how many; None is for ever."""

    def receive(self, *, timeout: float | None = None) -> Message:
        """Return the next message; raises TimeoutError."""
        return super().receive(timeout=self.patience if timeout is None else timeout)


def connect() -> SessionBus:
    """Join the bus; raises OSError, LookupError, RuntimeError or ValueError where there is none."""
    sock = prep_socket(get_bus("SESSION"), timeout=ANSWER_WITHIN_S)
    try:
        return SessionBus(sock)
    except BaseException:
        sock.close()
        raise


def answer(question: Message, *, may_start: bool = False) -> tuple[Any, ...]:
    """What the service said; it is started in order to answer only if it `may_start`.

    Raises as `connect` does, TimeoutError after `ANSWER_WITHIN_S`, or jeepney's DBusErrorResponse.
    """
    if not may_start:
        question.header.flags |= MessageFlag.no_auto_start
    with connect() as bus:
        return body_of(bus.send_and_get_reply(question, timeout=ANSWER_WITHIN_S))


def body_of(reply: Message) -> tuple[Any, ...]:
    """What a reply says; raises DBusErrorResponse if it says that something went wrong."""
    if reply.header.message_type is not MessageType.method_return:
        raise DBusErrorResponse(reply)
    body: tuple[Any, ...] = reply.body
    return body


def plain(value: object) -> object:
    """A value out of the variants it is wrapped in: (signature, value)."""
    while isinstance(value, tuple) and len(value) == 2:  # noqa: PLR2004 - a variant is a pair
        value = value[1]
    return value
