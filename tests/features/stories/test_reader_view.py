from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.features.stories.reader_view import ReaderView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from tests.fakes import FakeJobs, FakeNarrator

pytestmark = pytest.mark.usefixtures("qapp")
CANAL = "stories/the-canal"


@pytest.fixture
def view(
    library: Library, narrator: FakeNarrator, places: ReadingPlaces, jobs: FakeJobs
) -> ReaderView:
    return ReaderView(library, narrator, places, jobs)


@pytest.fixture
def reader(view: ReaderView, jobs: FakeJobs) -> ReaderView:
    view.open(CANAL)
    jobs.run_all()
    return view


def markups(view: ReaderView) -> list[object]:
    model = view.paragraphs
    assert isinstance(model, QAbstractListModel)
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    return [model.data(model.index(row, 0), names["markup"]) for row in range(model.rowCount())]


def test_a_script_lies_open_with_its_first_sentence_lit(reader: ReaderView) -> None:
    assert reader.title == "The Canal"
    assert reader.summaryText == "Water & <reeds> · 1 minutes"
    assert (reader.before, reader.present, reader.after) == (
        "",
        "The gates drip.",
        " Then they stop.",
    )
    assert (reader.playing, reader.resumable, reader.progress) == (False, False, 0.0)
    assert reader.elapsedText.startswith("0:00 of 0:")


def test_what_is_written_never_becomes_markup(reader: ReaderView, narrator: FakeNarrator) -> None:
    reader.toggle()
    narrator.become(segment=4)
    assert reader.present == "It swings twice &amp; is &lt;still&gt;."
    assert "&lt;still&gt;" in str(markups(reader)[2])


def test_playing_begins_the_voice_and_the_words_follow_it(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    reader.toggle()
    assert narrator.script is not None
    assert narrator.script.title == "The Canal"
    narrator.become(segment=4, elapsed=30.0, length=60.0)
    assert reader.playing
    assert reader.presentParagraph == 2
    assert reader.before == "She hangs the windlass up. "
    assert 0.3 < reader.presentAt < 0.5
    assert (reader.elapsedText, reader.progress) == ("0:30 of 1:00", 0.5)
    narrator.become(elapsed=3725.4, length=7200.0)
    assert reader.elapsedText == "1:02:05 of 2:00:00"


def test_one_key_holds_the_voice_and_lets_it_go_on(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    reader.toggle()
    narrator.become(segment=3)
    reader.toggle()
    assert (narrator.now().state, reader.playing) == (NarrationState.PAUSED, False)
    reader.toggle()
    assert (narrator.now().state, narrator.now().segment) == (NarrationState.PLAYING, 3)


def test_steps_go_by_sentence_and_paragraph(reader: ReaderView, narrator: FakeNarrator) -> None:
    reader.toggle()
    reader.forward()
    assert narrator.now().segment == 1
    reader.paragraphForward()
    reader.paragraphForward()
    assert narrator.now().segment == 3
    reader.back()
    assert narrator.now().segment == 2
    reader.paragraphBack()
    assert narrator.now().segment == 0


def test_steps_before_playing_move_the_light_and_playing_begins_there(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    reader.paragraphForward()
    assert reader.present == "Evening"
    assert narrator.now().state is NarrationState.IDLE
    reader.toggle()
    assert narrator.now().segment == 2


def test_the_place_is_remembered_and_offered(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces, jobs: FakeJobs
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    reader.leave()
    assert narrator.now().state is NarrationState.IDLE
    assert places.of(CANAL) == 4
    reader.open(CANAL)
    jobs.run_all()
    assert (reader.resumable, reader.present[:9]) == (True, "It swings")
    reader.toggle()
    assert (narrator.now().segment, reader.resumable) == (4, False)


def test_one_may_begin_again_instead(
    reader: ReaderView, places: ReadingPlaces, jobs: FakeJobs
) -> None:
    places.keep(CANAL, 4)
    reader.open(CANAL)
    jobs.run_all()
    reader.fromBeginning()
    assert (reader.resumable, reader.present) == (False, "The gates drip.")


def test_the_first_sentence_is_no_place_to_go_on_from(
    reader: ReaderView, places: ReadingPlaces
) -> None:
    reader.toggle()
    reader.leave()
    assert places.of(CANAL) == 0


def test_a_place_beyond_a_shortened_script_is_its_beginning(
    view: ReaderView, places: ReadingPlaces, jobs: FakeJobs
) -> None:
    places.keep(CANAL, 400)
    view.open(CANAL)
    jobs.run_all()
    assert view.present == "The gates drip."


def test_the_end_forgets_the_place_and_playing_begins_again(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=7)
    assert places.of(CANAL) == 7
    narrator.become(state=NarrationState.ENDED)
    assert (reader.ended, reader.playing, places.of(CANAL)) == (True, False, 0)
    reader.toggle()
    assert (narrator.now().segment, reader.ended) == (0, False)


def test_a_step_after_the_end_goes_on_from_there(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    reader.toggle()
    narrator.become(segment=7, state=NarrationState.ENDED)
    reader.back()
    assert (reader.ended, reader.present) == (False, "There are beans.")
    reader.toggle()
    assert (narrator.now().segment, narrator.now().state) == (5, NarrationState.PLAYING)


@pytest.mark.parametrize(
    ("silence", "words"),
    [
        (None, ""),
        (
            Silence.NO_SOUND_DEVICE,
            "No sound device found. The words go on at speaking pace.",
        ),
        (Silence.NO_VOICE, "No voice is installed here. The words go on at speaking pace."),
    ],
)
def test_silence_is_explained(
    reader: ReaderView, narrator: FakeNarrator, silence: Silence | None, words: str
) -> None:
    reader.toggle()
    narrator.become(silence=silence)
    assert reader.silenceText == words


def test_what_others_let_the_narrator_speak_is_not_shown(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    narrator.become(state=NarrationState.PLAYING, segment=5)
    assert (reader.playing, reader.present) == (False, "The gates drip.")
    reader.leave()
    assert narrator.now().state is NarrationState.PLAYING


def test_a_voice_given_up_plays_on_for_others(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    reader.giveUpVoice()
    narrator.become(segment=0)
    reader.leave()
    assert narrator.now().state is NarrationState.PLAYING
    assert (places.of(CANAL), reader.present[:9]) == (4, "It swings")


def test_a_narrator_stopped_by_others_keeps_the_place(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    narrator.become(state=NarrationState.IDLE, segment=0)
    assert (reader.playing, reader.resumable, places.of(CANAL)) == (False, True, 4)


def test_a_script_that_is_gone_is_said(view: ReaderView, jobs: FakeJobs) -> None:
    view.open("stories/none")
    jobs.run_all()
    assert view.trouble == "This script cannot be read any more."
    view.toggle()
    view.forward()
    view.fromBeginning()
    assert (view.title, view.playing) == ("", False)


def test_only_the_script_asked_for_last_is_laid_open(
    qtbot: QtBot, view: ReaderView, jobs: FakeJobs
) -> None:
    view.open(CANAL)
    view.open("meditations/body-scan")
    with qtbot.waitSignal(view.opened):
        jobs.run_all()
    assert view.title == "A Body Scan"
    assert len(markups(view)) == 2
