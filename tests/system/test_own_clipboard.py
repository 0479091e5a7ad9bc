from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from bedtime_app.system.own_clipboard import OwnClipboard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PAGE = b"""
import QtQuick
Window {
    width: 300; height: 300; visible: true
    TextEdit { focus: true; objectName: "field"; text: "a heron\\nby the\\u00a0weir" }
}
"""


@pytest.fixture
def clipboard(qapp: QGuiApplication) -> Iterator[QClipboard]:
    clipboard = qapp.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PAGE, "")
    window = component.create()
    assert isinstance(window, QQuickWindow)
    window.requestActivate()
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is not None)
    yield window
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_what_was_copied_or_cut_in_our_window_is_taken_back(
    clipboard: QClipboard, window: QQuickWindow, key: Qt.Key
) -> None:
    own = OwnClipboard(clipboard)
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert "heron" in clipboard.text()
    own.take_back()
    assert clipboard.text() == ""


@pytest.mark.usefixtures("window")
def test_what_somebody_else_copied_stays(clipboard: QClipboard) -> None:
    own = OwnClipboard(clipboard)
    clipboard.setText("a telephone number")
    own.take_back()
    assert clipboard.text() == "a telephone number"


def test_what_was_copied_elsewhere_after_ours_stays(
    clipboard: QClipboard, window: QQuickWindow
) -> None:
    own = OwnClipboard(clipboard)
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard.setText("a telephone number")
    own.take_back()
    assert clipboard.text() == "a telephone number"


def test_what_a_page_copied_is_taken_back_unless_others_copied_since(
    clipboard: QClipboard,
) -> None:
    own = OwnClipboard(clipboard)
    own.copy("twelve of fourteen nights")
    assert clipboard.text() == "twelve of fourteen nights"
    clipboard.changed.emit(QClipboard.Mode.Clipboard)
    own.take_back()
    assert clipboard.text() == ""
    own.copy("twelve of fourteen nights")
    clipboard.setText("a telephone number")
    own.take_back()
    assert clipboard.text() == "a telephone number"


def test_it_keeps_no_text_itself(clipboard: QClipboard, window: QQuickWindow) -> None:
    own = OwnClipboard(clipboard)
    QTest.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "heron" not in repr(vars(own))
