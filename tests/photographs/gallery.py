"""Photographs every component of the design: `python -m tests.photographs.gallery [folder]`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import ICON_PROVIDER, IconProvider
from bedtime_app.design.lamp import palette

ROOT = Path(__file__).parents[2]
SETTLED = 120  # milliseconds in which a page has been laid out and painted


class Shot(NamedTuple):
    """One photograph: what is set before it is taken."""

    name: str
    scene: str
    night: bool = True
    lamp: float = 1.0
    text: float = 1.0
    size: tuple[int, int] = (1280, 800)
    mirrored: bool = False
    progress: float = 0.22
    below: bool = False
    tabs: int = 0


SHOTS = [
    Shot("controls", "controls", size=(1280, 1060)),
    Shot("controls-day", "controls", night=False, size=(1280, 1060)),
    Shot("controls-low", "controls", lamp=0.45, size=(1280, 1060)),
    Shot("controls-day-low", "controls", night=False, lamp=0.45, size=(1280, 1060)),
    Shot("controls-200", "controls", text=2.0, size=(900, 2400)),
    Shot("controls-900", "controls", size=(900, 600)),
    Shot("controls-rtl", "controls", mirrored=True, size=(1280, 1060)),
    Shot("focus-button", "controls", size=(1280, 1060), tabs=1),
    Shot("focus-switch", "controls", size=(1280, 1060), night=False, tabs=10),
    Shot("focus-choice", "controls", size=(1280, 1060), tabs=2),
    Shot("writing", "writing", size=(1280, 1000)),
    Shot("writing-day", "writing", night=False, size=(1280, 1000)),
    Shot("writing-200", "writing", text=2.0),
    Shot("tonight", "tonight"),
    Shot("tonight-day", "tonight", night=False),
    Shot("tonight-low", "tonight", lamp=0.45, progress=0.97),
    Shot("tonight-900", "tonight", size=(900, 600), progress=0.5),
    Shot("tonight-rtl", "tonight", mirrored=True),
    Shot("tonight-200", "tonight", text=2.0),
    Shot("tonight-140", "tonight", text=1.4),
    Shot("tonight-before", "tonight", below=True, progress=0),
    Shot("tonight-start", "tonight", progress=0),
    Shot("tonight-body", "tonight", progress=0.383),
    Shot("tonight-over", "tonight", progress=1.2),
    Shot("tonight-wide", "tonight", size=(1920, 1080), progress=0.6),
    Shot("breathe", "breathe"),
    Shot("breathe-day", "breathe", night=False),
]


def main(folder: Path) -> None:
    """Take every photograph into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    app = QApplication(sys.argv[:1])
    load_fonts(ROOT / "resources" / "fonts")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    engine.addImageProvider(ICON_PROVIDER, IconProvider(ROOT / "resources" / "icons"))
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    motion = engine.singletonInstance("bedtime_app.design", "Motion")
    theme = engine.singletonInstance("bedtime_app.design", "Theme")
    assert isinstance(motion, QObject)
    assert isinstance(theme, QObject)
    motion.setProperty("still", True)  # noqa: FBT003 - Qt's signature
    for shot in SHOTS:
        theme.setProperty("palette", palette(night=shot.night, lamp=shot.lamp))
        theme.setProperty("night", shot.night)
        theme.setProperty("textScale", shot.text)
        for name in ("scene", "mirrored", "progress", "below"):
            window.setProperty(name, getattr(shot, name))
        window.resize(*shot.size)
        QTest.qWait(SETTLED)
        for _ in range(shot.tabs):
            QTest.keyClick(window, Qt.Key.Key_Tab)
        if shot.tabs:
            QTest.qWait(SETTLED)
        window.grabWindow().save(str(folder / f"{shot.name}.png"))
    window.close()
    del engine
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "photographs")
