"""The port through which something happens a little later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Delay(Protocol):
    """Calls one thing later; an adapter promises that it is called on the GUI thread."""

    def start(self, seconds: float, then: Callable[[], object]) -> None:
        """Call `then` after `seconds`, instead of what was waiting."""

    def stop(self) -> None:
        """Forget what was waiting."""
