"""A voice process for whoever can wait: without Qt, one answer after another."""

from __future__ import annotations

import subprocess
from collections import deque
from threading import Timer
from typing import TYPE_CHECKING, Self

from bedtime_app.system.voice.reply_reader import clip_of
from bedtime_app.system.voice.voice_command import voice_command, voice_environment
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import (
    LONGEST_LINE,
    Request,
    plainly,
    read_reply,
    request_line,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from types import TracebackType

    from bedtime_app.core.voice_choice import Voice
    from bedtime_app.system.voice.clip import Clip

PATIENCE = 30.0
_STARTS = 3


class VoicePipe:
    """Owns one voice process while it is entered; a crash or a hang costs a new start, thrice.

    What ended two processes is asked of the plain voice then.
    """

    def __init__(self, command: Sequence[str] | None = None, patience: float = PATIENCE) -> None:
        self._command = list(command or voice_command())
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def speak(self, requests: Iterable[Request]) -> Iterator[Clip]:
        """An answer to each request, in order; the next is made meanwhile. Raises VoiceError."""
        sent: deque[Request] = deque()
        for request in requests:
            sent.append(request)
            self._send(request)
            if len(sent) > 1:
                yield self._receive(sent)
        while sent:
            yield self._receive(sent)

    def voices(self) -> Sequence[Voice]:
        """What can speak on this machine; raises VoiceError."""
        return next(self.speak([Request(1, voices=True)])).voices

    def _send(self, request: Request) -> None:
        process = self._process or self._start()
        if process.stdin is not None:
            try:
                process.stdin.write(request_line(request))
                process.stdin.flush()
            except OSError:
                return  # it has ended; the answer that does not come says so

    def _receive(self, sent: deque[Request]) -> Clip:
        for failed in range(1, _STARTS + 1):
            try:
                clip = self._read(sent[0].id)
            except (VoiceError, OSError):
                self._end()
                if failed > 1:
                    sent[0] = plainly(sent[0])
                for request in sent:
                    self._send(request)
                continue
            sent.popleft()
            if clip.error is not None:
                raise VoiceError(clip.error)
            return clip
        raise VoiceError(VoiceTrouble.FAILED)

    def _read(self, request_id: int) -> Clip:
        process = self._process
        if process is None or process.stdout is None:
            raise VoiceError(VoiceTrouble.FAILED)
        watch = Timer(self._patience, process.kill)
        watch.start()
        try:
            reply = read_reply(process.stdout.readline(LONGEST_LINE))
            pcm = process.stdout.read(reply.frames * 2)
        finally:
            watch.cancel()
            watch.join()
        if reply.id != request_id or len(pcm) < reply.frames * 2:
            raise VoiceError(VoiceTrouble.FAILED)
        return clip_of(reply, pcm)

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own command
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a library could print what a person wrote
                env=voice_environment(),
            )
        except OSError:
            raise VoiceError(VoiceTrouble.NO_ENGINE) from None
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
