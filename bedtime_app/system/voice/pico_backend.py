"""SVOX Pico through py-nanotts, where the extra `languages` is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.pieces import pieces
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

_SAMPLE_RATE = 16_000
_CALM_SPEEDS = {
    "en-US": 0.63,
    "en-GB": 0.65,
    "de-DE": 0.75,
    "es-ES": 0.75,
    "fr-FR": 0.7,
    "it-IT": 0.85,
}
"""By voice: some read a quarter faster than others. The first of a language is its usual one."""
_MARKUP = str.maketrans("<>", "  ")
_LONGEST_WORD = 60
"""Pico takes minutes over a word of thousands of letters."""


class PicoBackend:
    """Voices are named by language and country, such as `de-DE`."""

    def __init__(self) -> None:
        try:
            from py_nanotts import NanoTTS
        except ImportError:
            raise VoiceError(VoiceTrouble.NO_ENGINE) from None
        self._pico = NanoTTS()

    def voices(self) -> Sequence[Voice]:
        """One for each language and country it has."""
        return [Voice(f"pico:{name}", name, name) for name in _CALM_SPEEDS]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak at that pace (0.3 to 6) and pitch (0.5 to 2)."""
        voice = _voice_for(choice.voice, language)
        speed = _CALM_SPEEDS[voice] * choice.rate
        pcm = b"".join(
            self._pico.speak(piece, voice=voice, speed=speed, pitch=choice.pitch)
            for _, piece in pieces(_plain(text))
        )
        return Speech(pcm, _SAMPLE_RATE, voice=voice)


def _voice_for(name: str, language: str) -> str:
    if name:
        for voice in _CALM_SPEEDS:
            if voice.lower() == name.lower():
                return voice
        raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
    tag = language.lower()
    alike = [voice for voice in _CALM_SPEEDS if voice.lower().startswith(tag.partition("-")[0])]
    if not alike:
        raise VoiceError(VoiceTrouble.NO_SUCH_LANGUAGE)
    return next((voice for voice in alike if voice.lower() == tag), alike[0])


def _plain(text: str) -> str:
    """Without what Pico would take for its markup, and without endless words."""
    words = text.translate(_MARKUP).split(" ")
    cut = (word[at : at + _LONGEST_WORD] for word in words for at in range(0, len(word) or 1, 60))
    return " ".join(cut)
