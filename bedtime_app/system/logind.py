"""Names of systemd-logind, and which of its sessions is the one we are seen in."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from bedtime_app.system.bus_calls import BusObject, BusSilent

if TYPE_CHECKING:
    from bedtime_app.system.bus_calls import BusCalls

SERVICE = "org.freedesktop.login1"
MANAGER = BusObject(SERVICE, "/org/freedesktop/login1", f"{SERVICE}.Manager")
_USER = BusObject(SERVICE, "/org/freedesktop/login1/user/self", f"{SERVICE}.User")


def session_at(path: str) -> BusObject:
    """The session object at that path."""
    return BusObject(SERVICE, path, f"{SERVICE}.Session")


def own_session(bus: BusCalls) -> BusObject:
    """Our session; raises `BusSilent` if there is none.

    What a user's systemd starts belongs to no session; then the environment names it, or it is
    the one on the user's display.
    """
    questions: list[tuple[str, str, object]] = [("GetSessionByPID", "u", os.getpid())]
    if named := os.environ.get("XDG_SESSION_ID"):
        questions.append(("GetSession", "s", named))
    for method, signature, value in questions:
        with suppress(BusSilent):
            (path,) = bus.ask(MANAGER, method, signature, (value,))
            return session_at(str(path))
    match bus.property_of(_USER, "Display"):
        case (str(), str(path)) if path != "/":
            return session_at(path)
    raise BusSilent("no session")
