"""Starts Bedtime as its command does, and says when its first frame is on the screen."""

from __future__ import annotations

import sys
import time

from bedtime_app.app.bedtime import Bedtime


def show_and_say_when(bedtime: Bedtime, show: object = Bedtime.show) -> None:
    """`Bedtime.show`, listening to its window."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    assert callable(show)
    show(bedtime)
    (window,) = (w for w in QGuiApplication.topLevelWindows() if isinstance(w, QQuickWindow))

    def drawn() -> None:
        at = time.monotonic_ns()
        window.frameSwapped.disconnect(drawn)
        print("page", window.property("shell").property("page"))
        print("at", at, flush=True)
        QGuiApplication.quit()

    window.frameSwapped.connect(drawn)


Bedtime.show = show_and_say_when  # type: ignore[method-assign]  # the one thing that is not as in life
sys.argv = ["bedtime", "--profile-dir", sys.argv[1]]

from bedtime_app.app.command_line import main  # noqa: E402 - the order of a real start matters little

main()
