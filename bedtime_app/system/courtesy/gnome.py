"""What GNOME says: do-not-disturb, and whether a film, a presentation or a call keeps it awake.

The settings portal does not show `show-banners`, so dconf is read as GNOME's own `gsettings` does.
"""

from __future__ import annotations

import os
import subprocess

ANSWER_WITHIN_S = 1.5
IDLE = 8
"""The flag under which programs keep the session from being taken for idle."""


def banners_are_off() -> bool | None:
    """Whether do-not-disturb is on; other desktops keep the key and do not mind it."""
    if "GNOME" not in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
        return None
    said = subprocess.run(
        ["gsettings", "get", "org.gnome.desktop.notifications", "show-banners"],  # noqa: S607 - where the distribution put it
        capture_output=True,
        check=True,
        text=True,
        timeout=ANSWER_WITHIN_S,
    ).stdout.strip()
    return {"false": True, "true": False}.get(said)


def idleness_is_inhibited() -> bool | None:
    """Whether some program keeps the screen from blanking, as whatever is watched does."""
    from jeepney import DBusAddress, new_method_call

    from bedtime_app.system.session_bus import answer

    manager = DBusAddress(
        "/org/gnome/SessionManager",
        bus_name="org.gnome.SessionManager",
        interface="org.gnome.SessionManager",
    )
    (inhibited,) = answer(new_method_call(manager, "IsInhibited", "u", (IDLE,)))
    return inhibited is True
