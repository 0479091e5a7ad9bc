"""The voice process: reads requests line by line, answers each with speech, ends with its input.

Imports neither Qt nor NumPy, so that the first sentence is there after a tenth of a second.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from bedtime_app.core.voice_choice import PLAIN_VOICE
from bedtime_app.system.voice.backends import BACKENDS, UNASKED, UNLISTED
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import (
    LONGEST_LINE,
    error_reply,
    read_request,
    speech_reply,
    voices_reply,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from bedtime_app.core.voice_choice import Voice, VoiceChoice
    from bedtime_app.system.voice.backend import Backend, Speech
    from bedtime_app.system.voice.wire import Request


class Speaker:
    """Answers requests with the backends it is given, each loaded when first needed."""

    def __init__(
        self,
        backends: Mapping[str, Callable[[], Backend]],
        unasked: Mapping[str, frozenset[str]] = UNASKED,
    ) -> None:
        self._makers = backends
        self._unasked = unasked
        self._loaded: dict[str, Backend | VoiceError] = {}

    def answer(self, line: bytes) -> bytes:
        """The reply to one line, whatever is on it."""
        request_id = 0
        try:
            request = read_request(line)
            request_id = request.id
            if request.voices:
                return voices_reply(request_id, self._voices(request.choice.voice))
            return speech_reply(request_id, self._speak(request))
        except VoiceError as error:
            return error_reply(request_id, error.trouble)
        except Exception:  # noqa: BLE001 - whatever an engine throws, the next sentence is spoken
            return error_reply(request_id, VoiceTrouble.FAILED)

    def _speak(self, request: Request) -> Speech:
        """Let the one that is asked for speak, and where it cannot, the next best at once."""
        trouble = VoiceTrouble.NO_ENGINE
        for name, choice in self._candidates(request):
            try:
                speech = self._backend(name).speak(request.text, request.language, choice)
            except VoiceError as error:
                trouble = error.trouble
            except Exception:  # noqa: BLE001 - whatever an engine throws, another one may speak
                trouble = VoiceTrouble.FAILED
            else:
                return replace(speech, voice=f"{name}:{speech.voice}")
            if request.strict:
                break
        raise VoiceError(trouble)

    def _candidates(self, request: Request) -> Iterator[tuple[str, VoiceChoice]]:
        choice = request.choice
        if choice.voice:
            full = choice.voice if ":" in choice.voice else PLAIN_VOICE + choice.voice
            named, _, voice = full.partition(":")
            yield named, replace(choice, voice=voice)
        tongue = request.language.lower().partition("-")[0]
        for name, tongues in self._unasked.items():
            has_spoken = choice.voice == f"{name}:"
            if name in self._makers and not has_spoken and (not tongues or tongue in tongues):
                yield name, replace(choice, voice="")

    def _backend(self, name: str) -> Backend:
        """The engine of that name; one that could not be loaded is not tried again."""
        if name not in self._loaded:
            if name not in self._makers:
                raise VoiceError(VoiceTrouble.NO_SUCH_VOICE)
            try:
                self._loaded[name] = self._makers[name]()
            except VoiceError as error:
                self._loaded[name] = error
            except Exception:  # noqa: BLE001 - a broken installation breaks in its own way
                self._loaded[name] = VoiceError(VoiceTrouble.NO_ENGINE)
        found = self._loaded[name]
        if isinstance(found, VoiceError):
            raise found
        return found

    def _voices(self, only: str) -> list[Voice]:
        """Of every engine, or of one; those of a broken one are left out."""
        found: list[Voice] = []
        for name in self._makers:
            if name not in UNLISTED and (not only or name == only.partition(":")[0]):
                with suppress(Exception):
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
