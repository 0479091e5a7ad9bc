"""What a speech engine has to do to be one of Bedtime's voices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.voice_choice import Voice, VoiceChoice


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """When a word of a text is heard."""

    start: int
    """Offset of its first character in the text."""
    length: int
    frame: int
    """Frames of sound before it begins."""


@dataclass(frozen=True, slots=True)
class Speech:
    """A spoken text: one channel of little-endian 16-bit samples."""

    pcm: bytes
    rate: int
    """Frames per second."""
    words: Sequence[SpokenWord] = ()
    """As far as the engine knows them."""
    voice: str = ""
    """The engine's own name of the voice that spoke."""


class Backend(Protocol):
    """One speech engine, used by one thread of the voice process only."""

    def voices(self) -> Sequence[Voice]:
        """The voices it has; raises VoiceError."""

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak `text`; `choice.voice` is a name of its own or empty; raises VoiceError."""
