"""Quiet messages through the session's notification service, with buttons where it has them."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bedtime_app.core.result import Err, Result

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bedtime_app.core.ports import Jobs
    from bedtime_app.system.notification_line import NotificationLine, QuietMessage


class DesktopNotifier(QObject):
    """Asks org.freedesktop.Notifications, away from the GUI thread; silent where there is none.

    PySide6 cannot send the unsigned integer that `Notify` wants, hence jeepney. The first message
    opens a line that stays open until `stop`, because desktops forget the messages of who left.
    """

    _acted = Signal(object, str)

    def __init__(
        self,
        jobs: Jobs,
        otherwise: Callable[[str, str], object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`otherwise` is called on the GUI thread with what the service could not show."""
        super().__init__(parent)
        self._jobs = jobs
        self._otherwise = otherwise
        self._wanted: QuietMessage | None = None
        self._line: NotificationLine | None = None
        self._opening = threading.Lock()
        self._stopped = False
        self._acted.connect(self._choose)  # queued, because it is emitted on another thread

    def show(
        self,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]] = (),
        chosen: Callable[[str], None] | None = None,
    ) -> bool:
        """Show the message some time soon; False where there cannot be such a service."""
        if sys.platform != "linux" or self._stopped:
            return False
        from bedtime_app.system.notification_line import QuietMessage

        message = QuietMessage(title, body, tuple(actions), chosen)
        self._wanted = message
        self._jobs.run(lambda: self._put(message), lambda outcome: self._told(message, outcome))
        return True

    def withdraw(self) -> None:
        """Take away what is shown, and what was still to be."""
        self._wanted = None
        if not self._stopped:
            self._jobs.run(self._take_back, lambda _outcome: None)

    def stop(self) -> None:
        """Take it away and listen no longer; fine if it was stopped before."""
        self._wanted = None
        self._stopped = True
        with self._opening:
            line, self._line = self._line, None
        if line is not None:
            line.end()

    @Slot(object, str)
    def _choose(self, message: QuietMessage, key: str) -> None:
        if message is self._wanted:
            self._wanted = None
            if message.chosen is not None:
                message.chosen(key)

    def _told(self, message: QuietMessage, outcome: Result[None]) -> None:
        if isinstance(outcome, Err) and message is self._wanted:
            self._wanted = None
            if self._otherwise is not None:
                self._otherwise(message.title, message.body)

    # In the jobs.

    def _put(self, message: QuietMessage) -> None:
        line = self._line_now()
        if line is not None and message is self._wanted:
            line.show(message)

    def _take_back(self) -> None:
        if self._line is not None:
            self._line.withdraw()

    def _line_now(self) -> NotificationLine | None:
        from bedtime_app.system.notification_line import NotificationLine

        with self._opening:
            if self._stopped:
                return None
            if self._line is None or not self._line.alive:
                self._line = NotificationLine(self._acted.emit)
            return self._line
