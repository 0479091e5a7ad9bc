"""Stands for services on a bus: answers as told, prints each call, and signals when asked.

    python -m tests.system.bus_service SERVICES

SERVICES is JSON: {"names": [...], "answers": {"/path interface.Method": ["signature", [values]]}}.
What has no answer is refused; the answer null leaves the caller waiting. Each line of its input is
a signal: [path, interface, member, signature, values].
"""

from __future__ import annotations

import json
import os
import sys
from selectors import EVENT_READ, DefaultSelector
from typing import Any

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

REFUSED = "org.freedesktop.DBus.Error.UnknownMethod"


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever JSON gave
    """As jeepney wants it: a list in a list is a struct or a variant."""
    return tuple(map(plain, value)) if isinstance(value, list) else value


def answer(bus: DBusConnection, call: Message, answers: dict[str, Any]) -> None:
    fields = call.header.fields
    place = fields[HeaderFields.path]
    asked = f"{place} {fields.get(HeaderFields.interface)}.{fields[HeaderFields.member]}"
    if fields[HeaderFields.member] == "Get":
        asked = f"{place} {call.body[0]}:{call.body[1]}"
    print(json.dumps([asked, list(call.body), int(call.header.flags)]), flush=True)
    if asked not in answers:
        bus.send(new_error(call, REFUSED))
    elif answers[asked] is not None:
        signature, values = answers[asked]
        bus.send(new_method_return(call, signature or None, plain(values)))


def signal(bus: DBusConnection, line: str) -> None:
    path, interface, member, signature, values = json.loads(line)
    emitter = DBusAddress(path, interface=interface)
    values = [
        {key: plain(one) for key, one in value.items()} if isinstance(value, dict) else value
        for value in values
    ]
    bus.send(new_signal(emitter, member, signature, tuple(values)))


def main() -> None:
    services = json.loads(sys.argv[1])
    with open_dbus_connection() as bus, DefaultSelector() as either:
        for name in services["names"]:
            bus.send_and_get_reply(message_bus.RequestName(name))
        print("ready", flush=True)
        either.register(bus.sock, EVENT_READ, bus)
        either.register(0, EVENT_READ)
        rest = b""
        while True:
            for key, _ in either.select():
                if key.data is bus:
                    bus.parser.add_data(os.read(bus.sock.fileno(), 4096))
                    while (message := bus.parser.get_next_message()) is not None:
                        if message.header.message_type is MessageType.method_call:
                            answer(bus, message, services["answers"])
                elif more := os.read(0, 65536):
                    *lines, rest = (rest + more).split(b"\n")
                    for line in lines:
                        signal(bus, line.decode())
                else:
                    return


if __name__ == "__main__":
    main()
