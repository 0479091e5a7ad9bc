"""One performance of a ritual: a pure state machine on monotonic seconds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.ritual import TOLD, StepKind, fitted

if TYPE_CHECKING:
    from bedtime_app.features.rituals.ritual import Ritual, Step

LONGEST_GAP = 30.0
"""Seconds without a word from the clock after which the machine must have slept."""
_ENDING_SOFTLY = TOLD | {StepKind.BREATHING, StepKind.SOUND}


class RunState(Enum):
    """Where a run is."""

    WAITING = auto()
    RUNNING = auto()
    PAUSED = auto()
    LEFT = auto()
    FINISHED = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where to go on, told without a private word."""

    step: str
    elapsed: float = 0.0
    segment: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A moment of a run; each event takes `now`, of `Clock.monotonic`, and gives the next moment.

    An event that means nothing in the present state gives the same run. A gap of more than
    `LONGEST_GAP` seconds while running counts for nothing and pauses, so that nobody comes back to
    a woken machine and finds the evening gone. What is done away from the screen is not paused.
    """

    ritual: Ritual
    state: RunState = RunState.WAITING
    index: int = 0
    elapsed: float = 0.0
    """Seconds spent in the present step, pauses left out."""
    segment: int = 0
    """How far the present step's script has been heard."""
    visit: int = 0
    """Differs each time a step is entered, also when it is entered again."""
    counted_until: float = 0.0

    @classmethod
    def at(cls, ritual: Ritual, place: Place | None) -> Run:
        """A waiting run that will go on from `place`, or from the start if that is unknown."""
        for index, step in enumerate(ritual.steps):
            if place is not None and step.key == place.step:
                return cls(ritual, index=index, elapsed=place.elapsed, segment=place.segment)
        return cls(ritual)

    @property
    def step(self) -> Step:
        """The present step."""
        return self.ritual.steps[self.index]

    @property
    def place(self) -> Place:
        """Where to go on after a leave."""
        return Place(self.step.key, self.elapsed, self.segment)

    @property
    def progress(self) -> float:
        """The share of the planned ritual that lies behind, 0 to 1."""
        if self.state is RunState.FINISHED:
            return 1.0
        before = sum(step.seconds for step in self.ritual.steps[: self.index])
        return (before + min(self.elapsed, self.step.seconds)) / self.ritual.seconds

    @property
    def time_is_up(self) -> bool:
        """Whether a shortened narration should end at its next sentence."""
        step = self.step
        return step.kind in TOLD and step.shortened and self.elapsed >= step.seconds

    def fitted(self, seconds: float) -> Run:
        """Shorten the steps to come so that they end within `seconds`, as far as they may."""
        left = max(0.0, self.step.seconds - self.elapsed)
        done = self.ritual.steps[: self.index + 1]
        coming = fitted(self.ritual.steps[self.index + 1 :], seconds - left)
        return replace(self, ritual=replace(self.ritual, steps=done + coming))

    def darkened(self, now: float) -> Run:
        """Lights-out has come: nothing else lies ahead, and the present step ends softly.

        A breath is breathed out, a sentence said to its end, and a sound fades; anything else ends
        at once.
        """
        run = self._counted(now)
        ahead = run.ritual.steps[run.index + 1 :]
        dark = tuple(step for step in ahead if step.kind is StepKind.LIGHTS_OUT)
        if run.state not in (RunState.RUNNING, RunState.PAUSED) or not dark:
            return run
        so_far = (*run.ritual.steps[: run.index], run.step.ending_after(run.elapsed))
        run = replace(run, ritual=replace(run.ritual, steps=so_far + dark))
        soft = run.state is RunState.RUNNING and run.step.kind in _ENDING_SOFTLY
        return run if soft else run.next(now)

    def begin(self, now: float) -> Run:
        """Begin, or go on after a leave."""
        if self.state not in (RunState.WAITING, RunState.LEFT):
            return self
        return replace(self, state=RunState.RUNNING, counted_until=now)

    def pause(self, now: float) -> Run:
        """Hold the present step."""
        run = self._counted(now)
        return replace(run, state=RunState.PAUSED) if run.state is RunState.RUNNING else run

    def resume(self, now: float) -> Run:
        """Go on where it was held."""
        if self.state is not RunState.PAUSED:
            return self
        return replace(self, state=RunState.RUNNING, counted_until=now)

    def next(self, now: float) -> Run:
        """Go to the start of the next step; after the last the run is finished."""
        if self.state not in (RunState.RUNNING, RunState.PAUSED):
            return self
        if self.index == len(self.ritual.steps) - 1:
            return replace(self._counted(now), state=RunState.FINISHED)
        return self._entering(self.index + 1, now)

    def back(self, now: float) -> Run:
        """Go to the start of the step before, or of the first one again."""
        if self.state not in (RunState.RUNNING, RunState.PAUSED):
            return self
        return self._entering(max(0, self.index - 1), now)

    def leave(self, now: float) -> Run:
        """Go away; `place` remembers where."""
        if self.state is RunState.FINISHED:
            return self
        return replace(self._counted(now), state=RunState.LEFT)

    def step_done(self, now: float) -> Run:
        """Go on because the step itself came to its end; a held or left step cannot."""
        return self.next(now) if self.state is RunState.RUNNING else self

    def heard(self, segment: int, now: float) -> Run:
        """Note how far the script has been heard."""
        run = self._counted(now)
        return replace(run, segment=segment) if run.state is RunState.RUNNING else run

    def tick(self, now: float) -> Run:
        """Let time pass."""
        run = self._counted(now)
        end = run.step.ends_by_itself_after
        return run.step_done(now) if end is not None and run.elapsed >= end else run

    def _entering(self, index: int, now: float) -> Run:
        return Run(self.ritual, RunState.RUNNING, index, visit=self.visit + 1, counted_until=now)

    def _counted(self, now: float) -> Run:
        if self.state is not RunState.RUNNING:
            return self
        gap = max(0.0, now - self.counted_until)
        if gap > LONGEST_GAP and self.step.kind is StepKind.AWAY:
            return replace(self, counted_until=now)  # it waits, and has nothing to run away with
        if gap > LONGEST_GAP:
            return replace(self, state=RunState.PAUSED, counted_until=now)
        return replace(self, elapsed=self.elapsed + gap, counted_until=now)
