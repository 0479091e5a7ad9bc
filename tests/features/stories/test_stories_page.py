from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.features.stories.stories_view import StoriesView
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from tests.fakes import FakeJobs

CANAL = "The Canal. Story. 1 minutes. Water & <reeds>"
SCAN = "A Body Scan. Meditation. 2 minutes. Lying down"


@pytest.fixture
def view(library: Library, places: ReadingPlaces, jobs: FakeJobs) -> StoriesView:
    return StoriesView(library, places, jobs)


@pytest.fixture
def page(qtbot: QtBot, view: StoriesView, jobs: FakeJobs) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "stories/StoriesPage.qml", view, (804, 600))
    jobs.run_all()
    stage.settle()
    yield stage
    stage.close()


def test_arrows_walk_the_cards_and_return_opens(
    qtbot: QtBot, page: PageStage, view: StoriesView
) -> None:
    assert page.names("Button") == [CANAL, SCAN]
    assert page.focused() == ("Button", CANAL)
    page.press(Qt.Key.Key_Down)
    assert page.focused() == ("Button", SCAN)
    page.press(Qt.Key.Key_Up)
    assert page.focused() == ("Button", CANAL)
    page.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(view.openAsked) as asked:
        page.press(Qt.Key.Key_Return)
    assert asked.args == ["meditations/body-scan"]


def test_a_screen_reader_opens_a_card(qtbot: QtBot, page: PageStage, view: StoriesView) -> None:
    with qtbot.waitSignal(view.openAsked) as asked:
        page.activate("Button", CANAL)
    assert asked.args == ["stories/the-canal"]


def test_trouble_and_emptiness_are_said(
    page: PageStage, view: StoriesView, jobs: FakeJobs, content: Path
) -> None:
    for path in content.rglob("*.md"):
        path.write_text("[nonsense]", "utf-8")
    view.arrive()
    jobs.run_all()
    page.settle()
    assert page.names("Button") == []
    assert page.names("AlertMessage") == ["2 scripts could not be read and are left out."]
