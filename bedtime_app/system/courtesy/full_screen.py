"""Whether another program fills the screen, as X11 window managers say it (EWMH).

On Wayland only programs that still speak X11 are seen.
"""

from __future__ import annotations

import os


def fills_the_screen() -> bool | None:
    """Whether the active window is full screen and not ours; None where nobody says which it is."""
    if not os.environ.get("DISPLAY"):
        return None
    from bedtime_app.system.courtesy.xcb import Display

    with Display() as display:
        active = display.numbers(display.root, "_NET_ACTIVE_WINDOW", at_most=1)
        if not active or not active[0]:
            return None
        full_screen = display.atom("_NET_WM_STATE_FULLSCREEN")
        if not full_screen or full_screen not in display.numbers(active[0], "_NET_WM_STATE"):
            return False
        return os.getpid() not in display.numbers(active[0], "_NET_WM_PID", at_most=1)
