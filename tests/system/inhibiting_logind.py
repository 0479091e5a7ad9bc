"""Stands for logind where it is asked to stay awake: hands out a pipe and watches its other end.

`python -m tests.system.inhibiting_logind`; prints each call as JSON, and `let go` once nobody holds
the pipe any more. It ends with its input.
"""

from __future__ import annotations

import json
import os
import sys
import threading

from jeepney import HeaderFields, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection


def watch(reader: int) -> None:
    os.read(reader, 1)
    os.close(reader)
    print("let go", flush=True)


def serve() -> None:
    with open_dbus_connection(enable_fds=True) as bus:
        bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        print("ready", flush=True)
        while True:
            call = bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            print(json.dumps([call.header.fields[HeaderFields.member], *call.body]), flush=True)
            reader, writer = os.pipe()
            bus.send(new_method_return(call, "h", (writer,)))
            os.close(writer)
            threading.Thread(target=watch, args=(reader,), daemon=True).start()


if __name__ == "__main__":
    threading.Thread(target=serve, daemon=True).start()
    sys.stdin.read()
