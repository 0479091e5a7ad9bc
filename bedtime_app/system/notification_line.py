"""A line to the session's notification service, on which a thread listens for what is chosen."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    message_bus,
    new_method_call,
)

from bedtime_app.system.session_bus import ANSWER_WITHIN_S, body_of, connect

if TYPE_CHECKING:
    from collections.abc import Callable

Reply: TypeAlias = "Future[Message]"

NAME = "org.freedesktop.Notifications"
SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
LOW = 0
SHOWN_MS = 10_000
CHOOSABLE_MS = 30_000
"""A message with buttons stays until somebody can have read and reached them."""


@dataclass(frozen=True, eq=False, slots=True)
class QuietMessage:
    """What to show, and what can be answered."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...] = ()
    chosen: Callable[[str], None] | None = None


class NotificationLine:
    """Shows one message at a time; `chosen` is called on the listening thread.

    The thread waits in a read, so it costs nothing while nothing comes. A service that was replaced
    is noticed before the next message, so that no number of the former is taken for one of its own.
    """

    def __init__(self, chosen: Callable[[QuietMessage, str], None]) -> None:
        """Join the bus; raises as `session_bus.connect` does."""
        self._chosen = chosen
        self._lock = threading.Lock()
        self._replies: dict[int, Reply] = {}
        self._wanted: QuietMessage | None = None
        self._shown: tuple[int, QuietMessage] | None = None
        self._service = ""
        self._bus = connect()
        self._bus.send_and_get_reply(
            message_bus.AddMatch(MatchRule(type="signal", sender=NAME, interface=NAME))
        )
        self._bus.patience = None
        self._listener = threading.Thread(target=self._listen, name="notifications", daemon=True)
        self._listener.start()

    @property
    def alive(self) -> bool:
        """Whether the bus is still there."""
        return self._listener.is_alive()

    def show(self, message: QuietMessage) -> None:
        """Show it in the place of the former; raises OSError or a D-Bus error."""
        self._wanted = message
        actions = message.actions if "actions" in self._capabilities() else ()
        reply: Reply = Future()
        reply.add_done_callback(lambda answered: self._answered(message, answered))
        words = [word for action in actions for word in action]
        replaces = self._shown[0] if self._shown else 0
        stays = CHOOSABLE_MS if actions else SHOWN_MS
        hints = {"urgency": ("y", LOW)}
        facts = ("Bedtime", replaces, "bedtime", message.title, message.body, words, hints, stays)
        self._ask(new_method_call(SERVICE, "Notify", "susssasa{sv}i", facts), reply)

    def withdraw(self) -> None:
        """Take away what is shown; what is shown later than it should is taken away at once."""
        with self._lock:
            self._wanted = None
            shown, self._shown = self._shown, None
        if shown is not None:
            self._close(shown[0])

    def end(self) -> None:
        """Take away what is shown, and listen no longer."""
        self.withdraw()
        with suppress(OSError):
            self._bus.sock.shutdown(socket.SHUT_RDWR)
        self._listener.join()

    def _capabilities(self) -> tuple[str, ...]:
        reply: Reply = Future()
        try:
            (capabilities,) = self._ask(new_method_call(SERVICE, "GetCapabilities"), reply)
        except DBusErrorResponse:
            capabilities = ()
        service = reply.result().header.fields[HeaderFields.sender]
        with self._lock:
            if service != self._service:
                self._service, self._shown = service, None
        return tuple(capabilities)

    def _ask(self, question: Message, reply: Reply) -> tuple[Any, ...]:
        serial = next(self._bus.outgoing_serial)
        self._replies[serial] = reply
        if not self.alive:
            raise ConnectionError("the bus is gone")
        self._send(question, serial)
        return body_of(reply.result(ANSWER_WITHIN_S))

    def _send(self, message: Message, serial: int | None = None) -> None:
        with self._lock:
            self._bus.send(message, serial=serial)

    def _close(self, number: int) -> None:
        whose = DBusAddress(SERVICE.object_path, bus_name=self._service, interface=NAME)
        call = new_method_call(whose, "CloseNotification", "u", (number,))
        call.header.flags |= MessageFlag.no_reply_expected | MessageFlag.no_auto_start
        with suppress(OSError):
            self._send(call)

    # On the listening thread.

    def _listen(self) -> None:
        try:
            while True:
                self._take(self._bus.receive())
        except Exception:  # noqa: BLE001 - the bus left, or sent nonsense; the next message joins anew
            self._bus.close()
        for reply in tuple(self._replies.values()):
            reply.cancel()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        reply = self._replies.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if reply is not None:
            reply.set_result(message)
        elif (
            message.header.message_type is MessageType.signal
            and fields.get(HeaderFields.sender) == self._service
        ):
            self._hear(fields.get(HeaderFields.member), message.body)

    def _answered(self, message: QuietMessage, reply: Reply) -> None:
        """Remember under which number it is shown; late perhaps, when nobody wants it any more."""
        number = None if reply.cancelled() else reply.result().body[:1]
        if not number or not isinstance(number[0], int):
            return
        with self._lock:
            wanted = message is self._wanted
            if wanted:
                self._shown = (number[0], message)
        if not wanted:
            self._close(number[0])

    def _hear(self, member: str | None, body: tuple[Any, ...]) -> None:
        with self._lock:
            shown = self._shown
            if shown is None or not body or body[0] != shown[0]:
                return
            if member == "NotificationClosed":
                self._shown = None
        if member == "ActionInvoked" and len(body) > 1 and body[1] in dict(shown[1].actions):
            self._chosen(shown[1], body[1])
