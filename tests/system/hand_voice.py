"""A voice that answers when the test says so."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject

from bedtime_app.core.listeners import Listeners
from bedtime_app.system.voice.clip import Clip

if TYPE_CHECKING:
    from bedtime_app.core.voice_choice import VoiceChoice
    from bedtime_app.system.voice.backend import SpokenWord
    from bedtime_app.system.voice.voice_trouble import VoiceTrouble


class HandVoice(QObject):
    """What `VoiceProcess` looks like from outside."""

    def __init__(self) -> None:
        super().__init__()
        self.clip_ready: Listeners[[Clip]] = Listeners()
        self.lost: Listeners[[]] = Listeners()
        self.waiting: deque[tuple[int, str, VoiceChoice]] = deque()
        self.said: list[tuple[str, VoiceChoice]] = []
        self._last = 0

    def say(self, text: str, language: str, choice: VoiceChoice) -> int:  # noqa: ARG002 - as the voice's
        self._last += 1
        self.waiting.append((self._last, text, choice))
        self.said.append((text, choice))
        return self._last

    def flush(self) -> None:
        self.waiting.clear()

    def stop(self) -> None:
        self.flush()

    def answer(
        self,
        voice: str = "",
        *,
        size: float = 0.1,
        seconds: float = 1.0,
        words: tuple[SpokenWord, ...] = (),
        error: VoiceTrouble | None = None,
    ) -> str:
        """Answer the oldest request; the text that was asked for."""
        request, text, _ = self.waiting.popleft()
        clip = Clip(request, tone(size, seconds), 24_000, words, voice=voice)
        if error is not None:
            clip = replace(clip, pcm=b"", rate=0, words=(), error=error)
        self.clip_ready.tell(clip)
        return text


def tone(size: float, seconds: float) -> bytes:
    """So many seconds of 500 Hz at 24 kHz."""
    time = np.arange(round(seconds * 24_000)) / 24_000
    return (size * 32767 * np.cos(2 * np.pi * 500 * time)).round().astype("<i2").tobytes()
