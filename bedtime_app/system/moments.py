"""Which moments of a narration are looked at, and which are worth telling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.narration import SPEAKING, NarrationState

if TYPE_CHECKING:
    from bedtime_app.core.narration import Narration

HEARD = SPEAKING - {NarrationState.PREPARING}
_USUAL_MS, _WORDS_MS, _SLOW_MS = 100, 50, 1000


def looking_ms(now: Narration, *, words: bool, stopping: bool, beside: bool) -> int:
    """How often to look where it is; 0 is never, as always when nothing sounds.

    `stopping`: the device still plays though the voice is held. `beside`: something else sounds.
    """
    if now.state in SPEAKING:
        return _WORDS_MS if words else _USUAL_MS
    if now.state is NarrationState.PAUSED and stopping:
        return _USUAL_MS
    return _SLOW_MS if beside and now.silent_in is not None else 0


def worth_telling(before: Narration, now: Narration) -> bool:
    """Whether a page would show it otherwise; time passing is told about once a second."""
    return _shown(before) != _shown(now)


def _shown(now: Narration) -> tuple[object, ...]:
    silent_in = None if now.silent_in is None else int(now.silent_in)
    return now.state, now.segment, now.silence, int(now.elapsed), silent_in, now.word
