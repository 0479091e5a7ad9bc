"""The person in a rehearsal: presses keys, waits, and looks at the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from bedtime_app.app.rehearsal.report import NotSoError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtQuick import QQuickWindow

    from bedtime_app.core.ports import Clock

LOOK_EVERY_MS = 20
FEWEST_COLOURS = 12
"""A page has more; an empty window has one."""
SAMPLE = 160
NONE = Qt.KeyboardModifier.NoModifier


class Player:
    """Acts on the window only by real key events, and looks at it only by photographs."""

    def __init__(self, window: QQuickWindow, clock: Clock, album: Path) -> None:
        self._window = window
        self._clock = clock
        self._album = album
        self._last: QImage | None = None

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release one key."""
        QTest.keyClick(self._window, key, modifiers)

    def type(self, text: str) -> None:
        """Type ASCII text, letter by letter."""
        for letter in text:
            QTest.keyClick(self._window, letter)  # type: ignore[call-overload]  # the stub lacks char

    def rest(self, seconds: float) -> None:
        """Let that many real seconds pass."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def wait_until(self, what: str, comes: Callable[[], bool], seconds: float = 20.0) -> float:
        """Wait until that comes true, and say after how many seconds; raises `NotSoError`."""
        begun = self._clock.monotonic()
        loop = QEventLoop()
        timer = QTimer(interval=LOOK_EVERY_MS)

        def look() -> None:
            if comes() or self._clock.monotonic() - begun > seconds:
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        look_again = not comes()
        if look_again:
            loop.exec()
        timer.stop()
        if not comes():
            raise NotSoError(what)
        return self._clock.monotonic() - begun

    def photograph(self, name: str) -> dict[str, object]:
        """Keep a picture of the window; raises `NotSoError` if nothing new is to be seen."""
        picture = self._window.grabWindow()
        path = self._album / f"{name}.png"
        if picture.isNull() or not picture.save(str(path)):
            raise NotSoError(f"{name} can be photographed")
        small = picture.scaled(SAMPLE, SAMPLE)
        colours = {small.pixel(x, y) for x in range(SAMPLE) for y in range(SAMPLE)}
        if len(colours) < FEWEST_COLOURS:
            raise NotSoError(f"{name} shows something")
        if picture == self._last:
            raise NotSoError(f"{name} shows something new")
        self._last = picture
        return {
            "file": path.name,
            "size": [picture.width(), picture.height()],
            "colours": len(colours),
        }
