"""How the owner of a fact says that it changed."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Generic, ParamSpec

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")


class Listeners(Generic[P]):
    """Callbacks told in the order they were added; one may leave while being told."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[P, object]] = []

    def add(self, callback: Callable[P, object]) -> Callable[[], None]:
        """Tell `callback` from now on; calling what is returned ends that."""
        self._callbacks.append(callback)

        def leave() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return leave

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every listener with these arguments; what one raises is raised after the last."""
        with ExitStack() as calls:
            for callback in reversed(self._callbacks):
                calls.callback(callback, *args, **kwargs)
