"""What Plasma says: do-not-disturb, and whether a film, a presentation or a call keeps it awake."""

from __future__ import annotations

CHANGE_SCREEN_SETTINGS = 4
"""The policy under which programs keep the screen from being dimmed or switched off."""


def notifications_are_inhibited() -> bool | None:
    """Whether the notification service is asked to be quiet; Plasma's has the property."""
    from jeepney import DBusAddress, Properties

    from bedtime_app.system.session_bus import answer, plain

    service = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    (inhibited,) = answer(Properties(service).get("Inhibited"))
    return plain(inhibited) is True


def screen_is_kept_on() -> bool | None:
    """Whether some program keeps the screen on, as whatever is watched does."""
    from jeepney import DBusAddress, new_method_call

    from bedtime_app.system.session_bus import answer

    agent = DBusAddress(
        "/org/kde/Solid/PowerManagement/PolicyAgent",
        bus_name="org.kde.Solid.PowerManagement.PolicyAgent",
        interface="org.kde.Solid.PowerManagement.PolicyAgent",
    )
    (inhibited,) = answer(new_method_call(agent, "HasInhibition", "u", (CHANGE_SCREEN_SETTINGS,)))
    return inhibited is True
