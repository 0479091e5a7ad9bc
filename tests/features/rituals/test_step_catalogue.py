"""Every step that is offered has its words, its cautions and its behaviour."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.evidence import Evidence
from bedtime_app.features.rituals.breath import PATTERNS, pattern
from bedtime_app.features.rituals.cards import SECONDS_EACH, card_at
from bedtime_app.features.rituals.ritual import (
    EVIDENCE_OF_BREATH,
    TOLD,
    WRITTEN,
    Ritual,
    Step,
    StepKind,
    in_quick_time,
)
from bedtime_app.features.rituals.ritual_run import Place, Run, RunState
from bedtime_app.features.rituals.step_catalogue import CATALOGUE
from bedtime_app.system.paths import shipped
from tests.features.rituals.conftest import CONTENT

if TYPE_CHECKING:
    from bedtime_app.features.rituals.ritual_words import RitualWords

every_step = pytest.mark.parametrize("step", CATALOGUE.values(), ids=list(CATALOGUE))
PROMISES = re.compile(
    r"!|\b(cures?|treats?|heals?|guarantee\w*|melatonin|insomnia)\b", re.IGNORECASE
)
BOX = pattern("box", holds=True)


def running(step: Step) -> Run:
    return Run(Ritual("one", (step, replace(CATALOGUE["lights_out"], key="dark")))).begin(0)


@every_step
def test_a_step_is_named_asked_hinted_at_and_graded_in_words(
    step: Step, words: RitualWords
) -> None:
    told = words.steps[step.key]
    assert told.name
    assert told.sentence
    assert told.hint
    assert words.evidence_of(step)
    assert all(words.cautions[key] for key in step.to_mind)


def test_no_caution_and_no_words_are_left_over(words: RitualWords) -> None:
    minded = {key for step in CATALOGUE.values() for key in step.cautions}
    assert set(words.cautions) == {*minded, "breath_holds"}
    assert set(words.steps) == set(CATALOGUE)
    assert set(words.breaths) == set(PATTERNS) == set(EVIDENCE_OF_BREATH)


def test_nothing_is_promised_and_nothing_is_shouted() -> None:
    assert not PROMISES.findall((CONTENT / "rituals.json").read_text("utf-8"))


def test_evidence_is_graded_for_the_pattern_that_is_breathed(words: RitualWords) -> None:
    breathing = CATALOGUE["slow_breathing"]
    grades = {key: replace(breathing, breath=pattern(key)).grade for key in PATTERNS}
    assert grades["four_seven_eight"] is Evidence.PLAUSIBLE
    assert {grades[key] for key in grades if key != "four_seven_eight"} == {Evidence.SMALL_STUDIES}
    assert "mood" in words.evidence_of(replace(breathing, breath=BOX))


@pytest.mark.parametrize("key", ["four_seven_eight", "box"])
def test_whoever_holds_the_breath_is_cautioned_and_nobody_else(
    key: str, words: RitualWords
) -> None:
    breathing = CATALOGUE["slow_breathing"]
    held = words.caution_of(replace(breathing, breath=pattern(key, holds=True)))
    for danger in ("pregnant", "heart", "lung", "panic", "epilepsy", "dizzy", "driving", "water"):
        assert danger in held
    assert "driving" not in words.caution_of(replace(breathing, breath=pattern(key)))


def test_stretching_is_five_or_six_cards_each_a_sentence_and_a_drawing(
    words: RitualWords,
) -> None:
    cards = words.steps["stretching"].cards
    assert 5 <= len(cards) <= 6
    for card in cards:
        assert card.sentence.endswith(".")
        assert card.sentence.count(".") == 1
        assert (shipped("resources") / "icons" / f"{card.picture}.svg").exists()
    assert len({card.picture for card in cards}) == len(cards)


def test_cards_come_every_three_quarters_of_a_minute_or_so() -> None:
    step = CATALOGUE["stretching"]
    seen = [card_at(step, 6, seconds).index for seconds in range(int(step.seconds))]
    assert seen == sorted(seen)
    assert {seen.count(card) for card in range(6)} == {50}
    assert card_at(step, 6, step.seconds + 1) == card_at(step, 6, step.seconds)


def test_a_shorter_stretching_has_fewer_cards_rather_than_quicker_ones() -> None:
    step = replace(CATALOGUE["stretching"], seconds=120, shortened=True)
    at = card_at(step, 6, 0)
    assert at.count == 3
    assert at.left >= SECONDS_EACH * 0.8


@every_step
def test_whoever_waits_waits_and_whoever_has_a_time_ends_by_it(step: Step) -> None:
    run = running(step)
    for second in range(0, int(step.seconds) + 60, 20):
        run = run.tick(second)
    waits = step.kind in WRITTEN | TOLD | {StepKind.AWAY}
    assert (run.step.key == step.key and run.state is RunState.RUNNING) == waits


@every_step
def test_at_lights_out_every_step_ends_at_once_or_softly(step: Step) -> None:
    run = running(step).tick(20).darkened(21)
    if step.kind in TOLD | {StepKind.BREATHING, StepKind.SOUND}:
        assert run.step.key == step.key
        assert run.step.seconds - run.elapsed <= 12
    else:
        assert run.step.kind is StepKind.LIGHTS_OUT


def test_what_is_done_away_from_the_screen_outlasts_a_suspend_and_is_not_over() -> None:
    run = running(CATALOGUE["warm_shower"]).tick(10).tick(4000)
    assert (run.state, run.step.key) == (RunState.RUNNING, "warm_shower")


@every_step
def test_every_step_can_be_rehearsed_in_a_few_seconds_and_gone_on_with(step: Step) -> None:
    quick = in_quick_time(Ritual("one", (step,)), 3).steps[0]
    assert quick.seconds == pytest.approx(3)
    assert quick.ends_by_itself_after is None or quick.ends_by_itself_after <= 3.1
    run = Run.at(Ritual("one", (quick,)), Place(step.key, 1.0))
    assert run.begin(0).step.key == step.key


def test_the_words_file_is_as_it_is_documented_for_translators() -> None:
    content = json.loads((CONTENT / "rituals.json").read_text("utf-8"))
    assert set(content) == {"steps", "breaths", "cautions"}
