"""The reference of the first frame: a QML window with nothing in it."""

from __future__ import annotations

import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

app = QGuiApplication([])
QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\nWindow { width: 1280; height: 800 }")
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)


def drawn() -> None:
    """The first frame is on the screen."""
    print("at", time.monotonic_ns(), flush=True)
    app.quit()


window.frameSwapped.connect(drawn)
window.show()
app.exec()
