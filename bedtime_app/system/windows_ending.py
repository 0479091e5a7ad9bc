"""Windows' own lock, sleep and shutdown."""

from __future__ import annotations

import ctypes
import subprocess
from typing import Any

from bedtime_app.core.ending_way import EndingRefused, EndingWay

_ANSWERS_WITHIN_S = 10.0
# With a delay of 0 nothing is forced: programs with unsaved work may hold the shutdown up.
_SHUT_DOWN = ("shutdown", "/s", "/t", "0")


class WindowsEnding:
    """Nothing here is forced."""

    def ways(self) -> frozenset[EndingWay]:
        """All but sleep, which the machine may not know."""
        found = {EndingWay.LOCK, EndingWay.SHUT_DOWN}
        if _library("powrprof").IsPwrSuspendAllowed():
            found.add(EndingWay.SUSPEND)
        return frozenset(found)

    def do(self, way: EndingWay) -> None:
        """Ask Windows; raises `EndingRefused`."""
        try:
            done = _done(way)
        except (OSError, subprocess.SubprocessError) as trouble:
            raise EndingRefused(way) from trouble
        if not done:
            raise EndingRefused(way)


def _done(way: EndingWay) -> bool:
    if way is EndingWay.LOCK:
        return bool(_library("user32").LockWorkStation())
    if way is EndingWay.SUSPEND:  # no hibernation, unforced, alarms may wake it
        return bool(_library("powrprof").SetSuspendState(0, 0, 0))
    if way is EndingWay.SHUT_DOWN:
        asked = subprocess.run(  # noqa: S603 - fixed words
            _SHUT_DOWN, check=False, capture_output=True, timeout=_ANSWERS_WITHIN_S
        )
        return asked.returncode == 0
    return True


def _library(name: str) -> Any:  # noqa: ANN401 - functions of a Windows library
    return getattr(ctypes.windll, name)  # type: ignore[attr-defined, unused-ignore]
