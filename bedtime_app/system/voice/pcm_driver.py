"""A pyttsx3 driver that keeps what eSpeak says instead of playing it.

Import only after `espeak_library.load_espeak`, and only in the voice process.
"""

from __future__ import annotations

import ctypes
from typing import Any

from pyttsx3.drivers import _espeak
from pyttsx3.drivers.espeak import EspeakDriver

_SAMPLE_BYTES = 2
_WORD_GAP = 7
"""espeakWORDGAP in speak_lib.h, which pyttsx3 2.99 calls EMPHASIS."""

EspeakDriver._moduleInitialized = True  # noqa: SLF001 - load_espeak has started the library
EspeakDriver._defaultVoice = "en"  # noqa: SLF001 - the stock driver looks it up while starting


class PcmDriver(EspeakDriver):  # type: ignore[misc]  # pyttsx3 is untyped
    """Speaks at once and on the calling thread; afterwards `pcm` and `words` hold the speech."""

    def __init__(self, proxy: Any) -> None:  # noqa: ANN401 - pyttsx3 is untyped
        self._chunks: list[bytes] = []
        self.words: list[tuple[int, int, int]] = []
        """Offset, length and milliseconds of each word eSpeak told of."""
        super().__init__(proxy)

    @property
    def pcm(self) -> bytes:
        """What was said last: 16-bit samples in the machine's own byte order."""
        return b"".join(self._chunks)

    @staticmethod
    def setProperty(name: str, value: Any) -> None:  # noqa: ANN401, N802 - pyttsx3's own
        """Also `range` (0-100) and `word_gap` (units of 10 ms); raises ValueError."""
        if name == "range":
            _espeak.SetParameter(_espeak.RANGE, int(value), 0)
        elif name == "word_gap":
            _espeak.SetParameter(_WORD_GAP, int(value), 0)
        else:
            EspeakDriver.setProperty(name, value)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's own
        """Let the queue run; everything in it, its end too, happens before this returns."""
        self._proxy.setBusy(False)

    def stop(self) -> None:
        """Nothing goes on after `say` has returned."""

    def say(self, text: str) -> None:
        """Speak `text` whole."""
        self._chunks, self.words = [], []
        self._proxy.notify("started-utterance")
        code = _espeak.Synth(text.encode(), flags=_espeak.ENDPAUSE | _espeak.CHARS_UTF8)
        self._proxy.notify("finished-utterance", completed=code == _espeak.EE_OK)

    def _onSynth(self, wav: Any, numsamples: int, events: Any) -> int:  # noqa: ANN401, N802 - pyttsx3's own
        if numsamples > 0:
            self._chunks.append(ctypes.string_at(wav, numsamples * _SAMPLE_BYTES))
        index = 0
        while (event := events[index]).type != _espeak.EVENT_LIST_TERMINATED:
            if event.type == _espeak.EVENT_WORD:
                self.words.append((event.text_position - 1, event.length, event.audio_position))
            index += 1
        return 0
