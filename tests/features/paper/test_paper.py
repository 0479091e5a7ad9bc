from __future__ import annotations

import shutil
import subprocess
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.design.fonts import load_fonts
from bedtime_app.design.paper_press import press_pdf, usual_size
from bedtime_app.design.printed_page import PaperPart, PaperSize
from bedtime_app.features.paper.paper_file import PaperExists, keep_paper, typed_place
from bedtime_app.features.paper.paper_sheet import (
    MOST_STEPS,
    PaperNight,
    PaperSheet,
    PaperStep,
    read_paper_content,
)
from bedtime_app.features.paper.paper_view import PaperView
from bedtime_app.features.paper.paper_words_view import PaperWords
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.storage.errors import StorageError
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeJobs
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.design.printed_page import PrintedPage
    from tests.guards.quiet_log import ExpectedLog

RESOURCES = Path(__file__).parents[3] / "resources"
WEEK = tuple(
    PaperNight(day, time(21, 45), time(22, 45), time(6, 45), free=day == 5) for day in range(7)
)


def sheet(steps: int, name: str = "Slow breathing") -> PaperSheet:
    step = PaperStep(name, "Breathe in slowly, and out.", "Never force it.", 300)
    return PaperSheet(tuple(step for _ in range(steps)), WEEK)


@pytest.fixture
def words(qapp: QCoreApplication) -> Iterator[PaperWords]:
    assert qapp.thread().isCurrentThread()
    load_fonts(RESOURCES / "fonts")
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = PaperWords()
    yield made
    made.deleteLater()
    QLocale.setDefault(before)


def text_of(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext of poppler-utils is not installed")
    read = ["pdftotext", "-", "-"]
    return subprocess.run(read, input=pdf, capture_output=True, check=True).stdout.decode()


def pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n")


def pressed(page: PrintedPage, size: PaperSize = PaperSize.A4) -> bytes:
    return press_pdf(page, size)


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("steps", [1, 5, 8, MOST_STEPS, MOST_STEPS + 6])
def test_any_ritual_is_one_page_of_letters_and_lines_with_its_fonts_in_it(
    words: PaperWords, size: PaperSize, steps: int
) -> None:
    pdf = pressed(words.page(sheet(steps)), size)
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1
    assert b"/FontFile2" in pdf
    assert b"/Subtype /Image" not in pdf


def test_what_is_printed_can_be_found_again(words: PaperWords) -> None:
    text = " ".join(text_of(pressed(words.page(sheet(5)))).split())
    assert "No screen is needed this week, and nothing is recorded." in text
    for said in ("Monday", "21:45", "a free evening", "Slow breathing", "Never force it."):
        assert said in text


def test_a_ritual_too_long_for_cards_says_how_many_found_no_room(words: PaperWords) -> None:
    page = words.page(sheet(MOST_STEPS + 6))
    assert len(page.cards) == MOST_STEPS
    assert "6 steps more" in page.cards_title


def test_only_the_week_or_only_the_cards_can_be_printed(words: PaperWords) -> None:
    page = words.page(sheet(5))
    week = text_of(press_pdf(page, PaperSize.A4, PaperPart.WEEK))
    cards = text_of(press_pdf(page, PaperSize.A4, PaperPart.CARDS))
    assert "Monday" in week
    assert "Slow breathing" not in week
    assert "Slow breathing" in cards
    assert "Monday" not in cards


def test_a_long_name_stays_on_its_card(words: PaperWords) -> None:
    name = "A very long name of a step that somebody thought of one evening"
    assert name.rsplit(maxsplit=1)[-1] in text_of(pressed(words.page(sheet(8, name))))


@pytest.mark.parametrize(("locale", "size"), [("de_DE", PaperSize.A4), ("en_US", PaperSize.LETTER)])
def test_paper_is_as_in_the_persons_country(locale: str, size: PaperSize) -> None:
    assert usual_size(QLocale(locale)) is size


def test_every_step_there_is_has_words_for_paper() -> None:
    content = read_paper_content(RESOURCES / "content" / "en" / "paper.json")
    assert set(content.sentences) == set(CATALOGUE)


def test_a_file_that_is_there_stays_until_somebody_says_otherwise(tmp_path: Path) -> None:
    place = tmp_path / "week.pdf"
    place.write_bytes(b"something of mine")
    with pytest.raises(PaperExists):
        keep_paper(place, b"%PDF-")
    assert place.read_bytes() == b"something of mine"
    keep_paper(place, b"%PDF-", replacing=True)
    assert place.read_bytes() == b"%PDF-"


def test_a_place_where_nothing_can_be_written_is_ordinary_trouble(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere" / "week.pdf"):
        with pytest.raises(StorageError):
            keep_paper(place, b"%PDF-")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("week", "week.pdf"),
        ("week.PDF", "week.PDF"),
        ("letters/", "letters/bedtime-week.pdf"),
        ("", None),
        ("\0", None),
        ("~nobody-of-that-name/week.pdf", None),
    ],
)
def test_a_typed_place_is_understood(tmp_path: Path, typed: str, meant: str | None) -> None:
    assert typed_place(typed, tmp_path) == (None if meant is None else tmp_path / meant)


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(
    words: PaperWords,  # noqa: ARG001 - its fonts and its language
    jobs: FakeJobs,
    tmp_path: Path,
) -> Iterator[PaperView]:
    settings = SettingsStore(tmp_path / "settings.json")
    made = PaperView(lambda: sheet(5), settings, jobs, tmp_path)
    yield made
    made.deleteLater()


def test_the_page_keeps_the_paper_and_asks_before_it_replaces_any(
    qtbot: QtBot, view: PaperView, jobs: FakeJobs, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("Invalid image provider: image://paper")  # the window of the app has it
    page = PageStage(qtbot, "paper/PaperPage.qml", view, (1184, 800))
    page.activate("Button", "Save as PDF")
    assert not (tmp_path / "bedtime-week.pdf").exists()  # never on the GUI thread
    jobs.run_all()
    page.settle()
    kept = (tmp_path / "bedtime-week.pdf").read_bytes()
    assert pages(kept) == 1
    assert any(said.startswith("Kept as ") for said in page.names("AlertMessage"))
    page.activate("RadioButton", "Only the cards")
    page.activate("Button", "Save as PDF")
    jobs.run_all()
    page.settle()
    assert (tmp_path / "bedtime-week.pdf").read_bytes() == kept
    page.activate("Button", "Replace it")
    jobs.run_all()
    assert (tmp_path / "bedtime-week.pdf").read_bytes() != kept
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.warnings = [one for one in page.warnings if "image://paper" not in one]
    page.close()


def test_a_folder_that_is_not_there_is_said_and_the_page_stays(
    view: PaperView, jobs: FakeJobs, tmp_path: Path
) -> None:
    view.begin()
    view.typePlace(str(tmp_path / "nowhere" / "week.pdf"))
    view.keep()
    jobs.run_all()
    assert view.troubled
    assert view.said
    view.typePlace("")
    view.keep()
    assert view.placeError.startswith("Write a folder and a name")
