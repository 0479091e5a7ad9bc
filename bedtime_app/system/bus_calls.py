"""Questions on a D-Bus, each with a time-out; to be asked away from the GUI thread."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Generator

    from jeepney.io.blocking import DBusConnection

BusName: TypeAlias = Literal["SESSION", "SYSTEM"]

ANSWER_WITHIN_S = 1.0
"""Seconds; several services may be asked one after another."""


class BusSilent(Exception):  # noqa: N818 - named for what happened
    """There is no such bus, nobody answered, or the answer was an error."""


class BusObject(NamedTuple):
    """One interface of one object of one service."""

    service: str
    path: str
    interface: str


class BusCalls:
    """Questions on one open connection; every answer that is none raises `BusSilent`."""

    def __init__(self, connection: DBusConnection) -> None:
        self.connection = connection

    def ask(
        self,
        of: BusObject,
        method: str,
        signature: str = "",
        values: tuple[object, ...] = (),
        *,
        within: float = ANSWER_WITHIN_S,
    ) -> tuple[object, ...]:
        """Call `method` and give what it returns; starts no service and no dialogue."""
        from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call

        address = DBusAddress(of.path, bus_name=of.service, interface=of.interface)
        call = new_method_call(address, method, signature or None, values)
        call.header.flags |= MessageFlag.no_auto_start
        try:
            reply = self.connection.send_and_get_reply(call, timeout=within)
        except (OSError, ValueError) as trouble:  # closed, timed out, or sent nonsense
            raise BusSilent(method) from trouble
        if reply.header.message_type is not MessageType.method_return:
            raise BusSilent(method)
        return tuple(reply.body)

    def property_of(self, of: BusObject, name: str) -> object:
        """The value of a property."""
        properties = of._replace(interface="org.freedesktop.DBus.Properties")
        answer = self.ask(properties, "Get", "ss", (of.interface, name))
        match answer:
            case ((str(), value),):  # a variant: (signature, value)
                return value
        raise BusSilent(name)

    def has(self, service: str) -> bool:
        """Whether somebody answers to that name now."""
        return self.ask(_BUS, "NameHasOwner", "s", (service,)) == (True,)


_BUS = BusObject("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


@contextmanager
def bus_calls(name: BusName, *, files: bool = False) -> Generator[BusCalls]:
    """A connection of one's own; raises `BusSilent` where there is no such bus.

    Answers can hold open files only where `files` says so.
    """
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import open_dbus_connection

    try:
        connection = open_dbus_connection(name, files, ANSWER_WITHIN_S)
    except (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse) as trouble:
        raise BusSilent(name) from trouble
    with connection:
        yield BusCalls(connection)
