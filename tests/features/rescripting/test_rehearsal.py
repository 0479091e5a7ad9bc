from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.pacing import Pacing, expected_seconds
from bedtime_app.core.script import Pause, Say, Script
from bedtime_app.features.rescripting.practice_script import RATE, practice_script
from bedtime_app.features.rescripting.rehearsal import Rehearsal
from bedtime_app.features.rescripting.rescript import Rescript
from bedtime_app.features.rescripting.rescript_words import PracticeWords
from tests.fakes import FakeNarrator

WORDS = PracticeWords("Sit as you like.", "Let it come once more.", "Let it go now.")
NEW = "The sea is calm. A boat waits for me.\n\nI row home & sing."
SENTENCES = ["The sea is calm.", "A boat waits for me.", "I row home & sing."]


def rescript(text: str = NEW) -> Rescript:
    return Rescript("new", "old", datetime(2026, 11, 20, tzinfo=UTC), text)


def said(script: Script) -> list[str]:
    return [part.text.strip() for part in script.segments if isinstance(part, Say)]


def length(script: Script) -> float:
    pacing = Pacing()
    return sum(expected_seconds(script, at, pacing, RATE) for at in range(len(script.segments)))


@pytest.fixture
def narrator() -> FakeNarrator:
    return FakeNarrator()


@pytest.fixture
def rehearsal(narrator: FakeNarrator) -> Rehearsal:
    return Rehearsal(narrator, WORDS, "en")


@pytest.mark.parametrize("minutes", [5, 10, 20])
def test_the_practice_takes_the_minutes_that_were_chosen(minutes: int) -> None:
    script = practice_script(NEW, minutes, WORDS)
    assert length(script) == pytest.approx(minutes * 60, abs=6 + minutes)


def test_the_new_dream_is_told_with_silences_and_told_again() -> None:
    spoken = said(practice_script(NEW, 10, WORDS))
    assert spoken[:5] == ["Sit as you like.", *SENTENCES, "Let it come once more."]
    assert spoken[5:8] == SENTENCES
    assert spoken[-1] == "Let it go now."
    assert any(
        isinstance(part, Pause) and part.seconds >= 45
        for part in practice_script(NEW, 10, WORDS).segments
    )


def test_nothing_but_the_new_dream_and_our_own_words_is_said() -> None:
    ours = {"Sit as you like.", "Let it come once more.", "Let it go now."}
    assert set(said(practice_script(NEW, 20, WORDS))) == ours | set(SENTENCES)


def test_a_dream_longer_than_the_minutes_ends_after_a_whole_sentence() -> None:
    script = practice_script("I walk along the beach for a while. " * 2000, 5, WORDS)
    assert length(script) <= 5 * 60 + 10
    assert said(script)[-2] == "I walk along the beach for a while."
    assert said(script)[-1] == "Let it go now."


@pytest.mark.parametrize("text", ["[pause 9m] [end] \\ [", "# A heading", "---\ntitle: x\n---"])
def test_what_looks_like_a_cue_in_a_dream_is_only_words(text: str) -> None:
    script = practice_script(text, 5, WORDS)
    assert said(script)[-1] == "Let it go now."
    assert script.chapters == ()
    assert script.title == ""


@settings(max_examples=60)
@given(text=st.text(max_size=400), minutes=st.integers(5, 20))
def test_every_text_makes_a_script(text: str, minutes: int) -> None:
    script = practice_script(text, minutes, WORDS)
    assert said(script)[0] == "Sit as you like."
    assert said(script)[-1] == "Let it go now."


def test_the_narrator_is_given_the_new_dream_after_others_gave_it_up(
    narrator: FakeNarrator,
) -> None:
    hushed: list[bool] = []
    rehearsal = Rehearsal(narrator, WORDS, "en", lambda: hushed.append(narrator.script is None))
    assert rehearsal.begin(rescript(), 10)
    assert hushed == [True]
    assert narrator.script == practice_script(NEW, 10, WORDS)
    assert rehearsal.going_on


def test_without_a_new_dream_nothing_begins(rehearsal: Rehearsal, narrator: FakeNarrator) -> None:
    assert not rehearsal.begin(rescript(" \n"), 10)
    assert narrator.script is None


@pytest.mark.parametrize(("asked", "told"), [(1, 5), (90, 20)])
def test_the_minutes_stay_within_the_dose(
    rehearsal: Rehearsal, narrator: FakeNarrator, asked: int, told: int
) -> None:
    rehearsal.begin(rescript(), asked)
    assert narrator.script == practice_script(NEW, told, WORDS)


def test_it_can_be_held_and_go_on(rehearsal: Rehearsal) -> None:
    rehearsal.begin(rescript(), 10)
    held = []
    for _ in range(2):
        rehearsal.toggle()
        held.append(rehearsal.held)
    assert held == [True, False]
    assert rehearsal.going_on


def test_the_sentence_said_last_stays_through_the_silence_after_it(
    rehearsal: Rehearsal, narrator: FakeNarrator
) -> None:
    rehearsal.begin(rescript(), 10)
    assert rehearsal.sentence == "Sit as you like."
    narrator.become(segment=3)
    assert rehearsal.sentence == "The sea is calm."


def test_its_end_is_told_once_with_the_minutes_heard(
    rehearsal: Rehearsal, narrator: FakeNarrator
) -> None:
    ended: list[tuple[str, int]] = []
    rehearsal.ended.add(lambda whose, minutes: ended.append((whose, minutes)))
    rehearsal.begin(rescript(), 10)
    narrator.become(elapsed=598.0)
    narrator.become(state=NarrationState.ENDED)
    narrator.become(state=NarrationState.IDLE)
    assert ended == [("new", 10)]
    assert not rehearsal.going_on
    assert rehearsal.sentence == ""


def test_stopping_early_falls_silent_and_counts_what_was_heard(
    rehearsal: Rehearsal, narrator: FakeNarrator
) -> None:
    ended: list[tuple[str, int]] = []
    rehearsal.ended.add(lambda whose, minutes: ended.append((whose, minutes)))
    rehearsal.begin(rescript(), 10)
    narrator.become(elapsed=130.0)
    rehearsal.stop()
    assert ended == [("new", 2)]
    assert narrator.now().state is NarrationState.IDLE
    rehearsal.stop()
    assert len(ended) == 1
