"""A stretch of a script between two silences: its words, and what changes within them."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, TypeAlias

from bedtime_app.core.script import Ambient, Bell, Breath, Pause
from bedtime_app.core.script_cues import Rate

if TYPE_CHECKING:
    from collections.abc import Iterator

Heard: TypeAlias = Pause | Bell | Breath
"""What takes time: a sentence ends before it."""
Change: TypeAlias = Rate | Ambient
"""What takes none: a sentence may go on after it."""
Piece: TypeAlias = str | Heard | Change

_SPACES = re.compile(r"[ \t\n]+")


class Run:
    """Text between two silences, and the changes within it, at their offsets."""

    def __init__(self) -> None:
        self.changes: list[tuple[int, Change]] = []
        self.length = 0
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """What was written, with single spaces."""
        return "".join(self._parts)

    def write(self, written: str) -> None:
        """Add text."""
        more = _SPACES.sub(" ", written)
        if not self._parts or self._parts[-1].endswith(" "):
            more = more.lstrip(" ")
        if more:
            self._parts.append(more)
            self.length += len(more)

    def change(self, change: Change) -> None:
        """From here on something is different."""
        self.changes.append((self.length, change))


class Changes:
    """Changes in the order of their offsets, each given once."""

    def __init__(self, changes: list[tuple[int, Change]]) -> None:
        self._changes = changes
        self._given = 0

    def next(self) -> int:
        """Where the next one stands; far away if there is none."""
        left = self._given < len(self._changes)
        return self._changes[self._given][0] if left else sys.maxsize

    def until(self, offset: int) -> Iterator[Change]:
        """All that are left up to and including `offset`."""
        while self.next() <= offset:
            self._given += 1
            yield self._changes[self._given - 1][1]
