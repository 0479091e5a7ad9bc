"""hibari: the natural English voice, where the extra `natural` is installed."""

from __future__ import annotations

import gc
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from bedtime_app.core.voice_choice import Voice
from bedtime_app.system.voice.backend import Speech
from bedtime_app.system.voice.pieces import pieces
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

_VOICE = "heart"
"""The one that is in the wheel; hibari would fetch the others from the network, so they are not."""
_CALM_SPEED, _SLOWEST, _QUICKEST = 0.66, 0.33, 2.0
_SEED = 4
"""Of the noise in the voice: the same sentence sounds alike each night."""


class HibariBackend:
    """Knows no pitch. Its two hundred megabytes are loaded with the first sentence, not before."""

    def __init__(self) -> None:
        if find_spec("hibari") is None or find_spec("onnxruntime") is None:
            raise VoiceError(VoiceTrouble.NO_ENGINE)
        self._model: Any = None
        self._broken = False

    def voices(self) -> Sequence[Voice]:
        """The voice that travels with it."""
        return [Voice(f"hibari:{_VOICE}", "Heart", "en-US")]

    def speak(self, text: str, language: str, choice: VoiceChoice) -> Speech:
        """Speak English; the pace is that of `choice`, from 0.5 to 3."""
        if choice.voice not in {"", _VOICE}:
            raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
        if language.lower().partition("-")[0] != "en":
            raise VoiceError(VoiceTrouble.NO_SUCH_LANGUAGE)
        import numpy as np

        self._load()
        speed = min(max(_CALM_SPEED * choice.rate, _SLOWEST), _QUICKEST)
        parts = [self._model(piece, speed=speed, seed=_SEED) for _, piece in pieces(text)]
        sound = np.concatenate(parts) if parts else np.zeros(0, np.float32)
        pcm = (np.clip(sound, -1.0, 1.0) * 32767.0).astype("<i2").tobytes()
        return Speech(pcm, self._model.sample_rate, voice=_VOICE)

    def _load(self) -> None:
        """Try it once: what is broken now is broken for the next sentence too."""
        if self._broken:
            raise VoiceError(VoiceTrouble.NO_ENGINE)
        if self._model is None:
            self._broken = True
            self._model = _loaded()
            self._broken = False


def _loaded() -> Any:  # noqa: ANN401 - hibari is untyped
    """The model beside its words: each takes a third of a second, so both are read at a time."""
    import json
    from concurrent.futures import ThreadPoolExecutor
    from pathlib import Path

    from hibari import Hibari, tts
    from hibari.voices import voice_path

    class LeanHibari(Hibari):  # type: ignore[misc]  # hibari is untyped
        """Without the arena in which onnxruntime keeps what the longest sentence once needed."""

        def __init__(self) -> None:
            self.voice, self._g2p = _VOICE, None
            self.model_path = voice_path(_VOICE, download_missing=False)
            self.vocab = json.loads((Path(tts.ASSETS) / "vocab.json").read_text("utf-8"))

        def open(self) -> None:
            import onnxruntime

            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = options.inter_op_num_threads = 1
            options.enable_cpu_mem_arena = False
            options.log_severity_level = 3
            self.sess = onnxruntime.InferenceSession(
                self.model_path, options, providers=["CPUExecutionProvider"]
            )

    model = LeanHibari()
    with ThreadPoolExecutor(1) as beside:
        opened = beside.submit(model.open)
        gc.disable()  # a million words are read, and none of them is garbage
        try:
            _ = model.g2p
        finally:
            gc.enable()
        opened.result()
    return model
