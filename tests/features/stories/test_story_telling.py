from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script_parser import parse_script
from bedtime_app.features.stories.reading import Reading
from bedtime_app.features.stories.telling_wishes import (
    BY_LIGHTS_OUT,
    CHAPTER,
    SLEEP_TIMER,
    WINDING_DOWN,
)

if TYPE_CHECKING:
    from bedtime_app.features.stories.reading_places import ReadingPlaces
    from bedtime_app.features.stories.story_marks import StoryMarks
    from bedtime_app.features.stories.story_telling import StoryTelling
    from bedtime_app.storage.settings_store import SettingsStore
    from tests.fakes import FakeClock, FakeNarrator
    from tests.features.stories.conftest import Evening

BOOK = "stories/the-book"
TEXT = "\n\n".join(
    f"# Chapter {chapter}\n\n"
    + "\n\n".join(
        "Water goes by under the bridge. Reeds stand along the bank and lean." for _ in range(4)
    )
    for chapter in range(3)
)
# Nine segments a chapter: a heading, then four paragraphs of two sentences.


@pytest.fixture
def reading() -> Reading:
    return Reading(parse_script(TEXT))


@pytest.fixture
def told(telling: StoryTelling, reading: Reading) -> StoryTelling:
    telling.begin(BOOK, reading, 0)
    return telling


# The sleep timer
def test_the_timer_runs_from_the_beginning_and_one_act_gives_ten_minutes(
    settings: SettingsStore, telling: StoryTelling, reading: Reading, narrator: FakeNarrator
) -> None:
    settings.put(SLEEP_TIMER, 20)
    telling.begin(BOOK, reading, 0)
    assert narrator.now().silent_in == 20 * 60
    narrator.become(silent_in=90.0, state=NarrationState.FADING)
    telling.extend()
    assert narrator.now().silent_in == 90 + 600


def test_without_a_timer_there_is_nothing_to_extend(
    told: StoryTelling, narrator: FakeNarrator
) -> None:
    told.extend()
    assert narrator.now().silent_in is None


def test_a_timer_chosen_while_listening_runs_from_then_on(
    told: StoryTelling, settings: SettingsStore, narrator: FakeNarrator
) -> None:
    settings.put(SLEEP_TIMER, 45)
    told.set_timer()
    assert narrator.now().silent_in == 45 * 60
    settings.put(SLEEP_TIMER, 0)
    told.set_timer()
    assert narrator.now().silent_in is None


def test_what_has_just_faded_goes_on_where_it_was(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=12, state=NarrationState.FADING, silent_in=1.0)
    narrator.become(state=NarrationState.ENDED, silent_in=None)
    assert told.faded
    left = places.of(BOOK)
    assert left is not None
    assert left.segment == 12
    told.extend()
    now = narrator.now()
    assert (now.state, now.segment, now.silent_in) == (NarrationState.PLAYING, 12, 600)


def test_after_the_end_of_the_story_nothing_is_extended(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=26, state=NarrationState.ENDED)
    told.extend()
    assert narrator.now().state is NarrationState.ENDED
    assert places.of(BOOK) is None


def test_it_can_end_with_the_chapter_and_be_given_one_more(
    settings: SettingsStore, telling: StoryTelling, reading: Reading, narrator: FakeNarrator
) -> None:
    settings.put(SLEEP_TIMER, CHAPTER)
    telling.begin(BOOK, reading, 1)
    assert telling.ends_with_chapter
    assert narrator.now().silent_in is None
    narrator.become(segment=7)
    assert narrator.now().silent_in is not None
    telling.extend()
    assert narrator.now().silent_in is None
    narrator.become(segment=9)
    assert telling.speaking
    narrator.become(segment=18)
    assert narrator.now().state is NarrationState.IDLE
    assert telling.faded
    telling.extend()
    assert (narrator.now().state, narrator.now().segment) == (NarrationState.PLAYING, 18)


def test_a_jump_to_another_chapter_makes_that_the_last(
    settings: SettingsStore, telling: StoryTelling, reading: Reading, narrator: FakeNarrator
) -> None:
    settings.put(SLEEP_TIMER, CHAPTER)
    telling.begin(BOOK, reading, 1)
    telling.seek(9)
    assert telling.speaking
    narrator.become(segment=18)
    assert not telling.speaking


# How it is told
def test_the_seed_is_the_nights_and_the_wishes_hold(
    settings: SettingsStore, telling: StoryTelling, reading: Reading, narrator: FakeNarrator
) -> None:
    settings.put(WINDING_DOWN, 2)
    telling.begin(BOOK, reading, 0)
    assert narrator.telling.winding_down == 1.0
    assert narrator.telling.seed == 739939


def test_a_changed_wish_holds_from_the_present_sentence_on(
    told: StoryTelling, settings: SettingsStore, narrator: FakeNarrator
) -> None:
    narrator.become(segment=5)
    settings.put(WINDING_DOWN, 0)
    told.tell_anew()
    assert (narrator.now().segment, narrator.telling.winding_down) == (5, 0.0)
    told.pause()
    told.tell_anew()
    assert narrator.now().state is NarrationState.PAUSED


def test_a_changed_wish_leaves_the_timer_as_it_was_extended(
    telling: StoryTelling, reading: Reading, settings: SettingsStore, narrator: FakeNarrator
) -> None:
    settings.put(SLEEP_TIMER, 10)
    telling.begin(BOOK, reading, 0)
    narrator.become(silent_in=300.0)
    telling.extend()
    settings.put(WINDING_DOWN, 2)
    telling.tell_anew()
    assert narrator.now().silent_in == 900


def test_it_is_shortened_to_end_by_lights_out(  # noqa: PLR0913, PLR0917 - fixtures
    settings: SettingsStore,
    telling: StoryTelling,
    reading: Reading,
    narrator: FakeNarrator,
    evening: Evening,
    clock: FakeClock,
) -> None:
    settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    evening.lights_out = clock.now() + timedelta(seconds=61)
    telling.begin(BOOK, reading, 0)
    assert narrator.telling.within == 61
    assert narrator.now().silent_in is None
    evening.lights_out = clock.now() + timedelta(hours=1)
    telling.begin(BOOK, reading, 0)
    assert narrator.telling.within is None


def test_what_cannot_be_shortened_so_far_fades_at_lights_out(  # noqa: PLR0913, PLR0917 - fixtures
    settings: SettingsStore,
    telling: StoryTelling,
    reading: Reading,
    narrator: FakeNarrator,
    evening: Evening,
    clock: FakeClock,
) -> None:
    settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    evening.left_out = None
    evening.lights_out = clock.now() + timedelta(seconds=61)
    telling.begin(BOOK, reading, 0)
    assert (narrator.telling.within, narrator.now().silent_in) == (None, 61)


@pytest.mark.parametrize(("held", "left"), [(10, 95), (31, 64)])
def test_held_for_a_while_it_is_planned_anew_for_the_time_that_is_left(  # noqa: PLR0913, PLR0917 - fixtures
    settings: SettingsStore,
    telling: StoryTelling,
    reading: Reading,
    narrator: FakeNarrator,
    evening: Evening,
    clock: FakeClock,
    held: int,
    left: int,
) -> None:
    settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    evening.lights_out = clock.now() + timedelta(seconds=95)
    telling.begin(BOOK, reading, 0)
    narrator.become(segment=3)
    telling.pause()
    clock.advance(seconds=held)
    telling.play()
    assert narrator.now().segment == 3
    assert narrator.now().state is NarrationState.PLAYING
    assert narrator.telling.within == left


@pytest.mark.parametrize("seconds", [-3600, 0, 30])
def test_after_lights_out_there_is_no_end_to_be_finished_by(  # noqa: PLR0913, PLR0917 - fixtures
    settings: SettingsStore,
    telling: StoryTelling,
    reading: Reading,
    narrator: FakeNarrator,
    evening: Evening,
    clock: FakeClock,
    seconds: int,
) -> None:
    settings.put(BY_LIGHTS_OUT, True)  # noqa: FBT003 - what the switch says
    evening.lights_out = clock.now() + timedelta(seconds=seconds)
    telling.begin(BOOK, reading, 0)
    assert (narrator.telling.within, narrator.now().silent_in) == (None, None)


# Holding and coming back
def test_a_short_pause_goes_on_where_it_was_held(
    told: StoryTelling, narrator: FakeNarrator, clock: FakeClock
) -> None:
    narrator.become(segment=6)
    told.toggle()
    clock.advance(minutes=9)
    told.toggle()
    assert narrator.now().segment == 6


def test_after_ten_minutes_the_paragraph_begins_again(
    told: StoryTelling, narrator: FakeNarrator, clock: FakeClock
) -> None:
    narrator.become(segment=6)
    told.toggle()
    clock.advance(minutes=11)
    told.toggle()
    assert (narrator.now().segment, narrator.now().state) == (5, NarrationState.PLAYING)


def test_after_a_night_with_the_lid_closed_it_begins_again_too(
    told: StoryTelling, narrator: FakeNarrator, clock: FakeClock
) -> None:
    narrator.become(segment=6)
    told.pause()
    clock.jump(clock.now() + timedelta(hours=8))
    told.toggle()
    assert (narrator.now().segment, narrator.now().state) == (5, NarrationState.PLAYING)


def test_held_by_the_computer_it_keeps_its_place_and_that_of_the_last_touch(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=10)
    told.stir()
    narrator.become(segment=20)
    told.hold()
    left, stirred = places.of(BOOK), places.stirred(BOOK)
    assert narrator.now().state is NarrationState.PAUSED
    assert left is not None
    assert stirred is not None
    assert (left.segment, stirred.segment) == (20, 10)


def test_the_place_of_the_last_touch_is_kept_though_the_voice_goes_on(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces, clock: FakeClock
) -> None:
    narrator.become(segment=10)
    told.stir()
    for segment in range(11, 27):
        clock.advance(minutes=1)
        narrator.become(segment=segment)
    narrator.become(state=NarrationState.ENDED)
    stirred = places.stirred(BOOK)
    assert stirred is not None
    assert stirred.segment == 10
    assert places.of(BOOK) is None


def test_the_touch_survives_a_crash_before_the_end(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=10)
    told.extend()
    narrator.become(segment=12)
    stirred = places.stirred(BOOK)
    assert stirred is not None
    assert stirred.segment == 10


def test_what_was_held_or_faded_long_ago_was_left_then(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces, clock: FakeClock
) -> None:
    narrator.become(segment=12)
    told.pause()
    held_at = clock.now()
    clock.advance(hours=20)
    told.stop()
    left = places.of(BOOK)
    assert left is not None
    assert left.when == held_at


def test_hearing_is_noted_by_night(told: StoryTelling, marks: StoryMarks, evening: Evening) -> None:
    assert marks.nights_since(BOOK) == 0
    evening.night = type(evening.night)(evening.night.evening + timedelta(days=3))
    assert marks.nights_since(BOOK) == 3
    assert marks.nights_since("stories/other") is None
    assert told.speaking


def test_another_story_ends_the_first_and_remembers_it(
    told: StoryTelling, reading: Reading, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=10)
    told.begin("stories/other", reading, 0)
    left = places.of(BOOK)
    assert left is not None
    assert left.segment == 10
    assert told.is_of("stories/other")
    assert not told.is_of(BOOK)


def test_a_ritual_takes_the_voice_and_nothing_of_it_counts_as_the_story(
    told: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces
) -> None:
    narrator.become(segment=10)
    told.give_up()
    narrator.become(segment=2)
    assert not told.going_on
    left = places.of(BOOK)
    assert left is not None
    assert left.segment == 10


def test_a_failed_voice_can_be_tried_again_from_there(
    told: StoryTelling, narrator: FakeNarrator
) -> None:
    narrator.become(segment=10, state=NarrationState.FAILED)
    assert not told.going_on
    told.toggle()
    assert (narrator.now().segment, narrator.now().state) == (10, NarrationState.PLAYING)


def test_the_place_in_a_persons_own_text_does_not_tell_which_text_it_is(
    telling: StoryTelling, narrator: FakeNarrator, places: ReadingPlaces, clock: FakeClock
) -> None:
    own = Reading(parse_script("---\nvoice: my aunt\n---\n\n" + TEXT))
    telling.begin("imported/0123", own, 0)
    narrator.become(segment=4)
    telling.stop()
    place = places.of("imported/0123")
    assert place is not None
    assert (place.segment, place.sha256, place.voice) == (4, "", "")
    assert own.place_of(place, clock.now()) == 4
