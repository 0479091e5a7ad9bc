"""For how long nobody has touched an X display, as its screensaver extension counts."""

from __future__ import annotations

import ctypes
import os


class _Information(ctypes.Structure):
    """XScreenSaverInfo; `idle` is in milliseconds."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def x11_idle_seconds() -> float | None:
    """Seconds; None without a display, its libraries or the extension."""
    if not os.environ.get("DISPLAY"):
        return None
    try:
        x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    pointer = ctypes.c_void_p
    x11.XOpenDisplay.restype = pointer
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XCloseDisplay.argtypes = (pointer,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (pointer,)
    number = ctypes.POINTER(ctypes.c_int)
    saver.XScreenSaverQueryExtension.argtypes = (pointer, number, number)
    saver.XScreenSaverQueryInfo.argtypes = (pointer, ctypes.c_ulong, ctypes.POINTER(_Information))

    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        event, error = ctypes.c_int(), ctypes.c_int()
        if not saver.XScreenSaverQueryExtension(display, event, error):
            return None
        found = _Information()
        if not saver.XScreenSaverQueryInfo(display, x11.XDefaultRootWindow(display), found):
            return None
        return float(found.idle) / 1000
    finally:
        x11.XCloseDisplay(display)
