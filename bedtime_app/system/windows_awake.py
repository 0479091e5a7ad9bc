"""Tells Windows that the system is needed, though nobody is there."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x00000001


def windows_awake() -> WindowsAwake:
    """Through kernel32."""
    return WindowsAwake(
        ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined, unused-ignore]
    )


class WindowsAwake:
    """The state belongs to the thread that sets it, which is the jobs', and ends with it."""

    def __init__(self, set_state: Callable[[int], object]) -> None:
        self._set_state = set_state

    def hold(self, why: str) -> None:  # noqa: ARG002 - Windows does not ask
        """The display may go dark."""
        self._set_state(ES_CONTINUOUS | ES_SYSTEM_REQUIRED)

    def release(self) -> None:
        """As it was."""
        self._set_state(ES_CONTINUOUS)
