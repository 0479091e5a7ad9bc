"""A delay in the hand of the test."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class HandDelay:
    """Rings when told."""

    def __init__(self) -> None:
        self.seconds: float | None = None
        self._then: Callable[[], object] = lambda: None

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        self.seconds, self._then = seconds, then

    def stop(self) -> None:
        self.seconds = None

    def ring(self) -> None:
        if self.seconds is not None:
            self.seconds = None
            self._then()
