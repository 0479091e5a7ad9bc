"""Soft sound without words, as pages see it."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from bedtime_app.core.listeners import Listeners

FADE_OUT_SECONDS = 8.0
"""From the moment at which it is asked to fade to true silence."""


class SoundKind(Enum):
    """What can sound."""

    RAIN = "rain"
    OCEAN = "ocean"
    BROWN = "brown"
    PINK = "pink"


class Soundscape(Protocol):
    """One soft sound at a time, beside any voice; everything happens on the GUI thread."""

    changed: Listeners[[]]
    """Told when `playing` or `audible` differs."""

    @property
    def playing(self) -> bool:
        """Whether something sounds or is about to; still true while it fades."""

    @property
    def audible(self) -> bool:
        """False once it is known that there is no sound device."""

    def play(self, kind: SoundKind, seconds: float | None = None) -> None:
        """Fade in instead of what sounded; fade out so as to be silent after `seconds`, if given.

        Returns at once; the time counts from the first sound.
        """

    def fade_out(self) -> None:
        """Be silent within `FADE_OUT_SECONDS`; fine if nothing sounds."""

    def stop(self) -> None:
        """Fall silent without a click, now."""


class NoSoundscape:
    """A `Soundscape` for a machine without one: it is never heard."""

    playing = False
    audible = False

    def __init__(self) -> None:
        self.changed: Listeners[[]] = Listeners()

    def play(self, kind: SoundKind, seconds: float | None = None) -> None:
        """Nothing sounds."""

    def fade_out(self) -> None:
        """Nothing sounded."""

    def stop(self) -> None:
        """Nothing sounded."""
