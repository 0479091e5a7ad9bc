"""Keeps where a bug happened, never what a person wrote.

An exception's message and a frame's locals may hold private words, so only its type and the places
are kept.
"""

from __future__ import annotations

import sys
import threading
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from bedtime_app import __version__

if TYPE_CHECKING:
    from types import TracebackType

    from bedtime_app.core.ports import Clock

NEWEST_KEPT = 64 * 1024
"""Bytes; the oldest reports go first."""


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of an exception and the places it came through, without its message."""
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join([f"{kind.__module__}.{kind.__qualname__}", *places])


class CrashLog:
    """Writes a report of every unhandled exception to a file in the profile."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def install(self) -> None:
        """Hear of what nobody caught, in any thread."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def keep(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Add a report to the file."""
        entry = (
            f"{self._clock.now():%Y-%m-%dT%H:%M:%SZ} Bedtime {__version__} {report(kind, trace)}\n"
        )
        before = self._path.read_bytes() if self._path.exists() else b""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_bytes((before + entry.encode())[-NEWEST_KEPT:])

    def _caught(
        self, kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        sys.stderr.write(report(kind, trace) + "\n")
        try:
            self.keep(kind, trace)
        except OSError:
            sys.stderr.write("bedtime: the crash log cannot be written\n")
