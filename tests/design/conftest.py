"""A window in which one piece of QML stands by itself."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]

if sys.version_info < (3, 12):
    # WORKAROUND PySide6 6.12: each call that gives None or True back (emit, setters, None out of a
    # property) drops a reference it does not own, and Python 3.11 aborts when they run out.
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += 1 << 40


class Stage:
    """Shows QML in a real offscreen window and finds what a screen reader finds."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        self.engine.addImageProvider(ICON_PROVIDER, IconProvider(ROOT / "resources" / "icons"))
        self.warnings: list[str] = []
        self.engine.warnings.connect(
            lambda found: self.warnings.extend(one.toString() for one in found)
        )
        self.window = QQuickWindow()
        self.window.resize(900, 600)
        self._component: QQmlComponent | None = None

    def show(self, qml: str) -> QQuickItem:
        """Show `qml`, an object of any type, in the window and give it."""
        source = f"import QtQuick\nimport QtQuick.Layouts\nimport bedtime_app.design\n{qml}"
        self._component = QQmlComponent(self.engine)
        self._component.setData(source.encode(), QUrl.fromLocalFile(f"{ROOT}/tests/stage.qml"))
        item = self._component.create()
        assert isinstance(item, QQuickItem), self._component.errorString()
        item.setParent(self.window)
        item.setParentItem(self.window.contentItem())
        self.window.show()
        self.window.requestActivate()
        self._qtbot.waitUntil(self.window.isActive)
        self.settle()
        return item

    def settle(self) -> None:
        """Let bindings, layouts and one frame come through."""
        with self._qtbot.waitSignal(self.window.afterRendering, raising=False, timeout=500):
            self.window.update()

    def singleton(self, name: str) -> QObject:
        made = self.engine.singletonInstance("bedtime_app.design", name)
        assert isinstance(made, QObject)
        return made

    def spoken(self) -> list[tuple[str, str]]:
        """Give role and name of everything shown, as a screen reader walks it."""
        return [(one.role().name, one.text(QAccessible.Text.Name)) for one in self._heard()]

    def act(self, action: str) -> None:
        """Do `action` on the one thing shown that offers it, as a screen reader does."""
        offers = [
            one.actionInterface()
            for one in self._heard()
            if one.actionInterface() is not None and action in one.actionInterface().actionNames()
        ]
        assert len(offers) == 1
        offers[0].doAction(action)

    def _heard(self) -> list[QAccessibleInterface]:
        found: list[QAccessibleInterface] = []
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            one = waiting.pop(0)
            if one.state().invisible:
                continue
            found.append(one)
            waiting[:0] = [one.child(place) for place in range(one.childCount())]
        return found


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    QAccessible.setActive(True)
    load_fonts(ROOT / "resources" / "fonts")
    made = Stage(qtbot)
    yield made
    assert made.warnings == []
    made.window.close()
    made.window.deleteLater()
