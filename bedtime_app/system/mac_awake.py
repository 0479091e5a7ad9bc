"""Runs caffeinate while the machine shall stay awake."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress


class MacAwake:
    """`caffeinate -i` keeps off idle sleep only; with `-w` it ends with us, however we end."""

    def __init__(self, command: tuple[str, ...] = ("/usr/bin/caffeinate",)) -> None:
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self, why: str) -> None:  # noqa: ARG002 - macOS does not ask
        """Start it, unless it runs."""
        if self._running is None:
            with suppress(OSError):
                self._running = subprocess.Popen(  # noqa: S603 - the system's own, by its full path
                    [*self._command, "-i", "-w", str(os.getpid())]
                )

    def release(self) -> None:
        """End it."""
        running, self._running = self._running, None
        if running is not None:
            running.terminate()
            running.wait()
