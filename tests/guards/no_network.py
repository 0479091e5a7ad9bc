"""No test speaks to anything but this machine."""

from __future__ import annotations

import ipaddress
import sys


def _stays_here(host: object) -> bool:
    if host is None or host == "":
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard(event: str, args: tuple[object, ...]) -> None:
    """Refuse what leaves the machine: an audit hook sees every socket, whoever opened it."""
    if not event.startswith("socket."):
        return
    if event in {"socket.connect", "socket.sendto"}:
        address = args[1]
        leaves = isinstance(address, tuple) and not _stays_here(address[0])
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        leaves = not _stays_here(args[0])
    else:
        leaves = False
    if leaves:
        message = f"a test tried to reach the network: {event} {args[1:]}"
        raise ConnectionRefusedError(message)


sys.addaudithook(_guard)
