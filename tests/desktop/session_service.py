"""Stands for one service of a desktop's session bus: gives every call the same answer, or none.

`python -m tests.desktop.session_service NAME MEMBER SIGNATURE JSON`; with NAME alone it takes calls
and never answers.
"""

from __future__ import annotations

import json
import sys

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection


def main(name: str, member: str = "", signature: str = "", value: str = "") -> None:
    with open_dbus_connection() as bus:
        bus.send_and_get_reply(message_bus.RequestName(name))
        print("ready", flush=True)
        while True:
            call = bus.receive()
            if call.header.message_type is not MessageType.method_call or not member:
                continue
            if call.header.fields[HeaderFields.member] == member:
                told = json.loads(value)
                body = (tuple(told),) if signature == "v" else (told,)
                bus.send(new_method_return(call, signature, body))
            else:
                bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))


if __name__ == "__main__":
    main(*sys.argv[1:])
