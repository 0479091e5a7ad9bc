from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.features.looking_back.conftest import Desk, Nights, View, Wishes, measured, told
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeJobs

WIDE = (1184, 800)


@pytest.fixture
def page(qtbot: QtBot, view: View, nights: Nights) -> Iterator[PageStage]:
    nights.known = [told(back, ritual=True, dreams=1) for back in range(4)]
    nights.known[0] = told(measured=(measured(),))
    stage = PageStage(qtbot, "looking_back/LookingBackPage.qml", view, WIDE)
    yield stage
    stage.close()


def test_every_night_of_the_picture_is_one_sentence_to_a_screen_reader(page: PageStage) -> None:
    assert page.names("List") == ["The nights, 16 November to 22 November 2026"]
    sentences = page.names("ListItem")
    assert len(sentences) == 4
    assert sentences[0].startswith("Monday 16 to Tuesday 17: in bed 22:30 to 07:00")
    assert "%" not in page.all_heard()


def test_keys_turn_the_weeks_and_months_and_lead_back(page: PageStage, view: View) -> None:
    page.press(Qt.Key.Key_PageUp)
    page.press(Qt.Key.Key_Left)
    assert view.title == "2 November to 8 November 2026"
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_PageDown, times=3)
    assert view.title == "16 November to 22 November 2026"
    assert page.focused() == ("Button", "The week before")
    page.press(Qt.Key.Key_Return)
    assert view.title == "9 November to 15 November 2026"
    page.activate("Button", "Today")
    assert page.focused() == ("Button", "The week before")
    page.activate("RadioButton", "Month")
    assert view.title == "November 2026"
    assert len(page.names("ListItem")) == 19


def test_the_table_is_rows_and_cells_with_their_headings(page: PageStage) -> None:
    page.activate("CheckBox", "As a table")
    assert page.names("List") == []
    assert page.names("Table") == ["The nights, 16 November to 22 November 2026"]
    assert page.names("ColumnHeader")[:3] == ["Night", "In bed", "Asleep, about"]
    assert len(page.names("RowHeader")) == 5
    assert "Rested, 4 of 5" in page.names("Cell")
    assert "Note, measured by fitbit" in page.names("Cell")


def test_only_how_it_felt_has_no_clock_on_the_page(
    page: PageStage, view: View, wishes: Wishes
) -> None:
    wishes["feelings_only"] = True
    view.arrive()
    page.settle()
    assert page.names("ListItem")[0] == (
        "Monday 16 to Tuesday 17: the night was 2 of 5, rested 4 of 5, with the ritual, "
        "1 dreams kept"
    )
    assert "22:" not in page.all_heard()
    assert "asleep" not in page.all_heard()


def test_escape_goes_back_and_the_other_pages_are_asked_for(
    qtbot: QtBot, page: PageStage, view: View
) -> None:
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    for button, asked in {
        "Numbers": view.numbersAsked,
        "Try one change": view.studyAsked,
        "Bring in a tracker’s nights": view.trackersAsked,
    }.items():
        with qtbot.waitSignal(asked):
            page.activate("Button", button)


def test_a_page_to_print_is_asked_for_by_keys_and_the_arrows_stay_in_its_field(
    page: PageStage, view: View, jobs: FakeJobs, desk: Desk
) -> None:
    assert "The file can be read by anybody who has it" in page.all_heard()
    page.activate("Button", "Make a page to print")
    while page.focused() != ("EditableText", "Where the file goes"):
        page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_End)
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Left)
    assert view.title == "16 November to 22 November 2026"
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.settle()
    assert [one.title for one in desk.pages] == ["16 November to 22 November 2026"]
    assert any(said.startswith("kept as") for said in page.names("AlertMessage"))


def test_a_locked_vault_shows_nothing_but_the_way_to_open_it(
    qtbot: QtBot, page: PageStage, view: View, vault: Vault
) -> None:
    vault.lock()
    page.settle()
    heard = page.all_heard()
    assert "November" not in heard
    assert "fitbit" not in heard
    assert page.names("ListItem") == []
    with qtbot.waitSignal(view.unlockAsked):
        page.activate("Button", "Unlock")
