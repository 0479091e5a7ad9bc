"""Draws the sheet of the week: seven nights with their times, and a line for a pencil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from bedtime_app.design.paper_ink import SOFT, Face

if TYPE_CHECKING:
    from bedtime_app.design.paper_ink import Ink
    from bedtime_app.design.printed_page import PrintedNight, PrintedPage

TITLE = Face("Literata", 25, weight=300)
PROMISE = Face("Literata", 11, italic=True, colour=SOFT)
HEADING = Face("Atkinson Hyperlegible Next", 7.8, colour=SOFT)
DAY = Face("Literata", 12)
TIME = Face("Atkinson Hyperlegible Next", 10.5)
FREE = Face("Literata", 10.5, italic=True, colour=SOFT)
ADVICE = Face("Atkinson Hyperlegible Next", 8.2, colour=SOFT)

_MOON = 6.0
_BOW = 118.0  # how wide the arc is
_FIRST = 26.0  # where the days begin
_DAY_WIDTH = 98.0
_TIME_WIDTH = 66.0
_PENCIL = 25.0  # between two lines to write on
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


def draw_week(ink: Ink, page: PrintedPage, box: QRectF) -> None:
    """Fill `box`: what it is, the seven nights, and how to use them."""
    title = QRectF(box.left(), box.top(), box.width(), 36)
    ink.write(page.title, title.adjusted(0, 0, -_BOW - 20, 0), TITLE, _MIDDLE)
    _draw_bow(ink, QRectF(title.right() - _BOW, title.top() + 4, _BOW, title.height() - 8))
    promise = QRectF(box.left(), title.bottom() + 2, box.width(), 32)
    ink.write(page.promise, promise, PROMISE)
    high = min(ink.height(page.advice, box.width(), ADVICE), 40)
    advice = QRectF(box.left(), box.bottom() - high, box.width(), high)
    ink.write(page.advice, advice, ADVICE)
    table = QRectF(
        box.left(), promise.bottom() + 2, box.width(), advice.top() - promise.bottom() - 12
    )
    headings = QRectF(table.left(), table.top(), table.width(), 24)
    for column, heading in zip(_columns(headings)[1:], page.headings, strict=True):
        ink.write(heading, column.adjusted(0, 0, -4, -4), HEADING, _LOW)
    ink.line(headings.bottomLeft(), headings.bottomRight(), 0.6)
    height = (table.height() - headings.height()) / len(page.nights)
    for place, night in enumerate(page.nights):
        row = QRectF(table.left(), headings.bottom() + place * height, table.width(), height)
        _draw_night(ink, night, row, page.free, (place + 1) / len(page.nights))


def _draw_bow(ink: Ink, box: QRectF) -> None:
    """The evening's arc: a low moon on its way over the horizon."""
    ink.line(QPointF(box.left() - 8, box.bottom()), QPointF(box.right(), box.bottom()))
    ink.bow(box.adjusted(0, 0, -8, 0))
    at = QPointF(box.left() + (box.width() - 8) * 0.7, box.top() + box.height() * 0.16)
    ink.disc(at, _MOON + 3)
    ink.moon(at, _MOON, 0.3)


def _draw_night(ink: Ink, night: PrintedNight, row: QRectF, free: str, lit: float) -> None:
    ink.moon(QPointF(row.left() + _MOON + 1, row.center().y()), _MOON, lit)
    day, *times, pencil = _columns(row)
    ink.write(night.day, day.adjusted(0, 0, -6, 0), DAY, _MIDDLE)
    for column, text in zip(times, night.times, strict=False):
        ink.write(text, column.adjusted(0, 0, -4, 0), TIME, _MIDDLE)
    if not night.times:
        together = QRectF(times[0].topLeft(), times[-1].bottomRight())
        ink.write(free, together.adjusted(0, 0, -6, 0), FREE, _MIDDLE)
    lines = max(1, int(row.height() / _PENCIL))
    first = row.center().y() + min(7.0, row.height() / 2 - 2) - (lines - 1) * _PENCIL / 2
    for line in range(lines):
        y = first + line * _PENCIL
        ink.dotted(QPointF(pencil.left(), y), QPointF(pencil.right(), y))
    ink.line(row.bottomLeft(), row.bottomRight(), 0.25)


def _columns(row: QRectF) -> list[QRectF]:
    """The day, the three times, and the room for a pencil."""
    found = []
    left = row.left() + _FIRST
    for width in (_DAY_WIDTH, _TIME_WIDTH, _TIME_WIDTH, _TIME_WIDTH):
        found.append(QRectF(left, row.top(), width, row.height()))
        left += width
    return [*found, QRectF(left + 4, row.top(), row.right() - left - 4, row.height())]
