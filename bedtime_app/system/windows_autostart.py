"""The value below Windows' Run key, and what the task manager says about it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from bedtime_app.core.autostart_state import AutostartState

if TYPE_CHECKING:
    from collections.abc import Sequence

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class RegistryAutostart:
    """Starts because of a value below the Run key, unless the person said no in Windows itself.

    That no is shown and left alone: only the task manager and Windows' settings take it back.
    """

    def __init__(self, name: str, words: Sequence[str]) -> None:
        self._name = name
        self._line = subprocess.list2cmdline(words)

    def state(self) -> AutostartState:
        """What the registry says."""
        try:
            line, verdict = self._value(RUN), self._value(APPROVED)
        except OSError:
            return AutostartState.UNKNOWN
        if line is None:
            return AutostartState.OFF
        if isinstance(verdict, bytes) and verdict[:1] and verdict[0] % 2:  # 2 and 6 yes, 3 and 7 no
            return AutostartState.SWITCHED_OFF_BY_SYSTEM
        return AutostartState.ON if line == self._line else AutostartState.ON_BUT_OTHER

    def set(self, enabled: bool) -> bool:  # noqa: FBT001 - a door with one lever
        """Write the value, or delete it; fine if there was none."""
        import winreg

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN) as key:  # type: ignore[attr-defined, unused-ignore]
                if enabled:
                    winreg.SetValueEx(key, self._name, 0, winreg.REG_SZ, self._line)  # type: ignore[attr-defined, unused-ignore]
                elif self._value(RUN) is not None:
                    winreg.DeleteValue(key, self._name)  # type: ignore[attr-defined, unused-ignore]
        except OSError:
            return False
        return True

    def _value(self, place: str) -> object:
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place) as key:  # type: ignore[attr-defined, unused-ignore]
                value, _kind = winreg.QueryValueEx(key, self._name)  # type: ignore[attr-defined, unused-ignore]
        except FileNotFoundError:
            return None
        return value  # type: ignore[no-any-return, unused-ignore]  # the registry holds anything
