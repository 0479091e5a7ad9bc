"""Keeps a page of nights as a file, as the week's paper is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.design.paper_press import press_nights, usual_size
from bedtime_app.features.paper.paper_choice import PAPER_SIZE
from bedtime_app.features.paper.paper_file import PaperExists, keep_paper, typed_place
from bedtime_app.features.paper.paper_words_view import PaperWords

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.design.printed_nights import PrintedNights
    from bedtime_app.storage.settings_store import SettingsStore

NIGHTS_FILE = "bedtime-nights.pdf"


class NightsOnPaper(PaperWords):
    """A `NightsPaper`; what it says of places and files is what the week's paper says."""

    def __init__(self, folder: Path, settings: SettingsStore) -> None:
        """`folder` is where a person's documents lie; it need not exist."""
        super().__init__()
        self._folder = folder
        self._settings = settings

    def usual_place(self) -> str:
        """In the person's documents."""
        return str(self._folder / NIGHTS_FILE)

    def typed_place(self, text: str) -> Path | None:
        """The file that was meant; None if none is."""
        return typed_place(text, self._folder, NIGHTS_FILE)

    def keep(self, page: PrintedNights, place: Path, *, replacing: bool) -> bool:
        """Write it, on any thread; False if something is there that may not be replaced."""
        size = self._settings.get(PAPER_SIZE) or usual_size(QLocale())
        try:
            keep_paper(place, press_nights(page, size), replacing=replacing)
        except PaperExists:
            return False
        return True
