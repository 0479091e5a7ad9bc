"""Whether the system was asked to hold things still; may block, so to be asked in `Jobs`."""

from __future__ import annotations

import sys


def motion_is_unwished() -> bool:
    """True only if this desktop says so; where it cannot say, things may move."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    return _portal()


def _windows() -> bool:
    import ctypes

    get_client_area_animation = 0x1042  # SPI_GETCLIENTAREAANIMATION
    animated = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined, unused-ignore]
        get_client_area_animation, 0, ctypes.byref(animated), 0
    )
    return not animated.value


def _mac() -> bool:
    from AppKit import NSWorkspace  # type: ignore[import-not-found, unused-ignore]

    return bool(NSWorkspace.sharedWorkspace().accessibilityDisplayShouldReduceMotion())


def _portal() -> bool:
    """GNOME, KDE and others answer for GNOME's own switch through the settings portal."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call

    from bedtime_app.system.session_bus import answer, plain

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        bus_name="org.freedesktop.portal.Desktop",
        interface="org.freedesktop.portal.Settings",
    )
    question = new_method_call(
        portal, "Read", "ss", ("org.gnome.desktop.interface", "enable-animations")
    )
    try:
        (animated,) = answer(question, may_start=True)
    except (OSError, LookupError, RuntimeError, ValueError, DBusErrorResponse):
        return False  # no session bus, or nobody who answers
    return plain(animated) is False
