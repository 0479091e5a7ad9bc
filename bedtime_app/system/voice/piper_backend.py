"""Piper, where the extra `piper` is installed: whatever voices lie in a folder of the person's own.

Written against the documented interface of piper-tts 1.8.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.pieces import pieces
from bedtime_app.system.voice.voice_command import PIPER_FOLDER
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

_CALM_LENGTH = 1.3
"""Of each sound, against what the voice's maker chose."""
_MOST_VOICES, _MOST_FILES = 100, 10_000
_LARGEST_CARD, _LARGEST_MODEL = 1_000_000, 1_000_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}")
_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8}){0,3}")


class PiperBackend:
    """Voices are named by their files without `.onnx`; what does not look like one is left out."""

    def __init__(self, folder: str | None = None) -> None:
        try:
            import piper
        except ImportError:
            raise VoiceError(VoiceTrouble.NO_ENGINE) from None
        self._piper: Any = piper
        self._folder = os.environ.get(PIPER_FOLDER, "") if folder is None else folder
        self._name = ""
        self._loaded: Any = None

    def voices(self) -> Sequence[Voice]:
        """The voices in the folder, by name."""
        return [Voice(f"piper:{name}", name, tag) for name, tag in sorted(self._found())]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak at that pace; Piper knows no pitch. One voice is loaded at a time."""
        name = choice.voice or self._for(language)
        if name != self._name:
            if name not in dict(self._found()):
                raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
            self._loaded = None
            self._loaded = self._piper.PiperVoice.load(Path(self._folder) / f"{name}.onnx")
            self._name = name
        settings = self._piper.SynthesisConfig(length_scale=_CALM_LENGTH / choice.rate)
        pcm, rate = bytearray(), 0
        for _, piece in pieces(text):
            for chunk in self._loaded.synthesize(piece, syn_config=settings):
                if chunk.sample_channels != 1 or rate not in {0, chunk.sample_rate}:
                    raise VoiceError(VoiceTrouble.FAILED)
                rate = chunk.sample_rate
                pcm += chunk.audio_int16_bytes
        return Speech(bytes(pcm), rate or 22_050, voice=name)

    def _for(self, language: str) -> str:
        tongue = language.lower().partition("-")[0]
        for name, tag in sorted(self._found()):
            if tag.lower().partition("-")[0] == tongue:
                return name
        raise VoiceError(VoiceTrouble.NO_SUCH_LANGUAGE)

    def _found(self) -> Iterator[tuple[str, str]]:
        """Name and language of each voice: a model of some size beside a card that can be read."""
        if not self._folder:
            return
        found = 0
        try:
            with os.scandir(self._folder) as entries:
                for count, entry in enumerate(entries):
                    if count >= _MOST_FILES or found >= _MOST_VOICES:
                        return
                    tag = _language_of(entry)
                    if tag:
                        found += 1
                        yield entry.name.removesuffix(".onnx"), tag
        except OSError:
            return


def _language_of(entry: os.DirEntry[str]) -> str:
    """The language on the card of that model; empty for what is no voice."""
    name = entry.name.removesuffix(".onnx")
    if not entry.name.endswith(".onnx") or not _NAME.fullmatch(name):
        return ""
    card = Path(f"{entry.path}.json")
    try:
        if not entry.is_file() or not 0 < entry.stat().st_size <= _LARGEST_MODEL:
            return ""
        if not card.is_file() or card.stat().st_size > _LARGEST_CARD:
            return ""
        fields = json.loads(card.read_bytes())
        tag = fields.get("language", {}).get("code") or fields["espeak"]["voice"]
        rate = fields["audio"]["sample_rate"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ""
    usable = isinstance(tag, str) and isinstance(rate, int) and _TAG.fullmatch(tag)
    return tag.replace("_", "-") if usable else ""
