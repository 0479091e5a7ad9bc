"""Stands for a desktop's notifications: prints each one it is asked to show as a JSON line."""

from __future__ import annotations

import json

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"


def main() -> None:
    with open_dbus_connection() as bus:
        bus.send_and_get_reply(message_bus.RequestName(NAME))
        print("ready", flush=True)
        shown = 0
        while True:
            message = bus.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields.get(HeaderFields.member) != "Notify":
                bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
                continue
            shown += 1
            bus.send(new_method_return(message, "u", (shown,)))
            print(json.dumps({"title": message.body[3], "body": message.body[4]}), flush=True)


if __name__ == "__main__":
    main()
