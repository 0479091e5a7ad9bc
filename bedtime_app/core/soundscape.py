"""Soft sound without words, as pages see it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from bedtime_app.core.listeners import Listeners

if TYPE_CHECKING:
    from bedtime_app.core.sound_mix import Mix, NightPlan

    Sound: TypeAlias = "SoundKind | Mix | NightPlan"

FADE_OUT_SECONDS = 8.0
"""From the moment at which it is asked to fade to true silence."""


class SoundKind(Enum):
    """What can sound."""

    RAIN = "rain"
    OCEAN = "ocean"
    WIND = "wind"
    NIGHT_INSECTS = "night_insects"
    FAN = "fan"
    BROWN = "brown"
    PINK = "pink"
    WHITE = "white"


class Soundscape(Protocol):
    """One soft sound, mix or night at a time; everything happens on the GUI thread."""

    changed: Listeners[[]]
    """Told when `playing` or `audible` differs."""

    @property
    def playing(self) -> bool:
        """Whether something sounds or is about to; still true while it fades."""

    @property
    def audible(self) -> bool:
        """False once it is known that there is no sound device."""

    @property
    def sound(self) -> Sound | None:
        """What was asked for last, while `playing`; None otherwise."""

    def play(self, sound: Sound, seconds: float | None = None) -> None:
        """Fade in instead of what sounded; fade out so as to be silent after `seconds`, if given.

        Returns at once; the time counts from the first sound. A night ends by itself.
        """

    def change(self, sound: Sound) -> None:
        """Let what sounds glide to this within a moment; it ends when it would have.

        A night glides to one of the same lengths. Fine if nothing sounds; what lasts differently
        changes nothing.
        """

    def fade_out(self) -> None:
        """Be silent within `FADE_OUT_SECONDS`; fine if nothing sounds."""

    def stop(self) -> None:
        """Fall silent without a click, now."""


class NoSoundscape:
    """A `Soundscape` for a machine without one: it is never heard."""

    playing = False
    audible = False
    sound = None

    def __init__(self) -> None:
        self.changed: Listeners[[]] = Listeners()

    def play(self, sound: Sound, seconds: float | None = None) -> None:
        """Nothing sounds."""

    def change(self, sound: Sound) -> None:
        """Nothing sounds."""

    def fade_out(self) -> None:
        """Nothing sounded."""

    def stop(self) -> None:
        """Nothing sounded."""
