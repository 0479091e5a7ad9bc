from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.features.stories.reader_view import ReaderView
from bedtime_app.features.stories.telling_wishes import SLEEP_TIMER
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeClock, FakeJobs, FakeNarrator


@pytest.fixture
def view(  # noqa: PLR0913, PLR0917 - fixtures
    library: Library,
    telling: StoryTelling,
    places: ReadingPlaces,
    marks: StoryMarks,
    clock: FakeClock,
    jobs: FakeJobs,
) -> ReaderView:
    return ReaderView(
        library=library, telling=telling, places=places, marks=marks, clock=clock, jobs=jobs
    )


@pytest.fixture
def page(qtbot: QtBot, view: ReaderView, jobs: FakeJobs) -> Iterator[PageStage]:
    stage = PageStage(qtbot, "stories/ReaderPage.qml", view, (804, 600))
    view.open("stories/the-canal")
    jobs.run_all()
    stage.settle()
    yield stage
    stage.close()


def test_the_keys_play_step_and_go_back(
    qtbot: QtBot, page: PageStage, view: ReaderView, narrator: FakeNarrator
) -> None:
    assert page.focused() == ("Button", "Play")
    page.press(Qt.Key.Key_Space)
    assert narrator.now().state is NarrationState.PLAYING
    assert page.focused() == ("Button", "Pause")
    page.press(Qt.Key.Key_Right, times=2)
    assert narrator.now().segment == 2
    page.press(Qt.Key.Key_Left)
    assert narrator.now().segment == 1
    page.press(Qt.Key.Key_PageDown, times=2)
    assert narrator.now().segment == 3
    page.press(Qt.Key.Key_PageUp)
    assert narrator.now().segment == 2
    page.press(Qt.Key.Key_Home)
    assert narrator.now().segment == 0
    page.press(Qt.Key.Key_Space)
    assert narrator.now().state is NarrationState.PAUSED
    with qtbot.waitSignal(view.backAsked):
        page.press(Qt.Key.Key_Escape)


def test_arrows_follow_the_direction_of_reading(
    qapp: QApplication, page: PageStage, narrator: FakeNarrator
) -> None:
    page.press(Qt.Key.Key_Space)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.press(Qt.Key.Key_Left, times=2)
    page.press(Qt.Key.Key_Right)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert narrator.now().segment == 1


def test_a_screen_reader_hears_paragraphs_and_controls(page: PageStage) -> None:
    assert "The Canal" in page.names("Heading")
    assert "Evening" in page.names("Heading")
    assert page.names("Paragraph") == [
        "The gates drip. Then they stop.",
        "She hangs the windlass up. It swings twice & is <still>. There are beans.",
        "Tonight there is only the bench.",
    ]
    assert page.names("Button") == [
        "Stories",
        "Sentence before",
        "Play",
        "Sentence after",
        "Chapters",
        "How it is told",
        "Black screen",
    ]
    assert page.names("CheckBox") == ["Favourite"]
    page.activate("Button", "Play")
    assert "Pause" in page.names("Button")


@pytest.fixture
def long_page(page: PageStage, view: ReaderView, jobs: FakeJobs, content: Path) -> PageStage:
    paragraphs = "\n\n".join(f"Paragraph {number}. Water goes by." for number in range(400))
    (content / "en/stories/long.md").write_text(paragraphs, "utf-8")
    view.open("stories/long")
    jobs.run_all()
    page.settle()
    return page


def test_the_present_sentence_stays_in_the_upper_middle_until_one_scrolls(
    qtbot: QtBot, long_page: PageStage, narrator: FakeNarrator
) -> None:
    page = long_page
    page.press(Qt.Key.Key_Space)
    narrator.become(segment=2 * 300)
    qtbot.waitUntil(lambda: 0.1 < page.top_of("Paragraph", "Paragraph 300.") < 0.5)
    page.press(Qt.Key.Key_Down, times=3)
    scrolled = page.top_of("Paragraph", "Paragraph 305.")
    narrator.become(segment=2 * 301)
    page.settle()
    assert page.top_of("Paragraph", "Paragraph 305.") == scrolled
    page.activate("Button", "Back to the present sentence")
    qtbot.waitUntil(lambda: 0.1 < page.top_of("Paragraph", "Paragraph 301.") < 0.5)
    assert "Back to the present sentence" not in page.names("Button")


def test_silence_is_said_where_one_listens(page: PageStage, narrator: FakeNarrator) -> None:
    page.press(Qt.Key.Key_Space)
    narrator.become(silence=Silence.NO_SOUND_DEVICE)
    page.settle()
    assert page.names("AlertMessage") == [
        "No sound device found. The words go on at speaking pace."
    ]


def test_leaving_the_page_leaves_the_voice_and_coming_back_finds_it(
    qtbot: QtBot, page: PageStage, view: ReaderView, narrator: FakeNarrator, jobs: FakeJobs
) -> None:
    page.press(Qt.Key.Key_Space)
    narrator.become(segment=4)
    page.leave()
    assert narrator.now().state is NarrationState.PLAYING
    narrator.become(segment=5)
    again = PageStage(qtbot, "stories/ReaderPage.qml", view, (804, 600))
    view.open("stories/the-canal")
    jobs.run_all()
    again.settle()
    assert "Pause" in again.names("Button")
    assert view.present == "There are beans."
    again.close()


def test_what_was_left_can_be_begun_again(
    page: PageStage, view: ReaderView, telling: StoryTelling, narrator: FakeNarrator
) -> None:
    page.press(Qt.Key.Key_Space)
    narrator.become(segment=4)
    telling.stop()
    page.settle()
    page.activate("Button", "From the beginning")
    assert view.present == "The gates drip."


def test_chapters_are_reached_by_keys_and_from_a_list(
    page: PageStage, narrator: FakeNarrator
) -> None:
    page.press(Qt.Key.Key_Space)
    page.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert narrator.now().segment == 2
    page.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert narrator.now().segment == 0
    page.press(Qt.Key.Key_C)
    assert page.focused() == ("Button", "Evening")
    page.press(Qt.Key.Key_Return)
    assert narrator.now().segment == 2
    assert page.names("List") == []
    page.press(Qt.Key.Key_C)
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("Button", "Pause")


def test_one_key_gives_ten_minutes_more(
    page: PageStage, narrator: FakeNarrator, settings: SettingsStore
) -> None:
    settings.put(SLEEP_TIMER, 10)
    page.press(Qt.Key.Key_Space)
    assert "Silent in 10 minutes" in page.names("StaticText")
    narrator.become(silent_in=120.0)
    page.press(Qt.Key.Key_E)
    assert narrator.now().silent_in == 720
    page.activate("Button", "Ten minutes more")
    assert narrator.now().silent_in == 1320


def test_keys_lead_to_the_star_the_wishes_and_the_dark(
    qtbot: QtBot, page: PageStage, view: ReaderView, marks: StoryMarks
) -> None:
    page.press(Qt.Key.Key_F)
    assert marks.is_favourite("stories/the-canal")
    page.activate("CheckBox", "Favourite")
    assert not marks.is_favourite("stories/the-canal")
    with qtbot.waitSignal(view.pageAsked) as asked:
        page.press(Qt.Key.Key_T)
    assert asked.args == ["telling"]
    with qtbot.waitSignal(view.darkAsked):
        page.press(Qt.Key.Key_B)


def test_a_script_that_is_gone_leads_back(
    qtbot: QtBot, page: PageStage, view: ReaderView, jobs: FakeJobs
) -> None:
    view.open("stories/none")
    jobs.run_all()
    page.settle()
    assert page.names("AlertMessage") == ["This script cannot be read any more."]
    with qtbot.waitSignal(view.backAsked):
        page.activate("Button", "Back to the stories")
