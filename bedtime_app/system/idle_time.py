"""The `IdleTime` port: for how long nobody has touched the computer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bedtime_app.core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Clock, Jobs
    from bedtime_app.core.result import Result


class SystemIdleTime:
    """Asks the system in `Jobs`, away from the GUI thread; unknown is None."""

    def __init__(self, jobs: Jobs, clock: Clock, platform: str = sys.platform) -> None:
        self._jobs = jobs
        self._clock = clock
        self._platform = platform

    def ask(self, told: Callable[[float | None], None]) -> None:
        """`told` is called on the GUI thread with seconds, or None."""

        def done(found: Result[float | None]) -> None:
            told(found.value if isinstance(found, Ok) else None)

        self._jobs.run(lambda: idle_seconds(self._clock.monotonic, self._platform), done)


def idle_seconds(monotonic: Callable[[], float], platform: str = sys.platform) -> float | None:
    """Seconds since the last key or pointer, or None; may block for a few seconds."""
    if platform == "linux":
        from bedtime_app.system.linux_idle import linux_idle_seconds

        return linux_idle_seconds(monotonic)
    if platform == "win32":
        return _windows()
    if platform == "darwin":
        return _mac()
    return None


def _windows() -> float | None:
    import ctypes
    from ctypes import wintypes

    class LastInput(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("time", wintypes.DWORD))

    last = LastInput(ctypes.sizeof(LastInput), 0)
    library = ctypes.windll  # type: ignore[attr-defined, unused-ignore]
    if not library.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    # Both count milliseconds since the start in 32 bits and begin anew after 49 days.
    return float((library.kernel32.GetTickCount() - last.time) & 0xFFFFFFFF) / 1000


def _mac() -> float | None:
    import ctypes

    path = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
    ask = ctypes.CDLL(path).CGEventSourceSecondsSinceLastEventType
    ask.restype = ctypes.c_double
    ask.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    hid_system, any_input = 1, 0xFFFFFFFF  # kCGEventSourceStateHIDSystemState, kCGAnyInputEventType
    return float(ask(hid_system, any_input))
