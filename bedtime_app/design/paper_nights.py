"""Draws nights that are over on paper: bars on one clock, and what was said beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from bedtime_app.design.paper_ink import CUT, INK, SOFT, Face
from bedtime_app.design.paper_week import ADVICE, PROMISE, TITLE

if TYPE_CHECKING:
    from bedtime_app.design.paper_ink import Ink
    from bedtime_app.design.printed_nights import PrintedLine, PrintedNights

_HEADING = Face("Atkinson Hyperlegible Next", 7.4, colour=SOFT)
_NAME = Face("Atkinson Hyperlegible Next", 8.6)
_CELL = Face("Atkinson Hyperlegible Next", 8.2)
_NAME_WIDTH = 84.0
_CELL_WIDTH = 48.0
_HEAD = 24.0
_FOOT = 32.0
_TALLEST = 32.0
_THICKEST = 16.0
_LANE = 0.36
"""How high the line of a measured sleep is, for that of a told one."""
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def draw_nights(ink: Ink, page: PrintedNights, box: QRectF) -> None:
    """Fill `box`: what it is, the nights from top to bottom, and how they are drawn."""
    title = QRectF(box.left(), box.top(), box.width(), 36)
    ink.write(page.title, title, TITLE, _MIDDLE)
    promise = QRectF(box.left(), title.bottom(), box.width(), 20)
    ink.write(page.promise, promise, PROMISE)
    table = QRectF(promise.bottomLeft() + QPointF(0, 8), box.bottomRight() - QPointF(0, _FOOT))
    cells = len(page.headings) * _CELL_WIDTH
    plot = table.adjusted(_NAME_WIDTH, 0, -cells - (10 if page.headings else 0), 0)
    first = table.right() - cells if page.hours else plot.left()
    weight = sum(1 + _LANE * line.lanes for line in page.lines)
    height = min(_TALLEST, (table.height() - _HEAD) / max(1.0, weight))
    bottom = table.top() + _HEAD + height * weight
    ink.write(page.legend, QRectF(table.left(), bottom + 8, table.width(), _FOOT - 8), ADVICE)
    for place, hour in enumerate(page.hours):
        x = plot.left() + plot.width() * place / max(1, len(page.hours) - 1)
        ink.line(QPointF(x, table.top() + _HEAD), QPointF(x, bottom))
        ink.write(hour, QRectF(x - 14, table.top(), 28, _HEAD - 4), _HEADING, _CENTRED)
    for place, heading in enumerate(page.headings):
        over = QRectF(first + place * _CELL_WIDTH, table.top(), _CELL_WIDTH, _HEAD - 4)
        ink.write(heading, over, _HEADING, _CENTRED)
    top = table.top() + _HEAD
    for line in page.lines:
        whole = height * (1 + _LANE * line.lanes)
        _draw_line(ink, line, QRectF(plot.left(), top, plot.width(), height), table.left(), first)
        ink.line(QPointF(table.left(), top + whole), QPointF(table.right(), top + whole), 0.25)
        top += whole


def _draw_line(ink: Ink, line: PrintedLine, plot: QRectF, left: float, first: float) -> None:
    ink.write(line.name, QRectF(left, plot.top(), _NAME_WIDTH - 6, plot.height()), _NAME, _MIDDLE)
    thick = min(_THICKEST, plot.height() * 0.62)
    for bar in line.bars:
        high = thick if bar.asleep else thick * 0.6
        top = plot.center().y() - high / 2
        if bar.lane:
            high = thick * _LANE
            top = plot.bottom() + plot.height() * _LANE * (bar.lane - 0.9)
        ink.block(
            QRectF(
                plot.left() + plot.width() * bar.begin,
                top,
                max(1.5, plot.width() * (bar.end - bar.begin)),
                high,
            ),
            fill=SOFT if bar.asleep else "white",
            edge=SOFT if bar.asleep else INK if bar.lane else CUT,
        )
    if line.middle is not None:
        x = plot.left() + plot.width() * line.middle
        for colour, width in (("white", 2.6), (INK, 1.0)):
            ink.line(
                QPointF(x, plot.center().y() - thick * 0.6),
                QPointF(x, plot.center().y() + thick * 0.6),
                width,
                colour,
            )
    if line.note:
        begin = plot.left() + plot.width() * (line.bars[0].end if line.bars else 0) + 4
        ink.write(
            line.note,
            QRectF(begin, plot.top(), max(60.0, plot.right() - begin), plot.height()),
            _HEADING,
            _MIDDLE,
        )
    for place, cell in enumerate(line.cells):
        box = QRectF(first + place * _CELL_WIDTH, plot.top(), _CELL_WIDTH, plot.height())
        ink.write(cell, box, _CELL, _CENTRED)
