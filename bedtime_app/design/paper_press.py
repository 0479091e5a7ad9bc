"""Draws what is printed as a PDF of one page, in letters and lines, or as a picture of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from bedtime_app.design.paper_cards import draw_cards
from bedtime_app.design.paper_ink import DOTS_PER_INCH, SOFT, Face, Ink
from bedtime_app.design.paper_nights import draw_nights
from bedtime_app.design.paper_week import draw_week
from bedtime_app.design.printed_page import PaperPart, PaperSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.design.printed_nights import PrintedNights
    from bedtime_app.design.printed_page import PrintedPage

MARGIN = 40.0
"""Points; no printer needs more."""
CARDS_TITLE = Face("Atkinson Hyperlegible Next", 7.8, colour=SOFT)
_GAP = 14.0
_FEW = 8
_HALF, _HIGHER = 0.5, 0.41
"""Where the cards begin; many of them need more than half of the page."""
_PAGES = {
    PaperSize.A4: QPageSize.PageSizeId.A4,
    PaperSize.LETTER: QPageSize.PageSizeId.Letter,
}


def usual_size(locale: QLocale) -> PaperSize:
    """The paper that lies in the printers of that country."""
    american = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return PaperSize.LETTER if american else PaperSize.A4


def press_pdf(page: PrintedPage, size: PaperSize, part: PaperPart = PaperPart.BOTH) -> bytes:
    """The page as a PDF; needs a QGuiApplication and the fonts, and may run on any thread."""
    return _pressed(page.title, size, lambda painter: _draw(painter, page, size, part))


def press_nights(page: PrintedNights, size: PaperSize) -> bytes:
    """The nights as a PDF; the same holds."""
    sheet = _sheet(size)

    def draw(painter: QPainter) -> None:
        ink = Ink(painter, sheet.width(), mirrored=page.right_to_left)
        draw_nights(ink, page, sheet.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))

    return _pressed(page.title, size, draw)


def _pressed(title: str, size: PaperSize, draw: Callable[[QPainter], None]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Bedtime")
    writer.setResolution(DOTS_PER_INCH)
    paper = QPageSize(_PAGES[size])
    whole = QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF())
    whole.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(whole)
    painter = QPainter(writer)
    draw(painter)
    painter.end()
    return bytes(buffer.data().data())


def press_picture(page: PrintedPage, size: PaperSize, part: PaperPart, width: int) -> QImage:
    """The same drawing on white, `width` pixels wide; the same holds."""
    sheet = _sheet(size)
    height = round(width * sheet.height() / sheet.width())
    white = b"\xff" * (width * height * 4)
    image = QImage(white, width, height, QImage.Format.Format_RGB32).copy()
    painter = QPainter(image)
    share = width / (sheet.width() * DOTS_PER_INCH / 72)
    painter.scale(share, share)
    _draw(painter, page, size, part)
    painter.end()
    return image


def _sheet(size: PaperSize) -> QRectF:
    return QPageSize(_PAGES[size]).rect(QPageSize.Unit.Point)


def _draw(painter: QPainter, page: PrintedPage, size: PaperSize, part: PaperPart) -> None:
    sheet = _sheet(size)
    ink = Ink(painter, sheet.width(), mirrored=page.right_to_left)
    room = sheet.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    middle = sheet.height() * (_HALF if len(page.cards) <= _FEW else _HIGHER)
    if part is not PaperPart.CARDS:
        bottom = room.bottom() if part is PaperPart.WEEK else middle - _GAP
        draw_week(ink, page, QRectF(room.topLeft(), QPointF(room.right(), bottom)))
    if part is not PaperPart.WEEK:
        top = room.top() if part is PaperPart.CARDS else middle
        title = QRectF(room.left(), top, room.width(), 20)
        ink.write(page.cards_title, title, CARDS_TITLE)
        draw_cards(ink, page.cards, QRectF(title.bottomLeft(), room.bottomRight()))
