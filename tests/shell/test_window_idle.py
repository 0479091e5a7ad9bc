from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from bedtime_app.shell.window_idle import WindowIdle
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    window = QWindow()
    window.resize(200, 200)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()


def test_it_counts_from_the_first_question_and_anew_from_each_touch(window: QWindow) -> None:
    clock = FakeClock()
    idle = WindowIdle(lambda: window, clock)
    clock.advance(seconds=500)
    assert idle.seconds() == 0
    clock.advance(seconds=61)
    assert idle.seconds() == 61
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.advance(seconds=7)
    assert idle.seconds() == 7


def test_once_stopped_it_looks_no_longer(window: QWindow) -> None:
    clock = FakeClock()
    idle = WindowIdle(lambda: window, clock)
    idle.seconds()
    idle.stop()
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.advance(seconds=9)
    assert idle.seconds() == 0
