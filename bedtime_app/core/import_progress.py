"""How far an import is, and how it is called off."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class ImportCancelled(Exception):  # noqa: N818 - named for what a person did
    """Somebody thought better of it."""


def _tell_nobody(_share: float) -> None:
    pass


class ImportProgress:
    """One import; `told` is called with 0 to 1 on the thread that imports, `cancel` on any."""

    def __init__(self, told: Callable[[float], object] = _tell_nobody) -> None:
        self._told = told
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._cancelled

    def cancel(self) -> None:
        """End it at the next step with `ImportCancelled`; fine if it is over."""
        self._cancelled = True

    def reach(self, share: float) -> None:
        """Say that so much is done; raises `ImportCancelled`."""
        if self._cancelled:
            raise ImportCancelled
        self._told(share)
