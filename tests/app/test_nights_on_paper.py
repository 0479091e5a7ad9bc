from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bedtime_app.app.nights_on_paper import NightsOnPaper
from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.printed_nights import PrintedBar, PrintedLine, PrintedNights
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication

RESOURCES = Path(__file__).parents[2] / "resources"
BARS = (PrintedBar(0.05, 0.9), PrintedBar(0.1, 0.8, asleep=True), PrintedBar(0.1, 0.9, lane=1))


def page(nights: int) -> PrintedNights:
    lines = tuple(
        PrintedLine(f"Night {night}", BARS, 0.45, cells=("4 of 5", "yes"))
        for night in range(1, nights + 1)
    )
    hours = ("22", "23", "0", "1")
    return PrintedNights("November 2026", "Nights.", hours, ("Rested", "Ritual"), lines, "Pale.")


@pytest.fixture
def paper(qapp: QCoreApplication, profile_dir: Path) -> Iterator[NightsOnPaper]:
    assert qapp.thread().isCurrentThread()
    load_fonts(RESOURCES / "fonts")
    made = NightsOnPaper(profile_dir, SettingsStore(profile_dir / "settings.json"))
    yield made
    made.deleteLater()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
def test_a_month_of_nights_with_a_tracker_is_one_page_and_every_word_is_on_it(
    paper: NightsOnPaper, profile_dir: Path
) -> None:
    place = profile_dir / "month.pdf"
    assert paper.keep(page(31), place, replacing=False)
    said = subprocess.run(
        ["pdftotext", "-layout", place, "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert said.count("\f") == 1
    assert "November 2026" in said
    assert "…" not in said
    assert all(f"Night {night} " in said for night in range(1, 32))
    assert said.count("4 of 5") == 31


def test_a_file_that_is_there_stays_until_it_may_go(
    paper: NightsOnPaper, profile_dir: Path
) -> None:
    place = paper.typed_place("mine")
    assert place == profile_dir / "mine.pdf"
    place.write_bytes(b"older")
    assert not paper.keep(page(2), place, replacing=False)
    assert place.read_bytes() == b"older"
    assert paper.keep(page(2), place, replacing=True)
    assert place.read_bytes().startswith(b"%PDF")


def test_the_usual_place_is_among_the_documents(paper: NightsOnPaper, profile_dir: Path) -> None:
    assert paper.usual_place() == str(profile_dir / "bedtime-nights.pdf")
    assert paper.typed_place(str(profile_dir) + "/") == profile_dir / "bedtime-nights.pdf"
