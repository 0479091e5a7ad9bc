"""The least of a tray: a StatusNotifierWatcher that also asks each icon for its picture."""

from __future__ import annotations

from collections import deque

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

NAME, PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
here = DBusAddress(PATH, bus_name=NAME, interface=NAME)
registered: list[str] = []
to_ask: deque[str] = deque()


def answer(call: Message) -> Message:
    """What a watcher with a host replies."""
    member = call.header.fields.get(HeaderFields.member)
    facts: dict[str, tuple[str, object]] = {
        "IsStatusNotifierHostRegistered": ("b", True),
        "ProtocolVersion": ("i", 0),
        "RegisteredStatusNotifierItems": ("as", registered),
    }
    if member == "Get" and call.body[1] in facts:
        return new_method_return(call, "v", (facts[call.body[1]],))
    if member == "GetAll":
        return new_method_return(call, "a{sv}", (facts,))
    if member == "RegisterStatusNotifierItem":
        registered.append(call.body[0])
        to_ask.append(call.header.fields[HeaderFields.sender])
        return new_method_return(call)
    return new_error(call, UNKNOWN)


with open_dbus_connection() as bus:
    bus.send_and_get_reply(message_bus.RequestName(NAME))
    print("ready", flush=True)
    while True:
        message = bus.receive()
        if message.header.message_type is MessageType.method_call:
            bus.send(answer(message))
        while to_ask:
            item = to_ask.popleft()
            bus.send(new_signal(here, "StatusNotifierItemRegistered", "s", (item,)))
            icon = DBusAddress(
                "/StatusNotifierItem", bus_name=item, interface="org.kde.StatusNotifierItem"
            )
            bus.send(Properties(icon).get_all())
