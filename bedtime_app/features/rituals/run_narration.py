"""Keeps the narrator in step with a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.narration import NarrationState
from bedtime_app.core.script import Say
from bedtime_app.features.rituals.ritual import TOLD
from bedtime_app.features.rituals.ritual_run import RunState

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.script import Script
    from bedtime_app.features.rituals.ritual import Step
    from bedtime_app.features.rituals.ritual_run import Run


@dataclass(frozen=True, slots=True)
class Sentences:
    """What was said last, what is said now, what comes; a silence keeps the last sentence."""

    before: str = ""
    present: str = ""
    coming: str = ""
    silent: bool = False


def sentences_at(script: Script, segment: int) -> Sentences:
    """The sentences around that segment."""
    said = [part.text for part in script.segments[: segment + 1] if isinstance(part, Say)]
    coming = (part.text for part in script.segments[segment + 1 :] if isinstance(part, Say))
    return Sentences(
        before=said[-2] if len(said) > 1 else "",
        present=said[-1] if said else "",
        coming=next(coming, ""),
        silent=segment < len(script.segments) and not isinstance(script.segments[segment], Say),
    )


class RunNarration:
    """Begins, holds, resumes and ends the narration of the step that a run is in."""

    def __init__(self, narrator: Narrator, script_for: Callable[[Step], Script]) -> None:
        self.narrator = narrator
        self.script: Script | None = None
        """What is being told; None outside a narrated step."""
        self._script_for = script_for
        self._visit: int | None = None
        self._ready: int | None = None
        self._held = False

    def follow(self, run: Run) -> None:
        """Make the narrator do what that moment of the run asks."""
        narrated = run.step.kind in TOLD
        self._get_ready(run)
        if not narrated or run.state not in (RunState.RUNNING, RunState.PAUSED):
            self._fall_silent()
        elif run.state is RunState.PAUSED:
            self._hold()
        elif self.script is None or self._visit != run.visit:
            self._tell(run)
        elif self._held:
            self._held = False
            self.narrator.resume()

    def after(self, run: Run, now: float) -> Run:
        """The run after what the narrator has just told."""
        if self.script is None or self._visit != run.visit or run.state is not RunState.RUNNING:
            return run
        narration = self.narrator.now()
        if narration.state is NarrationState.ENDED:
            return run.step_done(now)
        if narration.segment == run.segment:
            return run
        if run.time_is_up:
            return run.step_done(now)
        return run.heard(narration.segment, now)

    def _get_ready(self, run: Run) -> None:
        """A step ahead, so that the voice begins as soon as its step does."""
        if run.state is not RunState.RUNNING or self._ready == run.visit:
            return
        self._ready = run.visit
        for step in run.ritual.steps[run.index + 1 : run.index + 2]:
            if step.kind in TOLD and run.step.kind not in TOLD:
                self.narrator.prepare(self._script_for(step).language)

    def _tell(self, run: Run) -> None:
        self._visit = run.visit
        self._held = False
        self.script = self._script_for(run.step)
        segment = run.segment if run.segment < len(self.script.segments) else 0
        self.narrator.begin(self.script, segment)
        self.narrator.sleep_in(None)  # a story's timer may still run for a sound that goes on

    def _hold(self) -> None:
        if self.script is not None and not self._held:
            self._held = True
            self.narrator.pause()

    def _fall_silent(self) -> None:
        if self.script is not None:
            self.script = None
            self.narrator.stop()
