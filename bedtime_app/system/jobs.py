"""Slow work, one piece after another, on a thread of its own."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.core.result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class SerialJobs(QObject):
    """`Jobs` with one thread, begun with the first job; `done` is called on this object's thread.

    After `stop` nothing runs and no outcome is told any more.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._finished.connect(self._tell)  # queued, because it is emitted on another thread

    def run(self, work: Callable[[], T], done: Callable[[Result[T]], None]) -> None:
        """Run `work` later; `done` gets its outcome; neither happens once stopped."""
        if self._stopped.is_set():
            return

        def step() -> Callable[[], None]:
            outcome: Result[T]
            try:
                outcome = Ok(work())
            except Exception as error:  # noqa: BLE001 - whoever asked decides what it means
                outcome = Err(error)
            return lambda: done(outcome)

        self._waiting.put(step)
        if self._thread is None:
            # A daemon, so that work which never ends cannot keep the process alive after a crash.
            self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Drop what has not begun and wait for what has; fine if it was stopped before."""
        self._stopped.set()
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (step := self._waiting.get()) is not None:
            if self._stopped.is_set():
                return
            tell = step()
            if not self._stopped.is_set():
                self._finished.emit(tell)

    @Slot(object)
    def _tell(self, tell: Callable[[], None]) -> None:
        if not self._stopped.is_set():
            tell()
