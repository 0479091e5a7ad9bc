from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bedtime_app.features.rituals.ritual import StepKind, evening_ritual
from bedtime_app.features.rituals.ritual_run import LONGEST_GAP, Place, Run, RunState
from tests.fakes import FakeClock

RITUAL = evening_ritual("scan", "story", body_scan_seconds=600, story_seconds=720)
HELD = (RunState.WAITING, RunState.PAUSED, RunState.LEFT)


def begun() -> Run:
    return Run(RITUAL).begin(0.0)


def at_step(key: str) -> Run:
    return Run.at(RITUAL, Place(key)).begin(0.0)


def test_time_in_a_step_excludes_pauses() -> None:
    run = begun().tick(10.0).pause(12.0).resume(500.0).tick(503.0)
    assert run.elapsed == pytest.approx(15.0)
    assert run.state is RunState.RUNNING


def test_going_on_from_a_held_step_begins_the_next_one() -> None:
    run = begun().pause(5.0).next(6.0)
    assert run.step.kind is StepKind.BREATHING
    assert run.state is RunState.RUNNING


def test_back_goes_to_the_start_of_the_step_before_and_the_first_stays_the_first() -> None:
    run = at_step("slow_breathing").tick(8.0).back(9.0)
    assert (run.index, run.elapsed) == (0, 0.0)
    assert run.tick(12.0).back(13.0).index == 0


def test_breathing_goes_on_by_itself_after_whole_breaths() -> None:
    run = at_step("slow_breathing")
    end = run.step.ends_by_itself_after
    assert end is not None
    for second in range(1, int(end)):
        run = run.tick(float(second))
    assert run.step.kind is StepKind.BREATHING
    assert run.tick(end).step.key == "body_scan"


def test_the_list_waits_for_whoever_writes_it() -> None:
    run = begun()
    for second in range(1, 1200):
        run = run.tick(float(second))
    assert run.step.kind is StepKind.LIST
    assert run.progress == pytest.approx(300 / RITUAL.seconds)


def test_after_the_last_step_the_run_is_finished_and_stays_so() -> None:
    run = at_step("lights_out").next(1.0)
    assert run.state is RunState.FINISHED
    assert run.progress == 1.0
    assert run.back(2.0) == run.next(2.0) == run.leave(2.0) == run.begin(2.0) == run


def test_lights_out_finishes_by_itself() -> None:
    run = at_step("lights_out")
    for second in range(1, 61):
        run = run.tick(float(second))
    assert run.state is RunState.FINISHED


def test_a_machine_that_slept_wakes_to_a_held_step_with_nothing_lost() -> None:
    run = at_step("slow_breathing").tick(20.0)
    woken = run.tick(20.0 + 8 * 3600)
    assert woken.state is RunState.PAUSED
    assert woken.elapsed == run.elapsed


def test_a_wall_clock_that_jumps_changes_nothing() -> None:
    clock = FakeClock()
    run = Run(RITUAL).begin(clock.monotonic())
    clock.advance(seconds=5)
    clock.jump(clock.now().replace(year=2031))
    assert run.tick(clock.monotonic()).elapsed == pytest.approx(5.0)


def test_a_leave_goes_on_at_the_same_place() -> None:
    left = at_step("body_scan").tick(7.0).heard(4, 9.0).leave(10.0)
    again = Run.at(RITUAL, left.place).begin(5000.0)
    assert again.place == left.place == Place("body_scan", 10.0, 4)


def test_an_unknown_place_begins_at_the_beginning() -> None:
    assert Run.at(RITUAL, Place("knitting", 12.0)).index == 0


def test_the_end_of_a_narration_does_not_move_a_held_run() -> None:
    held = at_step("story").pause(3.0)
    assert held.step_done(4.0) == held


def test_a_shortened_story_is_over_once_its_time_is_up() -> None:
    run = Run.at(RITUAL, Place("body_scan")).fitted(600 + 60 + 420).begin(0.0).next(1.0)
    assert run.step.seconds == 420
    assert not run.time_is_up
    assert replace(run, elapsed=420.0).time_is_up


def test_fitting_never_touches_the_present_step_or_those_behind() -> None:
    run = Run.at(RITUAL, Place("body_scan", 30.0)).fitted(0.0)
    assert [step.key for step in run.ritual.steps] == [
        "tomorrows_list",
        "slow_breathing",
        "body_scan",
        "lights_out",
    ]
    assert run.step.key == "body_scan"


def test_at_lights_out_the_breath_is_still_breathed_out() -> None:
    run = at_step("slow_breathing").tick(15.0).darkened(15.0)
    assert run.step.kind is StepKind.BREATHING
    assert run.tick(21.9).step.kind is StepKind.BREATHING
    assert run.tick(22.0).step.kind is StepKind.LIGHTS_OUT


def test_at_lights_out_a_sentence_is_still_said_to_its_end() -> None:
    run = at_step("body_scan").tick(15.0).darkened(15.0)
    assert run.step.key == "body_scan"
    assert run.time_is_up
    assert run.next(18.0).step.kind is StepKind.LIGHTS_OUT


@pytest.mark.parametrize("run", [begun(), at_step("story").pause(3.0)], ids=["list", "held"])
def test_at_lights_out_a_list_or_a_held_step_ends_at_once(run: Run) -> None:
    dark = run.darkened(9.0)
    assert (dark.step.kind, dark.state) == (StepKind.LIGHTS_OUT, RunState.RUNNING)


@pytest.mark.parametrize(
    "run", [Run(RITUAL), begun().leave(2.0), at_step("lights_out")], ids=["waits", "left", "dark"]
)
def test_lights_out_changes_nothing_where_nothing_goes_on(run: Run) -> None:
    assert run.darkened(0.0) == run


class AnyEvening(RuleBasedStateMachine):
    """Whatever a person does, no step is lost and no time is negative."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 1000.0
        self.run = Run(RITUAL)
        self.present = 0.0
        """Seconds that belong to the present step."""
        self.unseen = 0.0
        """Seconds since the run last heard of the clock."""

    def become(self, run: Run, *, back: bool = False) -> None:
        before = self.run
        if run is before:
            return
        if before.state is RunState.RUNNING and self.unseen <= LONGEST_GAP:
            self.present += self.unseen
        self.unseen = 0.0
        if run.index != before.index or back:
            self.present = 0.0
        assert back or run.progress >= before.progress
        assert abs(run.index - before.index) <= 1
        self.run = run

    @rule(seconds=st.floats(0, LONGEST_GAP))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        self.unseen += seconds

    @rule()
    def tick(self) -> None:
        self.become(self.run.tick(self.now))

    @rule(hours=st.floats(0.5, 12))
    def the_machine_sleeps(self, hours: float) -> None:
        self.now += hours * 3600
        self.unseen += hours * 3600
        place = self.run.place
        self.become(self.run.tick(self.now))
        assert self.run.place == place
        assert self.run.state is not RunState.RUNNING

    @rule()
    def begin(self) -> None:
        self.become(self.run.begin(self.now))

    @rule()
    def pause(self) -> None:
        self.become(self.run.pause(self.now))

    @rule()
    def resume(self) -> None:
        self.become(self.run.resume(self.now))

    @rule()
    def next(self) -> None:
        self.become(self.run.next(self.now))

    @rule()
    def back(self) -> None:
        moves = self.run.state in (RunState.RUNNING, RunState.PAUSED)
        self.become(self.run.back(self.now), back=moves)

    @rule()
    def step_done(self) -> None:
        self.become(self.run.step_done(self.now))

    @rule(segment=st.integers(0, 400))
    def heard(self, segment: int) -> None:
        self.become(self.run.heard(segment, self.now))

    @precondition(lambda self: self.run.state is not RunState.FINISHED)
    @rule(seconds=st.floats(0, 86_400))
    def leave_and_come_back(self, seconds: float) -> None:
        left = self.run.leave(self.now)
        self.become(left)
        assert left.state is RunState.LEFT
        self.now += seconds
        again = Run.at(RITUAL, left.place).begin(self.now)
        assert again.place == left.place
        assert again.progress == left.progress
        self.become(again)

    @invariant()
    def no_step_is_lost(self) -> None:
        assert self.run.ritual == RITUAL
        assert 0 <= self.run.index < len(RITUAL.steps)

    @invariant()
    def time_is_counted_only_while_running(self) -> None:
        assert self.run.elapsed >= 0
        assert self.run.elapsed == pytest.approx(self.present, abs=1e-6)

    @invariant()
    def progress_is_a_share(self) -> None:
        assert 0.0 <= self.run.progress <= 1.0

    @invariant()
    def a_held_run_stands_still(self) -> None:
        if self.run.state in HELD:
            assert self.run.tick(self.now + 5).place == self.run.place


AnyEvening.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestAnyEvening = AnyEvening.TestCase
