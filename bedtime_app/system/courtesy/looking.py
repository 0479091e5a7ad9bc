"""Asks several sources at once, and waits for all of them together no longer than told."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Source: TypeAlias = "Callable[[], bool | None]"
"""True: an interruption would be unkind. False: not as far as it can see. None: it cannot see."""

LOOK_WITHIN_S = 2.0


class Looking:
    """Each source is asked on a thread of its own, so that one which hangs costs only that thread.

    While it hangs it is not asked again. Whatever a source raises counts as not seeing.
    """

    def __init__(self, sources: Mapping[str, Source], within: float = LOOK_WITHIN_S) -> None:
        self._sources = sources
        self._within = within
        self._asked: dict[str, threading.Thread] = {}

    def is_unkind(self) -> bool:
        """Whether any source says so in time; blocks for so many seconds at the most."""
        askable = [name for name in self._sources if not self._hangs(name)]
        answers = _Answers(len(askable))
        for name in askable:
            self._asked[name] = threading.Thread(
                target=answers.hear, args=(self._sources[name],), name=f"look {name}", daemon=True
            )
            self._asked[name].start()
        return answers.any_yes(self._within)

    def _hangs(self, name: str) -> bool:
        return name in self._asked and self._asked[name].is_alive()


class _Answers:
    """What the sources said so far; one yes is enough."""

    def __init__(self, expected: int) -> None:
        self._left = expected
        self._yes = False
        self._lock = threading.Lock()
        self._enough = threading.Event()
        if not expected:
            self._enough.set()

    def hear(self, source: Source) -> None:
        """Ask that source; on its own thread."""
        try:
            yes = source() is True
        except Exception:  # noqa: BLE001 - unknown is not unkind, whatever made it unknown
            yes = False
        with self._lock:
            self._left -= 1
            self._yes = self._yes or yes
            if self._yes or not self._left:
                self._enough.set()

    def any_yes(self, within: float) -> bool:
        self._enough.wait(within)
        return self._yes
