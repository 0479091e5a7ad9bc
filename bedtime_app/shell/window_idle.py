"""For how long nobody has touched our own window, where the system does not know of the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.shell.stir_watch import StirWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from bedtime_app.core.ports import Clock


class WindowIdle:
    """Looks at the window only from when it is first asked, and counts from there."""

    def __init__(self, window: Callable[[], QObject], clock: Clock) -> None:
        self._window = window
        self._clock = clock
        self._watch = StirWatch()
        self._touched_at: float | None = None
        self._watch.stirred.add(self._touched)

    def seconds(self) -> float:
        """Since somebody touched it; 0 when it was never asked before."""
        if self._touched_at is None:
            self._watch.look_at(self._window())
            self._touched()
        return self._clock.monotonic() - (self._touched_at or 0.0)

    def stop(self) -> None:
        """Look no longer."""
        self._watch.look_at(None)
        self._touched_at = None

    def _touched(self) -> None:
        self._touched_at = self._clock.monotonic()
