"""Closes a program's window as a window manager does, for a display that has none.

`python -m tests.desktop.window_closer TITLE` sends WM_DELETE_WINDOW to the window of that title.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

CLIENT_MESSAGE = 33


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of an XEvent."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
        ("padding", c_long * 12),
    )


def main(title: str) -> int:
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = c_void_p
    x11.XDefaultRootWindow.restype = c_ulong
    x11.XInternAtom.restype = c_ulong
    display = c_void_p(x11.XOpenDisplay(None))
    root = c_ulong(x11.XDefaultRootWindow(display))
    count, children = c_uint(), ctypes.POINTER(c_ulong)()
    x11.XQueryTree(display, root, byref(c_ulong()), byref(c_ulong()), byref(children), byref(count))
    closed = 0
    for window in children[: count.value]:
        name = c_char_p()
        x11.XFetchName(display, c_ulong(window), byref(name))
        # Qt keeps another, invisible window of that name; it obeys nobody.
        obeys = x11.XGetWMProtocols(
            display, c_ulong(window), byref(ctypes.POINTER(c_ulong)()), byref(c_int())
        )
        if obeys and name.value == title.encode():
            _close(x11, display, window)
            closed += 1
    x11.XSync(display, 0)
    return 0 if closed == 1 else 1


def _close(x11: ctypes.CDLL, display: c_void_p, window: int) -> None:
    message = ClientMessage(type=CLIENT_MESSAGE, window=window, format=32)
    message.message_type = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
    message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, c_ulong(window), 0, c_long(0), byref(message))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
