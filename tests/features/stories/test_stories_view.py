from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel

from bedtime_app.features.stories.stories_view import StoriesView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from tests.fakes import FakeJobs

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def view(library: Library, places: ReadingPlaces, jobs: FakeJobs) -> StoriesView:
    return StoriesView(library, places, jobs)


def cards(view: StoriesView) -> list[dict[str, object]]:
    model = view.scripts
    assert isinstance(model, QAbstractListModel)
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def test_a_card_says_what_it_is_and_how_long(
    view: StoriesView, jobs: FakeJobs, places: ReadingPlaces
) -> None:
    places.keep("stories/the-canal", 4)
    view.arrive()
    assert (cards(view), view.looked, view.empty) == ([], False, False)
    jobs.run_all()
    assert view.looked
    assert cards(view)[0] == {
        "scriptId": "stories/the-canal",
        "title": "The Canal",
        "summary": "Water & <reeds>",
        "kindText": "Story",
        "lengthText": "1 minutes",
        "begun": True,
    }
    assert cards(view)[1]["kindText"] == "Meditation"


def test_a_broken_script_is_said_in_one_sentence(
    view: StoriesView, jobs: FakeJobs, content: Path
) -> None:
    (content / "en/stories/broken.md").write_text("[nonsense]", "utf-8")
    view.arrive()
    jobs.run_all()
    assert view.trouble == "1 scripts could not be read and are left out."
    assert len(cards(view)) == 2


def test_an_empty_library_says_so(view: StoriesView, jobs: FakeJobs, content: Path) -> None:
    for path in content.rglob("*.md"):
        path.unlink()
    view.arrive()
    jobs.run_all()
    assert view.empty


def test_a_handful_needs_no_filter(view: StoriesView, jobs: FakeJobs) -> None:
    view.arrive()
    jobs.run_all()
    assert not view.filterable


def test_more_than_a_handful_can_be_filtered(
    view: StoriesView, jobs: FakeJobs, content: Path
) -> None:
    for number in range(5):
        (content / f"en/stories/{number}.md").write_text("Once.", "utf-8")
    view.arrive()
    jobs.run_all()
    assert view.filterable
    view.chooseKind(2)
    assert [card["title"] for card in cards(view)] == ["A Body Scan"]
    view.chooseKind(1)
    assert len(cards(view)) == 6
    view.chooseKind(0)
    assert (len(cards(view)), view.kindIndex) == (7, 0)


def test_opening_is_asked_of_whoever_shows_the_reader(qtbot: QtBot, view: StoriesView) -> None:
    with qtbot.waitSignal(view.openAsked) as asked:
        view.open("stories/the-canal")
    assert asked.args == ["stories/the-canal"]
