"""A pen for paper: measures in points, writes words so that they fit, draws moons and lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

DOTS_PER_INCH = 1200
"""How finely a page is laid out; fonts have whole sizes, so that a dot must be small."""
_DOTS = DOTS_PER_INCH / 72
_SMALLEST = 0.7
"""How far words shrink before they are cut short."""
_STEP = 0.05
_ENDLESS = 1e6

INK = "#1c1c22"
SOFT = "#5f5f66"
HAIR = "#c9c9ce"
CUT = "#a6a6ac"
SHADE = "#dededf"


@dataclass(frozen=True, slots=True)
class Face:
    """How words look; `size` in points."""

    family: str
    size: float
    weight: int = 400
    italic: bool = False
    colour: str = INK

    def times(self, scale: float) -> Face:
        """The same face larger or smaller."""
        return replace(self, size=self.size * scale)

    @property
    def font(self) -> QFont:
        """In dots, as the pen writes it."""
        font = QFont(self.family)
        font.setPixelSize(max(1, round(self.size * _DOTS)))
        font.setWeight(QFont.Weight(self.weight))
        font.setItalic(self.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


class Ink:
    """A painter of `DOTS_PER_INCH` told in points; boxes are given as for left-to-right."""

    def __init__(self, painter: QPainter, width: float, *, mirrored: bool) -> None:
        self._painter = painter
        self._width = width
        self._mirrored = mirrored
        side = Qt.LayoutDirection
        painter.setLayoutDirection(side.RightToLeft if mirrored else side.LeftToRight)
        painter.setRenderHint(painter.RenderHint.Antialiasing)

    def _font(self, face: Face) -> QFont:
        # Scripts that run from right to left know no italics, and fonts that have them lack those.
        return replace(face, italic=face.italic and not self._mirrored).font

    def height(self, text: str, width: float, face: Face) -> float:
        """How high `text` stands in `width`; without end if a word of it is wider."""
        if not text:
            return 0.0
        measured = self._measure(text, width, face)
        return measured.height() if measured.width() <= width + 0.5 else _ENDLESS

    def write(
        self,
        text: str,
        box: QRectF,
        face: Face,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    ) -> None:
        """Write into `box`: smaller if it must be, and at the very last cut short."""
        scale = 1.0
        while self.height(text, box.width(), face.times(scale)) > box.height() + 0.5:
            scale -= _STEP
            if scale < _SMALLEST:
                scale = _SMALLEST
                text = self._cut_short(text, box, face.times(scale))
                break
        self._painter.setFont(self._font(face.times(scale)))
        self._painter.setPen(QColor(face.colour))
        self._painter.drawText(self._dots(box), align.value | _WRAPPED, text)

    def line(self, start: QPointF, end: QPointF, width: float = 0.4, colour: str = HAIR) -> None:
        """A line; `width` in points."""
        self._rule(start, end, QPen(QColor(colour), width * _DOTS))

    def dotted(self, start: QPointF, end: QPointF) -> None:
        """A line to write on."""
        pen = QPen(QColor(CUT), 0.9 * _DOTS, Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 3.2])
        self._rule(start, end, pen)

    def cut(self, start: QPointF, end: QPointF) -> None:
        """A line to cut along."""
        pen = QPen(QColor(CUT), 0.5 * _DOTS, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([7, 7])
        self._rule(start, end, pen)

    def moon(self, centre: QPointF, radius: float, lit: float) -> None:
        """A moon of which the share `lit` shines, from 0 to 1."""
        at = self._dots(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
        edge = (1 - 2 * lit) * at.width() / 2 * (-1 if self._mirrored else 1)
        shadow = QPainterPath(QPointF(at.center().x(), at.top()))
        shadow.arcTo(at, 90, -180 if self._mirrored else 180)
        inner = QRectF(at.center().x() - abs(edge), at.top(), 2 * abs(edge), at.height())
        shadow.arcTo(inner, 270, 180 if edge > 0 else -180)
        self._painter.setBrush(QColor(SHADE))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.drawPath(shadow)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(SOFT), 0.6 * _DOTS))
        self._painter.drawEllipse(at)

    def bow(self, box: QRectF) -> None:
        """The way of the moon: from the lower corners of `box` up to the middle of its top."""
        at = self._dots(box)
        path = QPainterPath(at.bottomLeft())
        top = QPointF(at.center().x(), at.top() - at.height())
        path.quadTo(top, at.bottomRight())
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(CUT), 0.5 * _DOTS))
        self._painter.drawPath(path)

    def disc(self, centre: QPointF, radius: float) -> None:
        """White ground for a moon that stands on a line."""
        self._painter.setBrush(QColor("white"))
        self._painter.setPen(Qt.PenStyle.NoPen)
        at = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._painter.drawEllipse(self._dots(at))

    def block(self, box: QRectF, *, fill: str, edge: str) -> None:
        """A bar with soft corners."""
        at = self._dots(box)
        self._painter.setBrush(QColor(fill))
        self._painter.setPen(QPen(QColor(edge), 0.6 * _DOTS))
        corner = min(at.height() / 3, at.width() / 2)
        self._painter.drawRoundedRect(at, corner, corner)

    def _rule(self, start: QPointF, end: QPointF, pen: QPen) -> None:
        self._painter.setPen(pen)
        box = self._dots(QRectF(start, end))
        self._painter.drawLine(box.topLeft(), box.bottomRight())

    def _dots(self, box: QRectF) -> QRectF:
        left = self._width - box.right() if self._mirrored else box.left()
        return QRectF(left * _DOTS, box.top() * _DOTS, box.width() * _DOTS, box.height() * _DOTS)

    def _measure(self, text: str, width: float, face: Face) -> QRectF:
        room = QRectF(0, 0, width * _DOTS, _ENDLESS)
        measured = QFontMetricsF(self._font(face)).boundingRect(room, _WRAPPED, text)
        return QRectF(0, 0, measured.width() / _DOTS, measured.height() / _DOTS)

    def _cut_short(self, text: str, box: QRectF, face: Face) -> str:
        """The longest beginning that fits, with …; found by halving."""
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self.height(text[:middle].rstrip() + "…", box.width(), face) <= box.height() + 0.5:
                fits = middle
            else:
                too_long = middle
        return text[:fits].rstrip() + "…"


_WRAPPED = Qt.TextFlag.TextWordWrap.value
