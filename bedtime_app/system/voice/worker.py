"""The voice process: reads requests line by line, answers each with speech, ends with its input.

Imports neither Qt nor NumPy, so that the first sentence is there after a tenth of a second.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import (
    LONGEST_LINE,
    error_reply,
    read_request,
    speech_reply,
    voices_reply,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bedtime_app.core.voice_choice import Voice, VoiceChoice
    from bedtime_app.system.voice.backend import Backend


def espeak() -> Backend:
    """The voice every machine has."""
    from bedtime_app.system.voice.espeak_backend import EspeakBackend

    return EspeakBackend()


def tone() -> Backend:
    """The voice of the tests."""
    from bedtime_app.system.voice.tone_backend import ToneBackend

    return ToneBackend()


BACKENDS: dict[str, Callable[[], Backend]] = {"espeak": espeak, "tone": tone}
"""By the name before the colon of `VoiceChoice.voice`; the first one speaks when none is named."""
_NOT_LISTED = {"tone"}


class Speaker:
    """Answers requests with the backends it is given, each loaded when first needed."""

    def __init__(self, backends: Mapping[str, Callable[[], Backend]]) -> None:
        self._makers = backends
        self._loaded: dict[str, Backend] = {}

    def answer(self, line: bytes) -> bytes:
        """The reply to one line, whatever is on it."""
        request_id = 0
        try:
            request = read_request(line)
            request_id = request.id
            if request.voices:
                return voices_reply(request_id, self._voices())
            name, choice = self._choose(request.choice)
            speech = self._backend(name).speak(request.text, request.language, choice)
            return speech_reply(request_id, speech)
        except VoiceError as error:
            return error_reply(request_id, error.trouble)
        except Exception:  # noqa: BLE001 - whatever an engine throws, the next sentence is spoken
            return error_reply(request_id, VoiceTrouble.FAILED)

    def _choose(self, choice: VoiceChoice) -> tuple[str, VoiceChoice]:
        backend, colon, voice = choice.voice.partition(":")
        if not colon:
            return next(iter(self._makers)), choice
        return backend, replace(choice, voice=voice)

    def _backend(self, name: str) -> Backend:
        if name not in self._loaded:
            if name not in self._makers:
                raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
            self._loaded[name] = self._makers[name]()
        return self._loaded[name]

    def _voices(self) -> list[Voice]:
        found: list[Voice] = []
        for name in self._makers:
            if name not in _NOT_LISTED:
                found += self._backend(name).voices()
        return found


def serve(requests: BinaryIO, replies: BinaryIO, speaker: Speaker) -> None:
    """Answer each line until the input ends or nobody listens any more."""
    while line := requests.readline(LONGEST_LINE):
        whole = line.endswith(b"\n")
        while not whole and (rest := requests.readline(LONGEST_LINE)):
            whole = rest.endswith(b"\n")
            line = b""
        try:
            replies.write(speaker.answer(line))
            replies.flush()
        except BrokenPipeError:
            return


def main() -> None:
    """Speak on the first standard output; what libraries print goes to the standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's; its end closes our input
    with os.fdopen(os.dup(1), "wb") as replies:
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        serve(sys.stdin.buffer, replies, Speaker(BACKENDS))
        sys.stdin.close()
    os._exit(0)  # eSpeak's own ending has been seen to assert


if __name__ == "__main__":
    main()
