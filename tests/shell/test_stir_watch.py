from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from bedtime_app.shell.stir_watch import StirWatch

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


def test_keys_and_the_pointer_are_noticed_while_it_looks(window: QWindow) -> None:
    noticed: list[int] = []
    watch = StirWatch()
    watch.stirred.add(lambda: noticed.append(1))
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not noticed
    watch.look_at(window)
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.mouseMove(window, QPoint(20, 20))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert len(noticed) >= 3
    watch.look_at(None)
    noticed.clear()
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not noticed
