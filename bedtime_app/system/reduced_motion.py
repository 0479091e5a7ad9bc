"""Whether the system was asked to hold things still; may block, so to be asked in `Jobs`."""

from __future__ import annotations

import sys

ANSWER_WITHIN_S = 2.0


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
    from jeepney import DBusAddress, DBusErrorResponse, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    portal = DBusAddress(
        "/org/freedesktop/portal/desktop",
        bus_name="org.freedesktop.portal.Desktop",
        interface="org.freedesktop.portal.Settings",
    )
    question = new_method_call(
        portal, "Read", "ss", ("org.gnome.desktop.interface", "enable-animations")
    )
    try:
        with open_dbus_connection() as connection:
            reply = connection.send_and_get_reply(question, timeout=ANSWER_WITHIN_S)
    except (OSError, KeyError, TimeoutError, DBusErrorResponse):
        return False  # no session bus, or nobody who answers
    if reply.header.message_type is not MessageType.method_return:
        return False
    answer = reply.body[0]
    while isinstance(answer, tuple):  # a variant in a variant: (signature, value)
        answer = answer[1]
    return answer is False
