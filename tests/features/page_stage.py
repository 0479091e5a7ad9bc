"""A real window that shows one page, driven by keys and read as a screen reader reads it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
WINDOW = """
import QtQuick
import QtQuick.Window
import bedtime_app.design

Window {
    id: window

    property string source
    property QtObject pageView

    color: Theme.ground
    visible: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    function turn(): void {
        page.setSource(source, {"view": pageView});
        page.forceActiveFocus();
    }

    function leave(): void {
        page.setSource("");
    }

    Loader {
        id: page

        anchors.fill: parent
        focus: true
    }
}
"""


class PageStage:
    """One page of a feature in a window of its own."""

    def __init__(self, qtbot: QtBot, page: str, view: QObject, size: tuple[int, int]) -> None:
        QAccessible.setActive(True)
        load_fonts(ROOT / "resources" / "fonts")
        self._qtbot = qtbot
        self.warnings: list[str] = []
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(ROOT))
        self.engine.addImageProvider(ICON_PROVIDER, IconProvider(ROOT / "resources" / "icons"))
        self.engine.warnings.connect(
            lambda found: self.warnings.extend(one.toString() for one in found)
        )
        motion = self.engine.singletonInstance("bedtime_app.design", "Motion")
        assert isinstance(motion, QObject)
        motion.setProperty("still", True)  # noqa: FBT003 - Qt's signature
        self._component = QQmlComponent(self.engine)
        self._component.setData(WINDOW.encode(), QUrl.fromLocalFile(f"{ROOT}/tests/window.qml"))
        window = self._component.createWithInitialProperties(
            {
                "source": QUrl.fromLocalFile(f"{ROOT}/bedtime_app/features/{page}").toString(),
                "pageView": view,
                "width": size[0],
                "height": size[1],
            }
        )
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        self.window.requestActivate()
        qtbot.waitUntil(self.window.isActive)
        self.window.metaObject().invokeMethod(self.window, "turn")
        self.settle()

    def settle(self) -> None:
        """Let bindings, layouts and one frame come through."""
        with self._qtbot.waitSignal(self.window.afterRendering, raising=False, timeout=500):
            self.window.update()

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            QTest.keyClick(self.window, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        """Type ASCII words where the focus is."""
        for sign in words:
            QTest.keyClick(self.window, sign)  # type: ignore[call-overload]  # the stub lacks char
        self.settle()

    def heard(self) -> list[tuple[str, str]]:
        """Role and name of everything shown."""
        return [(one.role().name, one.text(QAccessible.Text.Name)) for one in self._heard()]

    def names(self, role: str) -> list[str]:
        """What is shown in that role."""
        return [name for found, name in self.heard() if found == role]

    def all_heard(self) -> str:
        """Every word that a screen reader could come by."""
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        return "\n".join(one.text(kind) for one in self._heard() for kind in kinds)

    def focused(self) -> tuple[str, str]:
        """Role and name of what the keyboard is on."""
        item = QAccessible.queryAccessibleInterface(self.window.activeFocusItem())
        name = item.text(QAccessible.Text.Name)
        # A field that hides what is typed has no name in Qt, only what labels it.
        return item.role().name, name or " ".join(
            label.text(QAccessible.Text.Name) for label, _ in item.relations()
        )

    def activate(self, role: str, name: str) -> None:
        """Press the one thing of that role and name, as a screen reader does."""
        found = [
            one
            for one in self._heard()
            if (one.role().name, one.text(QAccessible.Text.Name)) == (role, name)
        ]
        assert len(found) == 1, (role, name, self.heard())
        actions = found[0].actionInterface()
        actions.doAction(actions.actionNames()[0])
        self.settle()

    def top_of(self, role: str, beginning: str) -> float:
        """How far down the window, 0 to 1, the first thing begins whose name begins so; or 2."""
        for one in self._heard():
            if one.role().name == role and one.text(QAccessible.Text.Name).startswith(beginning):
                return (one.rect().top() - self.window.y()) / self.window.height()
        return 2.0

    def middle_of(self, role: str, beginning: str) -> QPoint:
        """Where in the window the middle of the first thing is whose name begins so."""
        found = next(
            one
            for one in self._heard()
            if one.role().name == role and one.text(QAccessible.Text.Name).startswith(beginning)
        )
        return found.rect().center() - self.window.position()

    def leave(self) -> None:
        """Turn to no page at all."""
        self.window.metaObject().invokeMethod(self.window, "leave")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        """End it while its view still lives; whatever QML complained of fails the test."""
        self.leave()
        self.window.close()
        self.window.deleteLater()
        self.engine.deleteLater()
        assert self.warnings == []

    def _heard(self) -> Iterator[QAccessibleInterface]:
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            one = waiting.pop(0)
            if not one.state().invisible:
                yield one
                waiting[:0] = [one.child(place) for place in range(one.childCount())]
