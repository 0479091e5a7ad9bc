"""Draws the line icons in the colour and at the size the page asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

ICON_PROVIDER = "icons"
_PLAIN = 28


class IconProvider(QQuickImageProvider):
    """Answers `image://icons/<name>/<rrggbb>` from SVG files that are drawn in `currentColor`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        """Give the icon at the wanted size in pixels; an unknown one is empty and QML warns."""
        name, _, colour = address.partition("/")
        side = max(wanted.width(), wanted.height(), 0) or _PLAIN
        image = draw_icon(self._folder / f"{name}.svg", f"#{colour or '000000'}", side)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def draw_icon(path: Path, colour: str, side: int) -> QImage:
    """Draw one SVG as a square of `side` pixels in `colour`; a null image if it cannot be read."""
    try:
        drawing = path.read_text("utf-8").replace("currentColor", colour)
    except OSError:
        return QImage()
    renderer = QSvgRenderer(drawing.encode())
    if not renderer.isValid():
        return QImage()
    # Not `fill`, whose overloads bring in all of the Qt namespace: 10 ms before the first frame.
    transparent = bytes(side * side * 4)
    image = QImage(transparent, side, side, QImage.Format.Format_ARGB32_Premultiplied).copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image
