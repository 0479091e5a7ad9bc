"""What is handed to the sound's thread, in the order in which it shall be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from bedtime_app.core.script import Bell, Breath
    from bedtime_app.system.audio.bed_levels import Layers
    from bedtime_app.system.voice.clip import Clip


@dataclass(frozen=True, slots=True)
class Calibrate:
    """Learn from this clip how loud that voice is."""

    voice: object
    clip: Clip


@dataclass(frozen=True, slots=True)
class PlayClip:
    """Speak next, then be silent for `gap` seconds."""

    epoch: int
    segment: int
    voice: object
    clip: Clip
    gap: float
    decibels: float = 0.0
    """Against the usual loudness of a voice."""


@dataclass(frozen=True, slots=True)
class PlaySilence:
    """Be silent next."""

    epoch: int
    segment: int
    seconds: float


@dataclass(frozen=True, slots=True)
class PlaySound:
    """Sound a bell or a breath next, for exactly its seconds."""

    epoch: int
    segment: int
    sound: Bell | Breath
    decibels: float = 0.0


@dataclass(frozen=True, slots=True)
class Close:
    """Nothing more comes in this epoch."""

    epoch: int


@dataclass(frozen=True, slots=True)
class Flush:
    """Drop what has not been heard; a new epoch begins at this segment."""

    epoch: int
    segment: int


@dataclass(frozen=True, slots=True)
class LayBed:
    """Let loops sound beside the voice, for so many seconds or until they are faded."""

    layers: Layers
    seconds: float | None


@dataclass(frozen=True, slots=True)
class ChangeBed:
    """Let what was laid last glide to these levels, now or after `at` seconds of its own."""

    layers: Layers
    glide: float
    at: float | None = None


@dataclass(frozen=True, slots=True)
class FadeBed:
    """Let what sounds beside the voice grow silent within so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class SleepIn:
    """Have everything faded to silence in so many seconds that sound; None: never."""

    asked: int
    """Its number, which `Sleep.asked` answers."""
    seconds: float | None


PlayOffer: TypeAlias = PlayClip | PlaySilence | PlaySound
Offer: TypeAlias = PlayOffer | Calibrate | Close | Flush | LayBed | ChangeBed | FadeBed | SleepIn


@dataclass(frozen=True, slots=True)
class Prepared:
    """A segment lies ready on the timeline."""

    epoch: int
    segment: int
    seconds: float
    """With the gap after it."""
    trimmed: int = 0
    """Frames of silence taken from the start of its clip; its words are earlier by as much."""
