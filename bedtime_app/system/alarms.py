"""Alarms that ring at an instant, kept by APScheduler; see docs/decisions/0004."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.system.lean_import import background_scheduler

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from apscheduler.schedulers.background import BackgroundScheduler


class ScheduledAlarms(QObject):
    """Rings on the GUI thread, also for what passed during suspend.

    Create and use it on the GUI thread. The thread behind it starts with the first alarm, sleeps
    until the next one and ends with `stop`; an alarm set after that starts it again.
    """

    _due = Signal(str, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scheduler: BackgroundScheduler | None = None
        self._rings: dict[str, tuple[int, Callable[[], None]]] = {}
        self._count = 0
        self._due.connect(self._ring)  # queued, because it is emitted on another thread

    def set(self, name: str, at: datetime, ring: Callable[[], None]) -> None:
        """Ring at the aware instant `at`, at once if it has passed; replaces one of that name."""
        self._count += 1
        self._rings[name] = (self._count, ring)
        scheduler = self._scheduler or self._start()
        from apscheduler.triggers import date

        scheduler.add_job(
            self._due.emit,  # all that ever runs on the scheduler's thread
            date.DateTrigger(at.astimezone(UTC), UTC),
            args=(name, self._count),
            id=name,
            replace_existing=True,
        )

    def cancel(self, name: str) -> None:
        """Forget the alarm of that name, if there is one."""
        if self._rings.pop(name, None) and self._scheduler:
            with suppress(LookupError):  # it has just gone off
                self._scheduler.remove_job(name)

    def stop(self) -> None:
        """Forget every alarm and end the thread behind them."""
        self._rings.clear()
        if self._scheduler:
            self._scheduler.shutdown()
            self._scheduler = None

    def _start(self) -> BackgroundScheduler:
        # 70 ms of imports that the first frame need not wait for.
        scheduler = background_scheduler()
        from apscheduler.executors import debug

        # An alarm rung late is said to have been "missed" although it rings.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler = scheduler(
            timezone=UTC,
            executors={"default": debug.DebugExecutor()},
            job_defaults={"misfire_grace_time": None, "coalesce": True},
        )
        self._scheduler.start()
        return self._scheduler

    @Slot(str, int)
    def _ring(self, name: str, count: int) -> None:
        # Between the signal and now the alarm may have been set anew or cancelled.
        if self._rings.get(name, (0, None))[0] == count:
            _, ring = self._rings.pop(name)
            ring()
