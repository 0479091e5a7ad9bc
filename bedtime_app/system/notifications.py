"""Quiet messages where no tray icon is shown, through the session's notification service."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.core.ports import Jobs

ANSWER_WITHIN_S = 3.0
SHOWN_MS = 10_000


class DesktopNotifier:
    """Asks org.freedesktop.Notifications, away from the GUI thread; silent where there is none.

    PySide6 cannot send the unsigned integer that `Notify` wants, hence jeepney.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs

    def show(self, title: str, body: str) -> bool:
        """Show the message some time soon; False where there cannot be such a service."""
        if sys.platform != "linux":
            return False
        self._jobs.run(lambda: notify(title, body), lambda _outcome: None)
        return True


def notify(title: str, body: str) -> int:
    """Show a message and return the number the service gave it; raises OSError or a D-Bus error."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    call = new_method_call(
        service,
        "Notify",
        "susssasa{sv}i",
        ("Bedtime", 0, "bedtime", title, body, [], {"urgency": ("y", 0)}, SHOWN_MS),
    )
    with open_dbus_connection() as connection:
        reply = connection.send_and_get_reply(call, timeout=ANSWER_WITHIN_S)
        return int(reply.body[0])
