"""What Windows says about notifications at this moment."""

from __future__ import annotations

import ctypes
import os

BUSY = 2
"""A program fills the screen, or presentation settings are on."""
GAME = 3
PRESENTATION = 4
QUIET_TIME = 6
"""The first hour of a new account."""


def notifications_are_unwelcome() -> bool | None:
    """Whether this is no time for any; focus assist cannot be asked for, so it is not seen."""
    state = ctypes.c_int()
    failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))  # type: ignore[attr-defined, unused-ignore]
    if failed:
        return None
    if state.value == BUSY and _is_ours_in_front():
        return False
    return state.value in {BUSY, GAME, PRESENTATION, QUIET_TIME}


def _is_ours_in_front() -> bool:
    user = ctypes.windll.user32  # type: ignore[attr-defined, unused-ignore]
    user.GetForegroundWindow.restype = ctypes.c_void_p
    process = ctypes.c_ulong()
    user.GetWindowThreadProcessId(
        ctypes.c_void_p(user.GetForegroundWindow()), ctypes.byref(process)
    )
    return process.value == os.getpid()
