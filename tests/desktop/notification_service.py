"""Stands for a desktop's notifications: prints as JSON what is done to it, does what stdin says.

`python -m tests.desktop.notification_service [KIND]`, one of `buttons` (or nothing), `plain` for a
service without buttons, `silent`, `stuck` (shows, but answers only when told) and `nonsense`.
Lines on stdin: `press NUMBER KEY`, `close NUMBER`, `answer`.
"""

from __future__ import annotations

import json
import os
import sys
import threading

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.Notifications"
HERE = DBusAddress("/org/freedesktop/Notifications", interface=NAME)


class Service:
    """Numbers what it shows, and gives a number again to whoever replaces its own."""

    def __init__(self, bus: DBusConnection, kind: str) -> None:
        self._bus = bus
        self._kind = kind
        self._last = 40
        self._unanswered: list[Message] = []

    def take(self, call: Message) -> None:
        member = call.header.fields.get(HeaderFields.member)
        if self._kind == "silent":
            say(asked=member)
        elif member == "GetCapabilities" and self._kind != "nonsense":
            capabilities = ["body"] if self._kind == "plain" else ["actions", "body"]
            self._bus.send(new_method_return(call, "as", (capabilities,)))
        elif member == "Notify":
            self._notify(call)
        elif member == "CloseNotification":
            say(closed=call.body[0])
            self._bus.send(new_method_return(call))
            self.close(call.body[0], 3)
        else:
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def press(self, number: int, key: str) -> None:
        self._bus.send(new_signal(HERE, "ActionInvoked", "us", (number, key)))
        self.close(number, 2)

    def close(self, number: int, reason: int) -> None:
        self._bus.send(new_signal(HERE, "NotificationClosed", "uu", (number, reason)))

    def answer(self) -> None:
        for call in self._unanswered:
            self._bus.send(new_method_return(call, "u", (self._last,)))

    def _notify(self, call: Message) -> None:
        _, replaces, _, title, body, actions, hints, stays = call.body
        if not replaces:
            self._last += 1
        number = replaces or self._last
        urgency = hints["urgency"][1]
        say(title=title, body=body, number=number, actions=actions, urgency=urgency, stays=stays)
        if self._kind == "stuck":
            self._unanswered.append(call)
        elif self._kind == "nonsense":
            self._bus.send(new_signal(HERE, "ActionInvoked", "as", (["begin"],)))
            self._bus.send(new_signal(HERE, "NotificationClosed"))
            self._bus.send(new_method_return(call, "s", ("the first one",)))
        else:
            self._bus.send(new_method_return(call, "u", (number,)))


def say(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


def obey(service: Service) -> None:
    for line in sys.stdin:
        verb, *words = line.split()
        if verb == "press":
            service.press(int(words[0]), words[1])
        elif verb == "close":
            service.close(int(words[0]), 2)
        else:
            service.answer()
    os._exit(0)


def main(kind: str = "buttons") -> None:
    with open_dbus_connection() as bus:
        service = Service(bus, kind)
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        print("ready", flush=True)
        threading.Thread(target=obey, args=(service,), daemon=True).start()
        while True:
            message = bus.receive()
            if message.header.message_type is MessageType.method_call:
                service.take(message)


if __name__ == "__main__":
    main(*sys.argv[1:])
