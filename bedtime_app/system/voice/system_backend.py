"""The system's own voices through pyttsx3: SAPI5 on Windows, NSSpeechSynthesizer on macOS.

Untried: written from the sources of pyttsx3 2.99, without either system at hand.
"""

from __future__ import annotations

import sys
import tempfile  # noqa: TID251 - its drivers speak into files only; see `_spoken`
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.pieces import pieces
from bedtime_app.system.voice.sound_file import read_sound
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

DRIVERS = {"win32": "sapi5", "darwin": "nsss"}
"""By `sys.platform`; elsewhere there are no voices of the system's own."""
_CALM_RATE = 130
"""Words per minute."""


class SystemBackend:
    """Voices are named by the system's own identifiers. They know no pitch."""

    def __init__(self, driver: str | None = None) -> None:
        name = DRIVERS.get(sys.platform) if driver is None else driver
        if name is None:
            raise VoiceError(VoiceTrouble.NO_ENGINE)
        try:
            import pyttsx3

            self._engine: Any = pyttsx3.Engine(name)
        except (ImportError, OSError, RuntimeError):
            raise VoiceError(VoiceTrouble.NO_ENGINE) from None
        self._ended = False
        self._engine.connect("finished-utterance", self._note_end)

    def voices(self) -> Sequence[Voice]:
        """Every voice the system tells of, with its language."""
        return [
            Voice(f"system:{identifier}", name, tag) for identifier, name, tag in self._listed()
        ]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak piece by piece, each through a file that is gone before this returns."""
        voice = self._identifier(choice.voice, language)
        self._driver.setProperty("voice", voice)
        self._driver.setProperty("rate", round(_CALM_RATE * choice.rate))
        spoken = [self._spoken(piece) for _, piece in pieces(text) if piece.strip()]
        if len({part.rate for part in spoken}) > 1:
            raise VoiceError(VoiceTrouble.FAILED)
        rate = spoken[0].rate if spoken else 22_050
        return Speech(b"".join(part.pcm for part in spoken), rate, voice=voice)

    @property
    def _driver(self) -> Any:  # noqa: ANN401 - pyttsx3 is untyped
        return self._engine.proxy._driver  # noqa: SLF001 - runAndWait loses its second call

    def _spoken(self, text: str) -> Speech:
        """SAPI5 returns when the file is written, NSSS tells of it in its run loop."""
        with tempfile.TemporaryDirectory(prefix="bedtime-voice-") as folder:
            path = Path(folder) / "spoken"
            self._ended = self._engine.driver_name != "nsss"
            self._driver.save_to_file(text, str(path))
            if not self._ended:
                self._driver.startLoop()
            return read_sound(path.read_bytes())

    def _note_end(self, name: str | None, completed: bool) -> None:  # noqa: ARG002, FBT001 - pyttsx3's names
        if not self._ended:
            self._ended = True
            self._driver.endLoop()

    def _identifier(self, name: str, language: str) -> str:
        listed = list(self._listed())
        if name:
            if name not in {identifier for identifier, _, _ in listed}:
                raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
            return name
        tongue = language.lower().partition("-")[0]
        for identifier, _, tag in listed:
            if tag.lower().partition("-")[0] == tongue:
                return identifier
        raise VoiceError(VoiceTrouble.NO_SUCH_LANGUAGE)

    def _listed(self) -> Iterator[tuple[str, str, str]]:
        for voice in self._driver.getProperty("voices"):
            tags = [tag for tag in voice.languages if isinstance(tag, str)]
            yield str(voice.id), str(voice.name), (tags or [""])[0].replace("_", "-")
