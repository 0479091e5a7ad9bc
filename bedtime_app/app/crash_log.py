"""Keeps where a bug happened, never what a person wrote.

An exception's message and a frame's locals may hold private words, so only its type and the places
are kept.
"""

from __future__ import annotations

import sys
import threading
import traceback
from contextlib import suppress
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
        """Hear of what nobody caught, in any thread or while something was thrown away."""
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        sys.unraisablehook = lambda args: self._caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def keep(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Add a report to the file."""
        entry = (
            f"{self._clock.now():%Y-%m-%dT%H:%M:%SZ} Bedtime {__version__} {report(kind, trace)}\n"
        )
        before = self._path.read_bytes() if self._path.exists() else b""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path.write_bytes((before + entry.encode())[-NEWEST_KEPT:])

    def _caught(
        self, kind: type[BaseException], _value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        _tell(report(kind, trace))
        try:
            self.keep(kind, trace)
        except OSError:
            _tell("bedtime: the crash log cannot be written")


def _tell(line: str) -> None:
    # Without a terminal there may be no stderr, or one that nobody empties.
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(line + "\n")
