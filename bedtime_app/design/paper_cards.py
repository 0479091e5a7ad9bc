"""Draws the ritual's cards, in the grid in which their words stand largest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from bedtime_app.design.paper_ink import SOFT, Face
from bedtime_app.design.printed_page import PrintedCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bedtime_app.design.paper_ink import Ink

NAME = Face("Literata", 13)
SENTENCE = Face("Atkinson Hyperlegible Next", 9.5)
MINUTES = Face("Atkinson Hyperlegible Next", 8, colour=SOFT)
CAUTION = Face("Literata", 8, italic=True, colour=SOFT)
SCALES = tuple(step / 20 for step in range(32, 12, -1))
"""From largest to smallest; a smaller one nobody could read at a bedside."""
_MOST_COLUMNS = 4
_SHAPE = 1.2
"""Width by height of a card that lies well in a hand."""
_PADDING = 13.0
_MOON = 6.5


@dataclass(frozen=True, slots=True)
class Grid:
    """How many cards stand side by side and how many above each other, and how large they speak."""

    columns: int
    rows: int
    scale: float

    def cell(self, box: QRectF, place: int) -> QRectF:
        """The card of that place, counted along the rows."""
        row, column = divmod(place, self.columns)
        width, height = box.width() / self.columns, box.height() / self.rows
        return QRectF(box.left() + column * width, box.top() + row * height, width, height)


def best_grid(ink: Ink, cards: Sequence[PrintedCard], box: QRectF) -> Grid:
    """The grid in which every card has the largest letters; of equals the fullest, the handiest."""
    grids = []
    for columns in range(1, min(_MOST_COLUMNS, len(cards)) + 1):
        rows = -(-len(cards) // columns)
        cell = Grid(columns, rows, SCALES[-1]).cell(box, 0)
        scale = next((s for s in SCALES if _fit(ink, cards, cell, s)), 0.0)
        # A card as wide as the page is a strip nobody wants to cut.
        wide = cell.width() > 3 * cell.height()
        empty = rows * columns - len(cards)
        shape = abs(cell.width() / cell.height() - _SHAPE)
        merits = (scale, not wide, -empty, -shape)
        grids.append((merits, Grid(columns, rows, scale or SCALES[-1])))
    return max(grids, key=lambda one: one[0])[1]


def draw_cards(ink: Ink, cards: Sequence[PrintedCard], box: QRectF) -> None:
    """Fill `box` with the cards and the lines to cut along; room left over becomes blank cards."""
    if not cards:
        return
    grid = best_grid(ink, cards, box)
    places = grid.rows * grid.columns
    blanks = [PrintedCard()] * (places - len(cards))
    last = max(1, len(cards) - 1)
    for place, card in enumerate([*cards, *blanks]):
        _draw_card(ink, card, grid.cell(box, place), grid.scale, place / last)
    for column in range(grid.columns + 1):
        x = box.left() + column * box.width() / grid.columns
        ink.cut(QPointF(x, box.top()), QPointF(x, box.bottom()))
    for row in range(grid.rows + 1):
        y = box.top() + row * box.height() / grid.rows
        ink.cut(QPointF(box.left(), y), QPointF(box.right(), y))


def _draw_card(ink: Ink, card: PrintedCard, cell: QRectF, scale: float, lit: float) -> None:
    inner = _inner(cell, scale)
    if not card.name:
        _draw_blank(ink, inner, scale)
        return
    radius = _MOON * scale
    ink.moon(QPointF(inner.left() + radius, inner.top() + radius), radius, lit)
    beside = inner.adjusted(3 * radius, 0, 0, 0)
    beside.setHeight(2 * radius)
    trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    ink.write(card.minutes, beside, MINUTES.times(scale), trailing)
    caution = CAUTION.times(scale)
    low = min(ink.height(card.caution, inner.width(), caution), inner.height() * 0.4)
    bottom = inner.adjusted(0, inner.height() - low, 0, 0)
    ink.write(card.caution, bottom, caution)
    name = NAME.times(scale)
    body = inner.adjusted(0, 2 * radius + 5 * scale, 0, -low - (3 * scale if low else 0))
    high = min(ink.height(card.name, body.width(), name), body.height() * 0.5)
    ink.write(card.name, QRectF(body.left(), body.top(), body.width(), high), name)
    ink.write(card.sentence, body.adjusted(0, high + 2 * scale, 0, 0), SENTENCE.times(scale))


def _draw_blank(ink: Ink, inner: QRectF, scale: float) -> None:
    space = 20 * scale
    for line in range(1, int(inner.height() / space) + 1):
        y = inner.top() + line * space
        ink.dotted(QPointF(inner.left(), y), QPointF(inner.right(), y))


def _fit(ink: Ink, cards: Sequence[PrintedCard], cell: QRectF, scale: float) -> bool:
    return all(_height(ink, card, cell, scale) <= cell.height() for card in cards)


def _height(ink: Ink, card: PrintedCard, cell: QRectF, scale: float) -> float:
    """How high a card must be to say everything at that scale."""
    width = _inner(cell, scale).width()
    gaps = (2 * _MOON + 5 + 2 + (3 if card.caution else 0) + 2 * _PADDING) * scale
    return (
        gaps
        + ink.height(card.name, width, NAME.times(scale))
        + ink.height(card.sentence, width, SENTENCE.times(scale))
        + ink.height(card.caution, width, CAUTION.times(scale))
    )


def _inner(cell: QRectF, scale: float) -> QRectF:
    padding = _PADDING * scale
    return cell.adjusted(padding, padding, -padding, -padding)
