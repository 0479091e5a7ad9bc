"""eSpeak NG through pyttsx3: the voice every machine has."""

from __future__ import annotations

import sys
from array import array
from types import ModuleType
from typing import TYPE_CHECKING, Any

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech, SpokenWord
from bedtime_app.system.voice.espeak_library import SAMPLE_RATE, load_espeak
from bedtime_app.system.voice.pieces import pieces
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

_CALM_RATE, _CALM_PITCH, _CALM_RANGE, _CALM_WORD_GAP = 108, 42, 42, 1
"""With the gaps of `core.pacing`: 115 to 120 words a minute, measured on the shipped stories."""
_DRIVER = "pcm_espeak"
_OTHER_TAGS = {"en": "en-us", "no": "nb", "zh": "cmn"}
"""Where eSpeak files a language; of its English voices the American one is understood best."""


class EspeakBackend:
    """Voices are named by eSpeak's own identifiers, such as `gmw/en` or `en-us+f3`."""

    def __init__(self) -> None:
        self._espeak = load_espeak()
        import pyttsx3

        from bedtime_app.system.voice.pcm_driver import PcmDriver

        module: Any = ModuleType(f"pyttsx3.drivers.{_DRIVER}")
        module.buildDriver = self._build = _Builder(PcmDriver)
        sys.modules[module.__name__] = module
        self._engine = pyttsx3.Engine(_DRIVER)
        self._engine.connect("error", self._note_error)
        self._engine.connect("finished-utterance", self._note_end)
        self._troubles: list[Exception] = []
        self._by_language: dict[str, str] = {}

    def voices(self) -> Sequence[Voice]:
        """Every voice eSpeak has, with the language it is for."""
        return [
            Voice(f"espeak:{identifier}", name, tag)
            for _, tag, identifier, name in sorted(self._listed())
        ]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak in pieces, because eSpeak and its driver were made for a few words at a time."""
        voice = self._identifier(choice.voice, language)
        settings: dict[str, Any] = {
            "voice": voice,
            "rate": round(_CALM_RATE * choice.rate),
            "pitch": min(round(_CALM_PITCH * choice.pitch), 99),
            "range": _CALM_RANGE,
            "word_gap": _CALM_WORD_GAP,
        }
        pcm, words = bytearray(), []
        for offset, piece in pieces(text):
            before = len(pcm) // 2
            driver = self._run(piece, settings)
            settings = {}
            pcm += driver.pcm
            words += [
                SpokenWord(offset + start, length, before + ms * SAMPLE_RATE // 1000)
                for start, length, ms in driver.words
            ]
        return Speech(_little_endian(bytes(pcm)), SAMPLE_RATE, words, voice)

    def _run(self, text: str, settings: dict[str, Any]) -> Any:  # noqa: ANN401 - pyttsx3 is untyped
        self._troubles.clear()
        # WORKAROUND https://github.com/nateshmbhat/pyttsx3/issues/402: runAndWait leaves the proxy
        # idle, so the next commands would run before the loop and their end would be lost.
        self._engine.proxy.setBusy(True)
        for name, value in settings.items():
            self._engine.setProperty(name, value)
        self._engine.say(text)
        self._engine.runAndWait()
        if self._troubles:
            voice_refused = isinstance(self._troubles[0], ValueError)
            trouble = VoiceTrouble.NO_SUCH_VOICE if voice_refused else VoiceTrouble.FAILED
            raise VoiceError(trouble)
        return self._build.driver

    def _note_error(self, name: str | None, exception: Exception) -> None:  # noqa: ARG002 - pyttsx3's names
        self._troubles.append(exception)

    def _note_end(self, name: str | None, completed: bool) -> None:  # noqa: ARG002, FBT001 - pyttsx3's names
        if not completed:
            self._troubles.append(RuntimeError("eSpeak refused"))

    def _identifier(self, name: str, language: str) -> str:
        """Languages are looked up here: SetVoiceByName of 1.52 knows `en-us` but not `en-gb`."""
        if not self._by_language:
            for _, tag, identifier, _ in sorted(self._listed()):
                self._by_language.setdefault(tag, identifier)
                self._by_language.setdefault(tag.partition("-")[0], identifier)
        if name:
            plain, plus, variant = name.partition("+")
            return self._by_language.get(plain.lower(), plain) + plus + variant
        tag = language.lower()
        while tag:
            known = self._by_language.get(_OTHER_TAGS.get(tag, tag))
            if known is not None:
                return known
            tag = tag.rpartition("-")[0]
        raise VoiceError(VoiceTrouble.NO_SUCH_LANGUAGE)

    def _listed(self) -> Iterator[tuple[int, str, str, str]]:
        """Priority (low is better), language tag, identifier and name of each voice."""
        for voice in self._espeak.ListVoices(None):
            tag = voice.languages[1:].decode(errors="replace").lower()
            identifier = voice.identifier.decode(errors="replace")
            yield voice.languages[0], tag, identifier, voice.name.decode(errors="replace")


class _Builder:
    """What pyttsx3 calls to make its driver; remembers the one it made."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self._make = make
        self.driver: Any = None

    def __call__(self, proxy: Any) -> Any:  # noqa: ANN401 - pyttsx3 is untyped
        self.driver = self._make(proxy)
        return self.driver


def _little_endian(pcm: bytes) -> bytes:
    if sys.byteorder == "little":
        return pcm
    samples = array("h", pcm)
    samples.byteswap()
    return samples.tobytes()
