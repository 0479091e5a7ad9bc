"""The icons are one set, all there, and take the colour they are given."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QImage, QRawFont

from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.icon_provider import IconProvider, draw_icon
from tests.design.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ICONS = ROOT / "resources" / "icons"
NAMES = [
    "moon",
    "book",
    "cloud",
    "sunrise",
    "circle",
    "lines",
    "gear",
    "play",
    "pause",
    "next",
    "back",
    "close",
    "lock",
    "bell",
    "leaf",
    "plus",
    "search",
    "trash",
    "undo",
    "speaker",
    "star",
    "star-full",
    "paper",
    "check",
    "filter",
    "calendar",
]
DRAWINGS = ["fold", "knee", "neck", "reach", "shoulders", "side"]


def strangers(image: QImage, colour: str) -> set[str]:
    """Give the colours of well covered pixels that are not as asked, but for rounding."""
    wanted = QColor(colour)
    seen = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 150
    ]
    assert seen, "nothing is drawn"
    return {
        one.name()
        for one in seen
        if max(
            abs(one.red() - wanted.red()),
            abs(one.green() - wanted.green()),
            abs(one.blue() - wanted.blue()),
        )
        > 3
    }


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("side", [28, 56])
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str, side: int) -> None:
    image = draw_icon(ICONS / f"{name}.svg", "#f0c48a", side)
    assert (image.width(), image.height()) == (side, side)
    assert strangers(image, "#f0c48a") == set()


def test_all_icons_share_one_grid_and_one_stroke() -> None:
    found = {path.stem for path in ICONS.glob("*.svg")} - {"bedtime"}
    assert found == {*NAMES, *(f"stretch-{name}" for name in DRAWINGS)}
    for name in NAMES:
        drawing = (ICONS / f"{name}.svg").read_text()
        assert 'viewBox="0 0 28 28"' in drawing
        assert re.findall(r'stroke-width="([^"]+)"', drawing) == ["1.6"]
        assert 'stroke-linecap="round"' in drawing


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_stretch_is_drawn_as_finely_as_an_icon_on_a_larger_grid(name: str) -> None:
    drawing = (ICONS / f"stretch-{name}.svg").read_text()
    assert 'viewBox="0 0 140 140"' in drawing
    assert re.findall(r'stroke-width="([^"]+)"', drawing) == ["1.6"]
    image = draw_icon(ICONS / f"stretch-{name}.svg", "#f0c48a", 280)
    assert strangers(image, "#f0c48a") == set()


def test_the_provider_answers_at_the_size_asked_for() -> None:
    image = IconProvider(ICONS).requestImage("moon/e3a7a2", QSize(), QSize(40, 40))
    assert image.size() == QSize(40, 40)
    assert strangers(image, "#e3a7a2") == set()


@pytest.mark.parametrize("drawing", [None, "not a drawing"])
def test_an_unreadable_icon_is_empty(tmp_path: Path, drawing: str | None) -> None:
    if drawing is not None:
        (tmp_path / "moon.svg").write_text(drawing)
    assert draw_icon(tmp_path / "moon.svg", "#ffffff", 28).isNull()


def test_the_app_icon_is_there_as_drawing_and_picture() -> None:
    picture = QImage(str(ICONS / "bedtime-256.png"))
    assert picture.size() == QSize(256, 256)
    assert picture.pixelColor(0, 0).alpha() == 0
    assert not draw_icon(ICONS / "bedtime.svg", "#000000", 64).isNull()


@pytest.mark.usefixtures("qapp")
def test_the_shipped_typefaces_have_the_weights_the_design_uses() -> None:
    families = load_fonts(ROOT / "resources" / "fonts")
    assert {"Literata", "Atkinson Hyperlegible Next"} <= set(families)
    for family, weight, italic in (
        ("Literata", 300, False),
        ("Literata", 400, False),
        ("Literata", 500, False),
        ("Literata", 400, True),
        ("Atkinson Hyperlegible Next", 400, False),
        ("Atkinson Hyperlegible Next", 500, False),
        ("Atkinson Hyperlegible Next", 600, False),
    ):
        font = QFont(family)
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        raw = QRawFont.fromFont(font)
        assert (raw.familyName(), raw.weight()) == (family, weight)
        assert (raw.style() == QFont.Style.StyleItalic) is italic


@pytest.mark.usefixtures("qapp")
def test_a_folder_without_fonts_leaves_the_system_ones(tmp_path: Path) -> None:
    assert load_fonts(tmp_path) == []
