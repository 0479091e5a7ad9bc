from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.narration import NarrationState
from bedtime_app.features.rituals.ritual_place import RITUAL_PLACE
from bedtime_app.features.rituals.ritual_run import LONGEST_GAP, Place, RunState
from bedtime_app.storage.settings_store import SettingsStore

if TYPE_CHECKING:
    from bedtime_app.features.rituals.tonights_run import TonightsRun
    from tests.features.rituals.evening import Evening


def begun_at(evening: Evening, key: str) -> TonightsRun:
    run = evening.run()
    run.begin()
    while run.run.step.key != key:
        run.next()
    return run


def let_pass(evening: Evening, run: TonightsRun, seconds: int) -> None:
    for _ in range(seconds):
        evening.clock.advance(seconds=1)
        run.tick()


def test_a_run_left_goes_on_the_same_evening_where_it_was(evening: Evening) -> None:
    run = begun_at(evening, "slow_breathing")
    let_pass(evening, run, 40)
    run.leave()
    evening.clock.advance(minutes=20)
    again = evening.run()
    again.begin()
    assert again.run.place == Place("slow_breathing", 40.0)
    assert again.run.state is RunState.RUNNING


def test_a_run_left_yesterday_begins_anew(evening: Evening) -> None:
    begun_at(evening, "body_scan").leave()
    evening.clock.advance(days=1)
    again = evening.run()
    again.begin()
    assert again.run.index == 0


def test_a_crash_costs_at_most_a_minute_of_a_step(evening: Evening) -> None:
    run = begun_at(evening, "slow_breathing")
    let_pass(evening, run, 90)
    after_the_crash = SettingsStore(evening.settings._path).get(RITUAL_PLACE)
    assert after_the_crash is not None
    assert after_the_crash.place.step == "slow_breathing"
    assert 30 <= after_the_crash.place.elapsed <= 90


def test_starting_over_forgets_the_place(evening: Evening) -> None:
    run = begun_at(evening, "body_scan")
    run.leave()
    run.start_over()
    assert run.run.index == 0
    assert run.run.state is RunState.RUNNING


@pytest.mark.parametrize("ending", ["next", "leave"])
def test_after_lights_out_nothing_is_left_to_go_on_with(evening: Evening, ending: str) -> None:
    run = begun_at(evening, "lights_out")
    getattr(run, ending)()
    assert run.kept_place() is None


def test_the_body_scan_is_told_and_its_end_is_the_steps_end(evening: Evening) -> None:
    run = begun_at(evening, "body_scan")
    assert evening.narrator.script is not None
    assert evening.narrator.script.title == "scan"
    evening.narrator.become(state=NarrationState.ENDED)
    assert run.run.step.key == "story"
    assert evening.narrator.script.title == "story"
    assert evening.narrator.now().state is NarrationState.PLAYING


def test_the_voice_is_got_ready_one_step_ahead(evening: Evening) -> None:
    run = evening.run()
    run.begin()
    assert run.run.step.key == "tomorrows_list"
    assert evening.narrator.prepared == ""
    run.next()
    assert run.run.step.key == "slow_breathing"
    assert evening.narrator.prepared == "en"
    assert evening.narrator.script is None


def test_the_voice_is_held_with_the_run_and_goes_on_with_it(evening: Evening) -> None:
    run = begun_at(evening, "body_scan")
    run.toggle_pause()
    assert evening.narrator.now().state is NarrationState.PAUSED
    run.toggle_pause()
    assert evening.narrator.now().state is NarrationState.PLAYING


def test_a_story_left_is_told_again_from_the_sentence_where_it_was(evening: Evening) -> None:
    run = begun_at(evening, "story")
    evening.narrator.become(segment=2)
    run.leave()
    assert evening.narrator.now().state is NarrationState.IDLE
    evening.run().begin()
    assert evening.narrator.now().segment == 2
    assert evening.narrator.now().state is NarrationState.PLAYING


def test_going_back_to_a_story_tells_it_from_the_beginning(evening: Evening) -> None:
    run = begun_at(evening, "story")
    evening.narrator.become(segment=3)
    run.next()
    run.back()
    assert evening.narrator.now().segment == 0


def test_nothing_sounds_at_lights_out(evening: Evening) -> None:
    begun_at(evening, "lights_out")
    assert evening.narrator.now().state is NarrationState.IDLE


def test_another_page_may_use_the_voice_without_moving_a_run_that_was_left(
    evening: Evening,
) -> None:
    run = begun_at(evening, "body_scan")
    run.leave()
    evening.narrator.become(state=NarrationState.ENDED, segment=9)
    assert run.run.state is RunState.LEFT
    assert run.run.step.key == "body_scan"


def test_a_machine_that_slept_wakes_to_a_held_voice(evening: Evening) -> None:
    run = begun_at(evening, "body_scan")
    evening.clock.advance(seconds=LONGEST_GAP * 100)
    run.tick()
    assert run.run.state is RunState.PAUSED
    assert evening.narrator.now().state is NarrationState.PAUSED


def test_a_late_evening_has_a_shorter_ritual(evening: Evening) -> None:
    evening.lights_out = evening.clock.now() + timedelta(minutes=12)
    run = evening.run()
    run.begin()
    assert [step.key for step in run.run.ritual.steps] == [
        "tomorrows_list",
        "slow_breathing",
        "lights_out",
    ]
    assert run.run.ritual.seconds <= 12 * 60
    assert run.shorter


def test_time_spent_on_a_step_is_taken_from_the_steps_to_come(evening: Evening) -> None:
    total = evening.ritual.seconds
    evening.lights_out = evening.clock.now() + timedelta(seconds=total)
    run = evening.run()
    run.begin()
    assert not run.shorter
    let_pass(evening, run, 900)
    run.next()
    assert [step.key for step in run.run.ritual.steps] == [
        "tomorrows_list",
        "slow_breathing",
        "body_scan",
        "lights_out",
    ]
    assert run.shorter


def test_a_shortened_story_ends_between_two_sentences(evening: Evening) -> None:
    evening.lights_out = evening.clock.now() + timedelta(seconds=evening.ritual.seconds - 420)
    run = begun_at(evening, "story")
    assert run.run.step.seconds == 300
    let_pass(evening, run, 305)
    assert run.run.step.key == "story", "a sentence is not cut short"
    evening.narrator.become(segment=1)
    assert run.run.step.key == "lights_out"
    assert evening.narrator.now().state is NarrationState.IDLE


def test_a_place_that_makes_no_sense_is_forgotten(evening: Evening) -> None:
    evening.settings._kept["ritual_place"] = {"night": "soon", "step": 4}
    run = evening.run()
    run.begin()
    assert run.run.index == 0


def test_at_lights_out_the_voice_falls_silent_with_its_sentence(evening: Evening) -> None:
    run = begun_at(evening, "body_scan")
    let_pass(evening, run, 5)
    run.darken()
    assert evening.narrator.now().state is NarrationState.PLAYING
    evening.narrator.become(segment=1)
    assert run.run.step.key == "lights_out"
    assert evening.narrator.now().state is NarrationState.IDLE
