"""A voice for tests that hums one exact tone for each character."""

from __future__ import annotations

import math
import sys
from array import array
from typing import TYPE_CHECKING

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech, SpokenWord
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

SECONDS_PER_CHARACTER = 0.05
_RATES = ("48000", "24000", "22050", "16000")
_LOUDNESS = 8000


class ToneBackend:
    """Each voice is named by its frames per second; pitch and rate change nothing."""

    def voices(self) -> Sequence[Voice]:
        """One voice per sample rate."""
        return [Voice(f"tone:{rate}", f"Tone {rate}", "en") for rate in _RATES]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:  # noqa: ARG002 - a tone has no language
        """Hum each character for exactly `SECONDS_PER_CHARACTER`."""
        name = choice.voice or _RATES[0]
        if name not in _RATES:
            raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
        rate = int(name)
        frames = round(rate * SECONDS_PER_CHARACTER)
        samples = array("h")
        hums: dict[str, array[int]] = {}
        for character in text:
            if character not in hums:
                hums[character] = _hum(ord(character), frames, rate)
            samples += hums[character]
        if sys.byteorder == "big":
            samples.byteswap()
        words = [SpokenWord(at, 1, at * frames) for at in range(len(text))]
        return Speech(samples.tobytes(), rate, words, name)


def _hum(code: int, frames: int, rate: int) -> array[int]:
    step = math.tau * (200 + 20 * (code % 64)) / rate
    return array("h", (round(_LOUDNESS * math.cos(step * frame)) for frame in range(frames)))
