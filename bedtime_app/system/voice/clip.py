"""One answer of the voice process, whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.core.voice_choice import Voice
    from bedtime_app.system.voice.backend import SpokenWord
    from bedtime_app.system.voice.voice_trouble import VoiceTrouble

CALIBRATION = "The lamp is low, the house is quiet, and there is nothing left to do."
"""Spoken once by each voice, unheard, to learn how loud it is."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A spoken text (one channel, 16-bit little-endian), a list of voices, or what went wrong."""

    request: int
    pcm: bytes = b""
    rate: int = 0
    words: tuple[SpokenWord, ...] = ()
    voices: tuple[Voice, ...] = ()
    error: VoiceTrouble | None = None
    voice: str = ""
    """Who really spoke, such as `espeak:gmw/en-us`; loudness is learnt for each of them."""
