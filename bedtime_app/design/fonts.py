"""Makes the shipped typefaces known to Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path


def load_fonts(folder: Path) -> list[str]:
    """Register every TTF in `folder` and give the families, sorted.

    Needs a QGuiApplication. A file that Qt cannot read is left out: text then falls back to a
    system font, which is plainer but readable.
    """
    families: set[str] = set()
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
    return sorted(families)
