"""Saves the cards of an intention where a person's documents lie."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from bedtime_app.design.paper_press import press_pdf, usual_size
from bedtime_app.design.printed_page import PaperPart
from bedtime_app.features.paper.paper_choice import PAPER_SIZE
from bedtime_app.features.paper.paper_file import PaperExists, keep_paper

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.design.printed_page import PrintedPage
    from bedtime_app.storage.settings_store import SettingsStore

CARDS_FILE = "bedtime-intention.pdf"


def save_cards(folder: Path, settings: SettingsStore, page: PrintedPage) -> str:
    """The place of the cards in `folder`; a file of that name stays as it is.

    May run on any thread; raises a `StorageError` if nothing could be written.
    """
    place = folder / CARDS_FILE
    size = settings.get(PAPER_SIZE) or usual_size(QLocale())
    with suppress(PaperExists):  # the same cards, from another evening
        keep_paper(place, press_pdf(page, size, PaperPart.CARDS))
    return str(place)
