"""Builds loops in `Jobs` and keeps those that are wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bedtime_app.core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bedtime_app.core.ports import Jobs
    from bedtime_app.core.result import Result
    from bedtime_app.core.sound_mix import Mix
    from bedtime_app.core.soundscape import SoundKind
    from bedtime_app.system.audio.bed_levels import Layers
    from bedtime_app.system.audio.loops import Loop


class LoopShelf:
    """One job at a time builds whatever is missing; nobody waits for what they gave up."""

    def __init__(self, jobs: Jobs, seed: int) -> None:
        self._jobs = jobs
        self._seed = seed
        self._loops: dict[SoundKind, Loop] = {}
        self._building = False
        self._waiting: list[tuple[Callable[[], Mix], Callable[[Layers], None]]] = []

    def get(self, wanted: Callable[[], Mix], then: Callable[[Layers], None]) -> None:
        """Call `then` with that mix once its loops are there, asking anew what it is by then."""
        powers = wanted().powers()
        missing = tuple(kind for kind in powers if kind not in self._loops)
        if not missing:
            then(tuple((self._loops[kind], power) for kind, power in powers.items()))
            return
        self._waiting.append((wanted, then))
        if not self._building:
            self._building = True
            self._jobs.run(partial(_build, missing, self._seed), self._built)

    def give_up(self) -> None:
        """Call nobody who waits."""
        self._waiting.clear()

    def keep_only(self, mixes: Iterable[Mix]) -> None:
        """Drop the loops that none of these has."""
        kinds = {part.kind for mix in mixes for part in mix.parts}
        self._loops = {kind: loop for kind, loop in self._loops.items() if kind in kinds}

    def _built(self, loops: Result[dict[SoundKind, Loop]]) -> None:
        self._building = False
        if not isinstance(loops, Ok):
            raise loops.error
        self._loops.update(loops.value)
        waiting, self._waiting = self._waiting, []
        for wanted, then in waiting:
            self.get(wanted, then)


def _build(kinds: tuple[SoundKind, ...], seed: int) -> dict[SoundKind, Loop]:
    from bedtime_app.system.audio.loops import build_loop

    return {kind: build_loop(kind, seed) for kind in kinds}
