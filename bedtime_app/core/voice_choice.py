"""How a person likes to be read to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PLAIN_VOICE = "espeak:"
"""The voice every machine has, for whatever language."""


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """A voice and its pace and pitch; 1.0 is the calm usual of that voice."""

    voice: str = ""
    """`backend:name`, `backend:` for its usual one, a name alone (eSpeak's), or empty for the best.

    Where it cannot speak, the best that can takes its place in the same sentence.
    """
    rate: float = 1.0
    pitch: float = 1.0


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice this machine has."""

    voice: str
    """What `VoiceChoice.voice` wants."""
    name: str
    language: str
    """A BCP 47 tag."""


class Voices(Protocol):
    """Knows which voices this machine has."""

    def ask(self, folder: str, told: Callable[[Sequence[Voice]], None]) -> None:
        """Look, without waiting, also in that folder of Piper voices, empty for none.

        `told` is called on the GUI thread, with nothing if no voice can be had at all. Whoever
        asked before and was not answered yet is told nothing.
        """

    def stop(self) -> None:
        """Look no longer."""


class NoVoices:
    """`Voices` for a machine without any."""

    def ask(self, folder: str, told: Callable[[Sequence[Voice]], None]) -> None:  # noqa: ARG002 - none anywhere
        """There are none."""
        told(())

    def stop(self) -> None:
        """Nothing was looked for."""
