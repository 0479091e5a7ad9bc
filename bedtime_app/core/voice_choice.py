"""How a person likes to be read to."""

from __future__ import annotations

from dataclasses import dataclass

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
