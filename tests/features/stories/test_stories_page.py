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
    from bedtime_app.features.stories.story_marks import StoryMarks
    from tests.fakes import FakeJobs

LINKS = ["Bring a text of your own", "How stories are told", "Voices", "Sounds"]
CANAL = "The Canal. Story. 1 minutes. Water & <reeds>"
SCAN = "A Body Scan. Meditation. 2 minutes. Lying down"


@pytest.fixture
def view(library: Library, places: ReadingPlaces, marks: StoryMarks, jobs: FakeJobs) -> StoriesView:
    return StoriesView(
        library=library, places=places, marks=marks, remove=lambda _script_id: False, jobs=jobs
    )


@pytest.fixture
def page(qtbot: QtBot, view: StoriesView, jobs: FakeJobs) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "stories/StoriesPage.qml", view, (1100, 760))
    jobs.run_all()
    stage.settle()
    yield stage
    stage.close()


def test_arrows_walk_the_cards_and_return_opens(
    qtbot: QtBot, page: PageStage, view: StoriesView
) -> None:
    assert page.names("Button") == [CANAL, SCAN, *LINKS]
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
    assert page.names("Button") == LINKS
    assert page.names("AlertMessage") == ["2 scripts could not be read and are left out."]


@pytest.fixture
def full(page: PageStage, view: StoriesView, jobs: FakeJobs, content: Path) -> PageStage:
    for number in range(30):
        path = content / f"en/stories/{number}.md"
        path.write_text(f"---\ntitle: Water {number}\nkind: story\n---\n\nOnce.", "utf-8")
    view.arrive()
    jobs.run_all()
    page.settle()
    return page


def test_typing_searches_and_down_leads_to_what_was_found(full: PageStage) -> None:
    full.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert full.focused() == ("EditableText", "Search titles, summaries and topics")
    full.type("water 17")
    assert full.names("Button")[:1] == ["Water 17. Story. 1 minutes"]
    full.press(Qt.Key.Key_Down)
    assert full.focused() == ("Button", "Water 17. Story. 1 minutes")
    full.press(Qt.Key.Key_Slash)
    full.press(Qt.Key.Key_Escape)
    assert len(full.names("Button")) == 32 + len(LINKS)


def test_an_empty_search_says_so_kindly_and_leads_back(full: PageStage) -> None:
    full.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    full.type("whale")
    (said,) = full.names("AlertMessage")
    assert said.startswith("Nothing on the shelf is quite like that.")
    full.activate("Button", "Show everything")
    assert full.focused() == ("Button", CANAL)


def test_a_card_is_marked_by_a_key_and_stays_under_it(full: PageStage, marks: StoryMarks) -> None:
    full.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    full.press(Qt.Key.Key_Down)
    full.press(Qt.Key.Key_F)
    assert marks.is_favourite("stories/the-canal")
    assert full.focused() == ("Button", f"{CANAL}. Favourite")
    full.press(Qt.Key.Key_Down)
    full.press(Qt.Key.Key_F)
    assert marks.is_favourite("stories/0")
    full.activate("CheckBox", "Favourites")
    assert len(full.names("Button")) == 2 + len(LINKS)
    full.press(Qt.Key.Key_Tab)
    full.press(Qt.Key.Key_Tab)
    assert full.focused()[1].startswith("The Canal")
    full.press(Qt.Key.Key_F)
    assert full.focused()[1].startswith("Water 0")


def test_the_page_leads_to_what_belongs_to_stories(page: PageStage, view: StoriesView) -> None:
    asked: list[str] = []
    view.pageAsked.connect(asked.append)
    for link in LINKS:
        page.activate("Button", link)
    assert asked == ["import", "telling", "voices", "sounds"]


def test_where_there_is_little_room_the_filters_come_when_asked_for(
    qtbot: QtBot, full: PageStage
) -> None:
    full.window.resize(804, 600)
    qtbot.waitUntil(lambda: "By kind, length and favourites" in full.names("Button"))
    full.activate("Button", "By kind, length and favourites")
    assert full.focused() == ("RadioButton", "Everything")
    full.press(Qt.Key.Key_Right, times=2)
    assert "Water 7. Story. 1 minutes" not in full.names("Button")
