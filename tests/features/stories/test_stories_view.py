from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractListModel

from bedtime_app.core.night import Night
from bedtime_app.core.result import Ok
from bedtime_app.features.stories.library import Listed, Shelf
from bedtime_app.features.stories.reading_places import Place
from bedtime_app.features.stories.stories_view import StoriesView
from bedtime_app.storage.errors import VaultLocked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from tests.fakes import FakeClock, FakeJobs
    from tests.features.stories.conftest import Evening

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def gone() -> list[str]:
    """What was taken away for good."""
    return []


@pytest.fixture
def view(
    library: Library,
    places: ReadingPlaces,
    marks: StoryMarks,
    jobs: FakeJobs,
    gone: list[str],
) -> StoriesView:
    def remove(script_id: str) -> bool:
        gone.append(script_id)
        return True

    return StoriesView(library=library, places=places, marks=marks, remove=remove, jobs=jobs)


@pytest.fixture
def full(view: StoriesView, jobs: FakeJobs, content: Path) -> StoriesView:
    """A shelf of nine."""
    place = content / "en" / "stories"
    for name, head, times in (
        ("cafe", "title: Café by the Sea\nsummary: Rain on an awning\ntopics: harbour, rain", 5),
        ("moor", "title: The Moor\naudience: everyone", 200),
        ("mill", "title: The Mill", 400),
    ):
        words = "Water goes by under the bridge. " * times
        (place / f"{name}.md").write_text(f"---\n{head}\nkind: story\n---\n\n{words}", "utf-8")
    for number in range(4):
        (place / f"{number}.md").write_text("Once.", "utf-8")
    view.arrive()
    jobs.run_all()
    return view


def cards(view: StoriesView) -> list[dict[str, object]]:
    model = view.scripts
    assert isinstance(model, QAbstractListModel)
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row, 0), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


def test_a_card_says_what_it_is_and_how_long(
    view: StoriesView, jobs: FakeJobs, places: ReadingPlaces, marks: StoryMarks
) -> None:
    places.keep("stories/the-canal", Place(4))
    marks.heard("stories/the-canal")
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
        "evidenceText": "",
        "heardText": "Heard tonight",
        "languageText": "",
        "begun": True,
        "favourite": False,
        "everyone": False,
        "own": False,
    }
    assert cards(view)[1]["kindText"] == "Meditation"


def test_a_practice_says_how_well_it_is_supported(
    view: StoriesView, jobs: FakeJobs, content: Path
) -> None:
    practice = content / "en/meditations/practice.md"
    practice.write_text("---\nkind: meditation\nevidence: small_studies\n---\nBreathe.", "utf-8")
    view.arrive()
    jobs.run_all()
    graded = [card["evidenceText"] for card in cards(view)]
    assert "C · small studies" in graded


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


def titles(view: StoriesView) -> list[object]:
    return [card["title"] for card in cards(view)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", ["Café by the Sea"]),
        ("AWNING", ["Café by the Sea"]),
        ("harbour rain", ["Café by the Sea"]),
        ("  the  mi", ["The Mill"]),
        ("lying", ["A Body Scan"]),
        ("whale", []),
    ],
)
def test_every_word_is_looked_for_in_title_summary_and_topics(
    full: StoriesView, words: str, found: list[str]
) -> None:
    full.search(words)
    assert titles(full) == found
    assert full.nothingFound == (not found)


def test_lengths_are_those_at_the_present_pace(full: StoriesView) -> None:
    full.chooseLength(2)
    assert titles(full) == ["The Moor"]
    full.chooseLength(3)
    assert titles(full) == ["The Mill"]
    full.chooseLength(1)
    assert "The Mill" not in titles(full)


def test_what_is_for_everyone_and_what_is_dear_can_be_shown_alone(full: StoriesView) -> None:
    full.chooseEveryone(True)  # noqa: FBT003 - a switch
    assert titles(full) == ["The Moor"]
    full.chooseFavourites(True)  # noqa: FBT003 - a switch
    assert full.nothingFound
    full.showEverything()
    assert len(cards(full)) == 9
    full.toggleFavourite("stories/mill")
    full.chooseFavourites(True)  # noqa: FBT003 - a switch
    assert titles(full) == ["The Mill"]
    full.toggleFavourite("stories/mill")
    assert titles(full) == []


@pytest.mark.parametrize(
    ("nights", "words"),
    [
        (0, "Heard tonight"),
        (1, "Heard yesterday"),
        (3, "Heard 3 nights ago"),
        (40, "Heard some weeks ago"),
        (400, "Heard long ago"),
        (-1, "Heard tonight"),
    ],
)
def test_when_it_was_heard_is_said_as_people_say_it(  # noqa: PLR0913, PLR0917 - fixtures and figures
    full: StoriesView, marks: StoryMarks, evening: Evening, jobs: FakeJobs, nights: int, words: str
) -> None:
    marks.heard("stories/mill")
    evening.night = Night(date(2026, 11, 19) + timedelta(days=nights))
    full.arrive()
    jobs.run_all()
    (mill,) = (card for card in cards(full) if card["title"] == "The Mill")
    assert mill["heardText"] == words


def test_another_language_than_the_persons_is_named(
    full: StoriesView, content: Path, jobs: FakeJobs
) -> None:
    path = content / "en/stories/muhle.md"
    path.write_text("---\ntitle: Die Mühle\nlanguage: de\n---\n\nWasser.", "utf-8")
    full.arrive()
    jobs.run_all()
    named = {card["title"]: card["languageText"] for card in cards(full)}
    assert (named["Die Mühle"], named["The Mill"]) == ("Deutsch", "")


def test_what_was_left_last_is_offered_first(
    qtbot: QtBot, full: StoriesView, places: ReadingPlaces, clock: FakeClock
) -> None:
    places.keep("stories/moor", Place(4, when=clock.now() - timedelta(days=1)))
    places.keep("stories/mill", Place(4, when=clock.now()))
    full.arrive()
    assert full.goOnText == "Go on with “The Mill”"
    with qtbot.waitSignal(full.openAsked) as asked:
        full.goOn()
    assert asked.args == ["stories/mill"]
    full.search("moor")
    assert full.goOnText == ""


class OwnTexts:
    """A shelf on which somebody's own texts lie."""

    def shelf(self) -> Shelf:
        return Shelf(
            tuple(
                Listed(f"imported/{name}", name, "story", "", 12, imported=True)
                for name in ("one", "two")
            )
        )


def with_own(
    places: ReadingPlaces, marks: StoryMarks, jobs: FakeJobs, remove: Callable[[str], bool]
) -> StoriesView:
    view = StoriesView(
        library=OwnTexts(),  # type: ignore[arg-type]  # all that is asked of it
        places=places,
        marks=marks,
        remove=remove,
        jobs=jobs,
    )
    view.arrive()
    jobs.run_all()
    return view


def test_ones_own_text_is_gone_only_when_nobody_wants_it_back(
    places: ReadingPlaces, marks: StoryMarks, jobs: FakeJobs, gone: list[str]
) -> None:
    def remove(script_id: str) -> bool:
        gone.append(script_id)
        return True

    view = with_own(places, marks, jobs, remove)
    places.keep("imported/one", Place(3))
    marks.mark("imported/one", favourite=True)
    view.takeAway("imported/one")
    assert (titles(view), view.notice, gone) == (["two"], "The text is off your shelf.", [])
    view.undo()
    assert (titles(view), view.notice, view.undoable) == (["one", "two"], "", False)
    view.takeAway("imported/one")
    view.takeAway("imported/two")
    assert gone == ["imported/one"]
    view.depart()
    assert gone == ["imported/one", "imported/two"]
    assert places.of("imported/one") is None
    assert not marks.is_favourite("imported/one")
    view.undo()
    assert titles(view) == []


def test_what_cannot_be_taken_away_is_back_and_said(
    places: ReadingPlaces, marks: StoryMarks, jobs: FakeJobs
) -> None:
    def locked(_script_id: str) -> bool:
        raise VaultLocked

    view = with_own(places, marks, jobs, locked)
    view.takeAway("imported/one")
    view.takeAway("imported/two")
    view.undo()
    assert titles(view) == ["one", "two"]


def test_ones_own_texts_are_off_the_shelf_at_once_when_the_vault_is_locked(
    places: ReadingPlaces, marks: StoryMarks, jobs: FakeJobs
) -> None:
    view = with_own(places, marks, jobs, lambda _script_id: True)
    view.put_own_away()
    assert titles(view) == []


def test_a_look_that_began_before_the_vault_was_locked_shows_nothing(
    library: Library, places: ReadingPlaces, marks: StoryMarks
) -> None:
    jobs = HeldJobs()
    view = StoriesView(
        library=library, places=places, marks=marks, remove=lambda _script_id: True, jobs=jobs
    )
    view.arrive()
    view.put_own_away()
    jobs.done[0](Ok(OwnTexts().shelf()))
    assert titles(view) == []


class HeldJobs:
    """Lets the test say what came of each job."""

    def __init__(self) -> None:
        self.done: list[Callable[[Any], None]] = []

    def run(self, _work: Callable[[], object], done: Callable[[Any], None]) -> None:
        self.done.append(done)

    def stop(self) -> None: ...


def test_what_came_with_bedtime_is_never_taken_away(full: StoriesView, gone: list[str]) -> None:
    full.takeAway("stories/mill")
    full.depart()
    assert (len(cards(full)), gone) == (9, [])
