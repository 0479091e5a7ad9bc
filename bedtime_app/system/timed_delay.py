"""A `Delay` on the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable


class TimedDelay(QTimer):
    """A `Delay` by a single-shot timer, coarse to within a twentieth."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSingleShot(True)
        self._then: Callable[[], object] = lambda: None
        self.timeout.connect(self._ring)

    def start(self, seconds: float, then: Callable[[], object]) -> None:  # type: ignore[override]  # a Delay's start
        """Call `then` after `seconds`."""
        self._then = then
        super().start(round(seconds * 1000))

    def _ring(self) -> None:
        self._then()
