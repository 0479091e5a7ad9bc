"""The app's voice: asks the voice process, and starts it again when it dies, hangs or babbles."""

from __future__ import annotations

from collections import Counter, deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from bedtime_app.core.listeners import Listeners
from bedtime_app.system.voice.clip import Clip
from bedtime_app.system.voice.reply_reader import ReplyReader
from bedtime_app.system.voice.voice_command import voice_command, voice_environment
from bedtime_app.system.voice.voice_trouble import VoiceError, VoiceTrouble
from bedtime_app.system.voice.wire import Request, plainly, request_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.voice_choice import VoiceChoice

_AT_ONCE = 2
_STARTS = 3
_PATIENCE_MS = 10_000
_IDLE_MS = 5 * 60_000
_END_MS = 1000
_FORGIVEN = 2
"""Sentences over which a voice may end its processes before it is not asked any more."""


class VoiceProcess(QObject):
    """Needs an event loop, the app's or a command's, and tells its listeners on that thread."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        parent: QObject | None = None,
        *,
        patience_ms: int = _PATIENCE_MS,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self.clip_ready: Listeners[[Clip]] = Listeners()
        """Told of each answer, in the order of the requests; a clip may carry an error."""
        self.lost: Listeners[[]] = Listeners()
        """Told when the process cannot be kept alive: nothing asked so far will be answered."""
        self._command = list(command or voice_command())
        self._process: QProcess | None = None
        self._reader = ReplyReader()
        self._waiting: deque[Request] = deque()
        self._sent: deque[Request] = deque()
        self._dropped: set[int] = set()
        self._last_id = 0
        self._ends_in_a_row = 0
        self._blamed: int | None = None
        self._crashes: Counter[str] = Counter()
        self._folder = ""
        self._works = False
        self._patience = self._timer(patience_ms, self._kill)
        self._idle = self._timer(idle_ms, self._let_go)

    def say(self, text: str, language: str, choice: VoiceChoice) -> int:
        """Ask for `text` to be spoken; returns the number its clip will carry."""
        return self._ask(Request(self._last_id + 1, text, language, choice))

    def ask_voices(self) -> int:
        """Ask which voices there are; returns the number of the clip that lists them."""
        return self._ask(Request(self._last_id + 1, voices=True))

    def use_folder(self, folder: str) -> None:
        """Let Piper look for its voices there, from the next start of the process on."""
        if folder != self._folder:
            self._folder = folder
            if not self._sent:
                self._let_go()

    def flush(self) -> None:
        """Forget what has been asked; none of it will be told."""
        self._waiting.clear()
        self._dropped = {request.id for request in self._sent}

    def stop(self) -> None:
        """Forget everything and leave no process behind; asking again starts a new one."""
        self.flush()
        self._sent.clear()
        self._crashes.clear()
        self._patience.stop()
        self._idle.stop()
        process = self._release()
        if process is not None:
            process.kill()
            process.waitForFinished(_END_MS)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(act)
        return timer

    def _ask(self, request: Request) -> int:
        self._last_id = request.id
        self._waiting.append(request)
        self._go_on()
        return request.id

    def _go_on(self) -> None:
        if self._process is None:
            if not self._waiting:
                return
            self._start()
        while self._process is not None and self._waiting and len(self._sent) < _AT_ONCE:
            request = self._waiting.popleft()
            if self._crashes[request.choice.voice] >= _FORGIVEN:
                request = plainly(request)
            self._sent.append(request)
            self._process.write(request_line(request))
        if not self._sent:
            self._patience.stop()
            self._idle.start()
        elif not self._patience.isActive():
            self._idle.stop()
            self._patience.start()

    def _start(self) -> None:
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in voice_environment(self._folder).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())  # it could hold what a person wrote
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        self._process, self._reader = process, ReplyReader()
        process.start(self._command[0], self._command[1:])

    def _read(self) -> None:
        if self._process is None:
            return
        try:
            clips = self._reader.feed(bytes(self._process.readAllStandardOutput().data()))
            for clip in clips:
                self._take(clip)
        except VoiceError:
            self._kill()
            return
        if self._sent:
            self._patience.start()
        self._go_on()

    def _take(self, clip: Clip) -> None:
        if not self._sent or self._sent[0].id != clip.request:
            raise VoiceError(VoiceTrouble.FAILED)
        self._sent.popleft()
        self._ends_in_a_row, self._works = 0, True
        self._tell(clip)

    def _tell(self, clip: Clip) -> None:
        if clip.request in self._dropped:
            self._dropped.discard(clip.request)
        else:
            self.clip_ready.tell(clip)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._ends_in_a_row = _STARTS
            QTimer.singleShot(0, self, self._on_end)

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _let_go(self) -> None:
        """The process ends by itself when its input does; its memory goes back to the system."""
        self._crashes.clear()
        process = self._release()
        if process is not None:
            process.closeWriteChannel()
            process.finished.connect(process.deleteLater)

    def _release(self) -> QProcess | None:
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._on_end)
            process.errorOccurred.disconnect(self._on_error)
        return process

    def _on_end(self) -> None:
        process = self._release()
        if process is not None:
            process.deleteLater()
        self._patience.stop()
        unanswered = [request for request in self._sent if request.id not in self._dropped]
        self._sent.clear()
        self._dropped.clear()
        self._waiting.extendleft(reversed(unanswered))
        if not self._waiting:
            return
        self._ends_in_a_row += 1
        if self._ends_in_a_row > _STARTS:
            self._ends_in_a_row, self._works = 0, False
            self._waiting.clear()
            self.lost.tell()
            return
        self._blame(unanswered[0] if unanswered else None)
        self._go_on()

    def _blame(self, request: Request | None) -> None:
        """What ended two processes is asked of the plain voice; what ended that too is given up.

        Only a sentence is given up, not a voice that has spoken before.
        """
        if request is None:
            return
        if request.id != self._blamed:
            self._blamed = request.id
        elif request != plainly(request):
            self._waiting[0] = plainly(request)
            self._crashes[request.choice.voice] += 1
        elif self._works:
            self._waiting.popleft()
            self._tell(Clip(request.id, error=VoiceTrouble.FAILED))
