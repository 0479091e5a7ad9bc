"""Which place of a narration belongs to which frame of the output."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Heard:
    """A place in the narration."""

    segment: int = 0
    offset: int = 0
    """Frames from the start of the segment."""
    ended: bool = False
    epoch: int = 0
    """Which flush it came after."""


@dataclass(frozen=True, slots=True)
class _Mark:
    output: int
    place: Heard
    runs: bool

    def at(self, output: int) -> Heard:
        past = max(output - self.output, 0) if self.runs else 0
        return replace(self.place, offset=self.place.offset + past)


class Marks:
    """Remembers where the narration's clock ran and where it stood, until that has been heard."""

    def __init__(self, segment: int, epoch: int) -> None:
        self._epoch = epoch
        self._marks = deque([_Mark(0, Heard(segment, epoch=epoch), runs=False)])

    def run(self, output: int, segment: int, offset: int) -> None:
        """From this frame of the output on, this place is playing."""
        last, place = self._marks[-1], Heard(segment, offset, epoch=self._epoch)
        if not last.runs or last.at(output) != place:
            self._marks.append(_Mark(output, place, runs=True))

    def stand(self, output: int, *, ended: bool = False) -> None:
        """From this frame of the output on, the clock stands."""
        last = self._marks[-1]
        if last.runs or last.place.ended != ended:
            place = replace(last.at(output), ended=ended)
            self._marks.append(_Mark(output, place, runs=False))

    def heard(self, output: int) -> Heard:
        """The place at that frame, which must not be earlier than the one asked for before."""
        while len(self._marks) > 1 and self._marks[1].output <= output:
            self._marks.popleft()
        return self._marks[0].at(output)
