"""Starts Bedtime as its command does, and says when its first frame is on the screen."""

from __future__ import annotations

import sys
import time

from bedtime_app.app import entry, settling

begin_to_build = settling.begin_to_build


def begin_to_build_and_listen() -> None:
    """The first thing a start does; then `Bedtime.show` is made to listen to its window."""
    begin_to_build()
    from bedtime_app.app.bedtime import Bedtime

    show = Bedtime.show

    def show_and_say_when(self: Bedtime) -> None:
        show(self)
        say_when_drawn(self)

    Bedtime.show = show_and_say_when  # type: ignore[method-assign]  # else all is as in life


def say_when_drawn(bedtime: object) -> None:
    """Print the instant of the first frame, and quit."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    (window,) = (w for w in QGuiApplication.topLevelWindows() if isinstance(w, QQuickWindow))

    def drawn() -> None:
        at = time.monotonic_ns()
        window.frameSwapped.disconnect(drawn)
        print("page", bedtime.hall().shell.page)  # type: ignore[attr-defined]  # a Bedtime
        print("at", at, flush=True)
        QGuiApplication.quit()

    window.frameSwapped.connect(drawn)


settling.begin_to_build = begin_to_build_and_listen
sys.argv = ["bedtime", "--profile-dir", sys.argv[1]]
entry.main()
