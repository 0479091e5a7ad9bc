"""A line to the session bus for media keys, in a thread that waits and never looks around."""

from __future__ import annotations

import os
import socket
import threading
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from typing import TYPE_CHECKING

from jeepney.bus_messages import message_bus

from bedtime_app.system.media_keys.mpris_face import NAME, MprisFace
from bedtime_app.system.session_bus import ANSWER_WITHIN_S, SessionBus, connect

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.media_keys import MediaAsk, NowHeard

_ALONE = 4
"""DBUS_NAME_FLAG_DO_NOT_QUEUE"""
_OURS = 1
"""DBUS_REQUEST_NAME_REPLY_PRIMARY_OWNER"""


class MprisLine:
    """Stands on the bus from its making until `end`; quietly absent where there is no bus.

    `asked` is called on the listening thread. Neither `show` nor `end` waits for the bus.
    """

    def __init__(
        self,
        heard: NowHeard,
        monotonic: Callable[[], float],
        asked: Callable[[MediaAsk, float], object],
        after: MprisLine | None = None,
    ) -> None:
        """`after` is the line that was ended last, whose name is taken once it is free."""
        self._face = MprisFace(heard, monotonic, asked)
        self._lock = threading.Lock()
        self._wanted = heard
        self._ended = False
        self._after = after
        self._bell, self._rung = socket.socketpair()
        self._rung.setblocking(False)  # noqa: FBT003 - Python's signature
        self._thread = threading.Thread(target=self._stand, name="media keys", daemon=True)
        self._thread.start()

    def show(self, heard: NowHeard) -> None:
        """Say what is heard now."""
        with self._lock:
            self._wanted = heard
        self._ring()

    def end(self) -> None:
        """Leave the bus soon."""
        self._ended = True
        self._ring()

    def wait(self) -> None:
        """Wait until it has been left; no longer than a bus may take to answer."""
        self._thread.join()

    def _ring(self) -> None:
        with suppress(OSError):  # it is ringing already, or nobody listens any more
            self._rung.send(b"!")

    # On the listening thread.

    def _stand(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after.wait()
        with self._bell, self._rung, suppress(Exception):  # no bus, or it left, or talks nonsense
            if not self._ended:
                self._stand_on_the_bus()

    def _stand_on_the_bus(self) -> None:
        with connect() as bus:
            bus.sock.settimeout(ANSWER_WITHIN_S)
            _take_a_name(bus)
            self._listen(bus)

    def _listen(self, bus: SessionBus) -> None:
        with DefaultSelector() as either:
            either.register(self._bell, EVENT_READ)
            either.register(bus.sock, EVENT_READ)
            self._answer(bus)  # who asks at once may have been heard with the name's own answer
            while not self._ended:
                for key, _ in either.select():
                    if key.fileobj is self._bell:
                        self._bell.recv(64)
                        self._tell(bus)
                    else:
                        self._hear(bus)

    def _tell(self, bus: SessionBus) -> None:
        with self._lock:
            heard = self._wanted
        for signal in self._face.become(heard):
            bus.send(signal)

    def _hear(self, bus: SessionBus) -> None:
        data = bus.sock.recv(4096)
        if not data:
            raise ConnectionError("the bus is gone")
        bus.parser.add_data(data)
        self._answer(bus)

    def _answer(self, bus: SessionBus) -> None:
        while (message := bus.parser.get_next_message()) is not None:
            if (reply := self._face.answer(message)) is not None:
                bus.send(reply)


def _take_a_name(bus: SessionBus) -> None:
    """The plain one; another one, as MPRIS says, where a second Bedtime has it."""
    (outcome,) = bus.send_and_get_reply(message_bus.RequestName(NAME, _ALONE)).body
    if outcome != _OURS:
        name = f"{NAME}.instance{os.getpid()}"
        bus.send_and_get_reply(message_bus.RequestName(name, _ALONE))
