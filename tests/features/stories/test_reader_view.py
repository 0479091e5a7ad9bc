from __future__ import annotations

import os
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel

from bedtime_app.core.narration import NarrationState, Silence
from bedtime_app.features.stories.reader_view import ReaderView
from bedtime_app.features.stories.reading_places import Place
from bedtime_app.features.stories.telling_wishes import (
    BY_LIGHTS_OUT,
    CHAPTER,
    SLEEP_TIMER,
    WORD_LIT,
)
from tests.features.stories.conftest import CANAL as CANAL_TEXT

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.features.stories.library import Library
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeClock, FakeJobs, FakeNarrator
    from tests.features.stories.conftest import Evening

pytestmark = pytest.mark.usefixtures("qapp")
CANAL = "stories/the-canal"


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
def reader(view: ReaderView, jobs: FakeJobs) -> ReaderView:
    view.open(CANAL)
    jobs.run_all()
    return view


def left_at(places: ReadingPlaces) -> int | None:
    place = places.of(CANAL)
    return place.segment if place else None


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


def test_a_practice_says_how_well_it_is_supported_and_when_to_leave_it(
    view: ReaderView, jobs: FakeJobs, content: Path
) -> None:
    head = "kind: meditation\nevidence: plausible\ncaution: Not in the bath."
    (content / "en/meditations/floating.md").write_text(f"---\n{head}\n---\nFloat.", "utf-8")
    view.open("meditations/floating")
    jobs.run_all()
    assert view.cautionText == "D · plausible. Not in the bath."


def test_the_voice_is_got_ready_while_one_looks_at_the_page(
    view: ReaderView, jobs: FakeJobs, narrator: FakeNarrator
) -> None:
    view.open(CANAL)
    assert narrator.prepared == ""
    jobs.run_all()
    assert narrator.prepared == "en"


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
    reader: ReaderView, telling: StoryTelling, narrator: FakeNarrator, jobs: FakeJobs
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    telling.stop()
    assert narrator.now().state is NarrationState.IDLE
    reader.open(CANAL)
    jobs.run_all()
    assert (reader.resumable, reader.present[:9]) == (True, "It swings")
    reader.toggle()
    assert (narrator.now().segment, reader.resumable) == (4, False)


def test_one_may_begin_again_instead(
    reader: ReaderView, places: ReadingPlaces, jobs: FakeJobs
) -> None:
    places.keep(CANAL, Place(4))
    reader.open(CANAL)
    jobs.run_all()
    reader.fromBeginning()
    assert (reader.resumable, reader.present) == (False, "The gates drip.")


def test_the_first_sentence_is_no_place_to_go_on_from(
    reader: ReaderView, telling: StoryTelling, places: ReadingPlaces
) -> None:
    reader.toggle()
    telling.stop()
    assert places.of(CANAL) is None


def test_a_place_beyond_a_shortened_script_is_its_beginning(
    view: ReaderView, places: ReadingPlaces, jobs: FakeJobs
) -> None:
    places.keep(CANAL, Place(400))
    view.open(CANAL)
    jobs.run_all()
    assert view.present == "The gates drip."


def test_the_end_forgets_the_place_and_playing_begins_again(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=7)
    assert left_at(places) == 7
    narrator.become(state=NarrationState.ENDED)
    assert (reader.ended, reader.playing, places.of(CANAL)) == (True, False, None)
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
    reader: ReaderView, telling: StoryTelling, narrator: FakeNarrator
) -> None:
    narrator.become(state=NarrationState.PLAYING, segment=5)
    assert (reader.playing, reader.present) == (False, "The gates drip.")
    telling.stop()
    assert narrator.now().state is NarrationState.PLAYING


def test_a_voice_given_up_plays_on_for_others(
    reader: ReaderView, telling: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    telling.give_up()
    narrator.become(segment=0)
    telling.stop()
    assert narrator.now().state is NarrationState.PLAYING
    assert (left_at(places), reader.present[:9]) == (4, "It swings")


def test_a_narrator_stopped_by_others_keeps_the_place(
    reader: ReaderView, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    narrator.become(state=NarrationState.IDLE, segment=0)
    assert (reader.playing, reader.resumable) == (False, True)
    assert left_at(places) == 4


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


def test_a_changed_text_opens_at_the_nearest_sentence(
    reader: ReaderView, telling: StoryTelling, narrator: FakeNarrator, jobs: FakeJobs, content: Path
) -> None:
    reader.toggle()
    narrator.become(segment=5)
    telling.stop()
    path = content / "en/stories/the-canal.md"
    path.write_text(CANAL_TEXT.replace("The gates drip.", "The gates drip slowly."), "utf-8")
    os.utime(path, ns=(1, 1))
    reader.open(CANAL)
    jobs.run_all()
    assert reader.present == "It swings twice &amp; is &lt;still&gt;."
    path.write_text("Short.", "utf-8")
    os.utime(path, ns=(2, 2))
    reader.open(CANAL)
    jobs.run_all()
    assert (reader.present, reader.resumable) == ("Short.", False)


def test_after_ten_minutes_away_it_goes_on_with_the_paragraph(
    reader: ReaderView,
    telling: StoryTelling,
    narrator: FakeNarrator,
    jobs: FakeJobs,
    clock: FakeClock,
) -> None:
    reader.toggle()
    narrator.become(segment=5)
    telling.stop()
    clock.advance(minutes=11)
    reader.open(CANAL)
    jobs.run_all()
    assert reader.present == "She hangs the windlass up."


LONG = "stories/long"


@pytest.fixture
def asleep(  # noqa: PLR0913, PLR0917 - fixtures
    view: ReaderView,
    telling: StoryTelling,
    narrator: FakeNarrator,
    jobs: FakeJobs,
    clock: FakeClock,
    content: Path,
) -> ReaderView:
    """A story of sixty sentences was told to its end, and nobody stirred after the tenth."""
    five = " ".join(["Water goes by under the bridge and on towards the mill."] * 5)
    words = "\n\n".join([five] * 12)
    (content / "en/stories/long.md").write_text(words, "utf-8")
    view.open(LONG)
    jobs.run_all()
    view.toggle()
    narrator.become(segment=10)
    telling.stir()
    clock.advance(minutes=6)
    narrator.become(segment=59, state=NarrationState.ENDED)
    clock.advance(hours=20)
    view.open(LONG)
    jobs.run_all()
    return view


def test_the_next_night_offers_the_place_where_somebody_last_stirred(
    asleep: ReaderView, narrator: FakeNarrator
) -> None:
    assert asleep.stirredText == "Back to where you last stirred, about 5 minutes before the end"
    assert not asleep.resumable
    asleep.toStirred()
    assert narrator.now().state is NarrationState.PLAYING
    assert asleep.stirredText == ""


def test_beginning_anew_lets_the_offer_go(asleep: ReaderView, narrator: FakeNarrator) -> None:
    asleep.toggle()
    assert (asleep.stirredText, narrator.now().segment) == ("", 0)


def test_who_was_awake_at_the_end_is_offered_nothing(
    view: ReaderView, telling: StoryTelling, narrator: FakeNarrator, jobs: FakeJobs, content: Path
) -> None:
    (content / "en/stories/long.md").write_text("Water goes by. " * 60, "utf-8")
    view.open(LONG)
    jobs.run_all()
    view.toggle()
    narrator.become(segment=58)
    telling.stir()
    narrator.become(segment=59, state=NarrationState.ENDED)
    view.open(LONG)
    jobs.run_all()
    assert view.stirredText == ""


def test_chapters_are_listed_and_stepped_through(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    model = reader.chapters
    assert isinstance(model, QAbstractListModel)
    assert (model.rowCount(), reader.chapter) == (1, -1)
    reader.toggle()
    reader.chapterForward()
    assert (narrator.now().segment, reader.chapter) == (2, 0)
    reader.chapterForward()
    assert narrator.now().segment == 2
    narrator.become(segment=5)
    reader.chapterBack()
    assert narrator.now().segment == 2
    reader.chapterBack()
    assert narrator.now().segment == 0


def test_the_word_is_lit_only_where_it_is_wished(
    reader: ReaderView, narrator: FakeNarrator, settings: SettingsStore
) -> None:
    reader.toggle()
    narrator.become(word=(4, 9))
    assert (reader.wordBefore, reader.word, reader.wordAfter) == ("The gates drip.", "", "")
    settings.put(WORD_LIT, True)  # noqa: FBT003 - what the switch says
    assert (reader.wordBefore, reader.word, reader.wordAfter) == ("The ", "gates", " drip.")
    narrator.become(word=(40, 50))
    assert (reader.wordBefore, reader.word) == ("The gates drip.", "")


def test_the_timer_is_said_and_extended(
    reader: ReaderView, narrator: FakeNarrator, settings: SettingsStore
) -> None:
    settings.put(SLEEP_TIMER, 10)
    reader.toggle()
    assert (reader.fadingText, reader.extendable) == ("Silent in 10 minutes", True)
    narrator.become(silent_in=40.0)
    assert reader.fadingText == "Silent within a minute"
    reader.extend()
    assert reader.fadingText == "Silent in 11 minutes"
    settings.put(SLEEP_TIMER, CHAPTER)


def test_what_lights_out_makes_of_it_is_said_before_listening(
    asleep: ReaderView, settings: SettingsStore, evening: Evening, clock: FakeClock
) -> None:
    settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    evening.lights_out = clock.now() + timedelta(minutes=4)
    evening.left_out = frozenset(range(20, 41))
    asleep.fromBeginning()
    assert asleep.toldText == "About 4 of 6 minutes. The end stays the end."
    evening.left_out = None
    clock.advance(minutes=1)
    asleep.fromBeginning()
    assert asleep.toldText == "Too long for tonight: the voice fades by lights-out."


def test_a_script_that_cannot_be_told_can_still_be_read(
    reader: ReaderView, narrator: FakeNarrator
) -> None:
    reader.toggle()
    narrator.become(state=NarrationState.FAILED)
    assert reader.silenceText == (
        "There is nothing here that a voice could tell. It can still be read."
    )
    assert not reader.playing


def test_another_script_can_be_looked_at_while_the_voice_goes_on(
    reader: ReaderView, telling: StoryTelling, narrator: FakeNarrator, jobs: FakeJobs
) -> None:
    reader.toggle()
    narrator.become(segment=4)
    reader.open("meditations/body-scan")
    jobs.run_all()
    assert (reader.title, reader.playing, telling.speaking) == ("A Body Scan", False, True)
    reader.open(CANAL)
    jobs.run_all()
    assert (reader.playing, reader.present[:9]) == (True, "It swings")


def test_a_star_is_kept(reader: ReaderView, marks: StoryMarks) -> None:
    reader.toggleFavourite()
    assert reader.favourite
    assert marks.is_favourite(CANAL)
    reader.toggleFavourite()
    assert not reader.favourite


def test_what_is_shut_while_it_is_still_read_is_not_laid_open(
    view: ReaderView, jobs: FakeJobs
) -> None:
    view.open(CANAL)
    view.shut()
    jobs.run_all()
    assert view.title == ""
    assert markups(view) == []
    assert view.trouble != ""
    view.open(CANAL)
    jobs.run_all()
    assert view.title == "The Canal"
