from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from bedtime_app.features.dreams.dream import DreamKind, DreamPage, Tag, TagSort
from bedtime_app.features.dreams.dream_journal_view import DreamJournalView
from tests.fakes import FakeJobs
from tests.features.dreams.test_dreams_page import NARROW, WIDE
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.dreams.dream_store import DreamStore
    from bedtime_app.storage.vault import Vault
    from tests.fakes import FakeClock

FERRY = "Thu 19 → Fri 20. The ferry. Grey water."
FALLING = "Fri 20 → Sat 21. A nightmare. Covered. Open it when you wish."


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def view(store: DreamStore, vault: Vault, jobs: FakeJobs) -> Iterator[DreamJournalView]:
    view = DreamJournalView(store, vault, jobs)
    yield view
    for timer in view.findChildren(QTimer):
        timer.stop()
    view.deleteLater()


@pytest.fixture
def page(
    qtbot: QtBot,
    view: DreamJournalView,
    store: DreamStore,
    clock: FakeClock,
    request: pytest.FixtureRequest,
) -> Iterator[PageStage]:
    """The ferry of the night before, with a tag, and a nightmare of this night."""
    now = clock.now()
    clock.jump(now.replace(year=now.year - 2))
    store.add(DreamPage("Teeth", "No end.", kind=DreamKind.NIGHTMARE))
    clock.jump(now)
    clock.advance(days=-1)
    store.add(DreamPage("The ferry", "Grey water.", tags=(Tag(TagSort.PLACE, "the quay"),)))
    clock.advance(days=1)
    store.add(DreamPage("The stairs", "No end.", kind=DreamKind.NIGHTMARE))
    size = getattr(request, "param", WIDE)
    stage = PageStage(qtbot, "dreams/DreamsPage.qml", view, size)
    yield stage
    stage.close()


def come_to_search(page: PageStage) -> None:
    page.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("page", [WIDE, NARROW, (420, 320)], indirect=True)
def test_dreams_are_sifted_by_keys_alone_and_every_choice_taken_back(
    page: PageStage, jobs: FakeJobs
) -> None:
    come_to_search(page)
    page.press(Qt.Key.Key_Tab)
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    assert page.focused() == ("CheckBox", "A dream")
    page.press(Qt.Key.Key_Space)
    jobs.run_all()
    page.settle()
    assert "1 dreams found" in page.names("StaticText")
    page.press(Qt.Key.Key_Tab, times=6)
    assert page.focused() == ("EditableText", "Person, place, feeling or tag")
    page.type("qu")
    page.press(Qt.Key.Key_Return)
    jobs.run_all()
    page.activate("Button", "Show the dreams")
    assert page.names("ListItem") == [FERRY]
    assert page.focused() == ("ListItem", FERRY)
    page.activate("Button", "A dream: take away")
    page.activate("Button", "the quay: take away")
    assert FALLING in page.names("ListItem")
    assert page.focused() == ("Button", "Filters")


def test_escape_closes_the_filters_and_goes_back_to_where_they_were_opened(page: PageStage) -> None:
    page.activate("Button", "Filters")
    assert page.names("ListItem") == []
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("Button", "Filters")
    assert FERRY in page.names("ListItem")


def test_how_many_were_found_is_told_to_a_screen_reader(
    page: PageStage, view: DreamJournalView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.foundSaid) as told:
        come_to_search(page)
        page.type("ferry")
    assert told.args == ["1 dreams found"]


@pytest.mark.parametrize("page", [WIDE, NARROW, (420, 320)], indirect=True)
def test_a_night_is_found_in_the_calendar_by_keys_alone(page: PageStage) -> None:
    come_to_search(page)
    page.press(Qt.Key.Key_Tab, times=2)
    page.press(Qt.Key.Key_Return)
    present = ("Button", "Night of Friday 20 November, 1 dreams, the present one")
    assert page.focused() == present
    page.press(Qt.Key.Key_PageUp)
    assert page.focused() == ("Button", "Night of Tuesday 20 October")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("Button", "Night of Tuesday 20 October")
    page.press(Qt.Key.Key_End)
    page.press(Qt.Key.Key_PageDown)
    assert page.focused() == ("Button", "Night of Monday 30 November")
    page.press(Qt.Key.Key_Home)
    page.press(Qt.Key.Key_Down, times=3)
    page.press(Qt.Key.Key_Left, times=4)
    assert page.focused() == ("Button", "Night of Wednesday 18 November")
    page.press(Qt.Key.Key_Right)
    assert page.focused() == ("Button", "Night of Thursday 19 November, 1 dreams")
    page.press(Qt.Key.Key_Return)
    assert page.names("ListItem") == [FERRY]
    assert page.focused() == ("ListItem", FERRY)


def test_the_calendar_moves_as_the_writing_goes(
    qapp: QApplication, qtbot: QtBot, view: DreamJournalView, store: DreamStore
) -> None:
    store.add(DreamPage("The ferry"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = PageStage(qtbot, "dreams/DreamsPage.qml", view, WIDE)
        page.activate("Button", "Calendar of nights")
        page.press(Qt.Key.Key_Left)
        assert page.focused() == ("Button", "Night of Saturday 21 November")
        page.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_this_night_in_another_year_leads_to_its_page_and_goes_while_one_searches(
    page: PageStage, view: DreamJournalView
) -> None:
    line = "On this night, 2024: A nightmare"
    assert "Teeth" not in page.all_heard()
    page.activate("Button", line)
    assert (view.pageOpen, view.covered) == (True, True)
    assert page.focused() == ("Button", "Open it")
    come_to_search(page)
    page.type("f")
    assert line not in page.names("Button")


def test_locking_closes_the_filters_and_leaves_no_tag_in_the_window(
    page: PageStage, vault: Vault, jobs: FakeJobs
) -> None:
    page.activate("Button", "Filters")
    jobs.run_all()
    page.settle()
    assert "the quay" in page.names("Button")
    key = vault.key()
    vault.lock()
    page.settle()
    assert "quay" not in page.all_heard()
    vault.open(key)
    page.settle()
    assert FERRY in page.names("ListItem")
