"""The audible form of a script, as pages see it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bedtime_app.core.listeners import Listeners
    from bedtime_app.core.script import Script


class NarrationState(Enum):
    """Where a narration is."""

    IDLE = auto()
    PREPARING = auto()
    PLAYING = auto()
    PAUSED = auto()
    FADING = auto()
    """Growing silent by the sleep timer; can be extended."""
    ENDED = auto()
    FAILED = auto()
    """There is nothing in the script that could be told."""


SPEAKING = frozenset({NarrationState.PREPARING, NarrationState.PLAYING, NarrationState.FADING})
"""A voice is heard, or will be in a moment."""
GOING_ON = SPEAKING | {NarrationState.PAUSED}
"""There is a place at which it is, or is held."""


class Silence(Enum):
    """Why a narration goes on without sound; the reader then moves at speaking pace."""

    NO_VOICE = auto()
    NO_SOUND_DEVICE = auto()


@dataclass(frozen=True, slots=True)
class Narration:
    """One moment of a narration; times in seconds at the present pace."""

    state: NarrationState = NarrationState.IDLE
    segment: int = 0
    """Index into `Script.segments` of what is heard now."""
    elapsed: float = 0.0
    length: float = 0.0
    """An estimate until every sentence has been spoken once."""
    silence: Silence | None = None
    silent_in: float | None = None
    """Seconds until the sleep timer has faded everything; None without one."""
    word: tuple[int, int] | None = None
    """Start and end in `Script.text` of the word that is heard, where the voice tells."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How one narration goes, beside the voice."""

    winding_down: float = 0.0
    """0 to 1: how much pace, loudness and pauses glide towards sleep from beginning to end."""
    within: float | None = None
    """Seconds in which the end shall be reached: the script is shortened at natural places.

    Where that cannot be, it is faded within them."""
    seed: int = 0
    """Of the small variations; the same seed varies alike, and 0 not at all."""


PLAIN = Telling()


class Narrator(Protocol):
    """Speaks one script at a time; everything happens on the GUI thread."""

    changed: Listeners[[]]
    """Told when `now` differs: each sentence, each state, and about once a second while playing."""

    def now(self) -> Narration:
        """The present moment of the narration."""

    def prepare(self, language: str) -> None:
        """Something in that language may be told soon: be ready; fine at any time."""

    def begin(self, script: Script, segment: int = 0, telling: Telling = PLAIN) -> None:
        """Speak `script` from that segment, ending whatever was spoken before."""

    def sleep_in(self, seconds: float | None) -> None:
        """Have everything that sounds faded to silence in so long; None: never.

        Counted while something sounds. The last two minutes fade, or the whole if it is shorter.
        Asked again while fading, for longer, it rises softly and starts anew. It outlives `begin`;
        at its end the narration has ended where it was, and `elapsed` is less than `length`.
        """

    def pause(self) -> None:
        """Hold the voice; fine if it is not playing."""

    def resume(self) -> None:
        """Go on where it was held."""

    def seek(self, segment: int) -> None:
        """Go on from the start of that segment."""

    def stop(self) -> None:
        """Fall silent and become idle."""

    def close(self) -> None:
        """Stop for good, and leave neither a process nor a thread behind."""
