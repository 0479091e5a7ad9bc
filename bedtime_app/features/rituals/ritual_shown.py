"""What the ritual's page shows at one moment."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bedtime_app.core.narration import Narration, NarrationState
from bedtime_app.features.rituals.breath import breath_at
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_run import RunState
from bedtime_app.features.rituals.run_narration import Sentences, sentences_at

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.features.rituals.ritual_run import Run
    from bedtime_app.features.rituals.ritual_words import RitualWords
    from bedtime_app.features.rituals.tomorrow_list_draft import ListState


@dataclass(frozen=True, slots=True)
class Turn:
    """A breath from `level` to full or empty within `milliseconds`; made anew when that changes."""

    visit: int = -1
    running: bool = False
    inward: bool = True
    level: float = 0.0
    milliseconds: int = 0

    def goes_on_in(self, later: Turn) -> bool:
        """Whether what moves since this turn can simply move on."""
        mine = (self.visit, self.running, self.inward)
        return mine == (later.visit, later.running, later.inward)


@dataclass(frozen=True, slots=True)
class RitualShown:
    """One moment of the page; `turn` comes last, so that what it sets going is already there."""

    state: str = "waiting"
    kind: str = ""
    step_name: str = ""
    sentence: str = ""
    hint: str = ""
    evidence_grade: str = ""
    evidence: str = ""
    caution: str = ""
    step_index: int = 0
    step_count: int = 0
    progress: float = 0.0
    minutes_left: int = 0
    """Rounded up; 0 if the step takes as long as it takes."""
    shorter: bool = False
    said_before: str = ""
    said: str = ""
    said_next: str = ""
    in_silence: bool = False
    silence: str = ""
    preparing: bool = False
    darkness: float = 0.0
    """Of the page at lights-out, 0 to 1."""
    list_text: str = ""
    list_state: str = "open"
    turn: Turn = Turn()


@dataclass(frozen=True, slots=True)
class Heard:
    """What the narrator gives to a narrated step."""

    script: Script | None = None
    narration: Narration = field(default_factory=Narration)


def present(
    run: Run, words: RitualWords, heard: Heard, *, shorter: bool, before: RitualShown
) -> RitualShown:
    """What the page shows of that moment of the run, the list left as it was."""
    step = run.step
    told = words.steps[step.key]
    script = heard.script
    sentences = sentences_at(script, run.segment) if script is not None else Sentences()
    narration = heard.narration if script is not None else Narration()
    return replace(
        before,
        state=run.state.name.lower(),
        kind=step.kind.value,
        step_name=told.name,
        sentence=told.sentence,
        hint=told.hint,
        evidence_grade=step.evidence.value,
        evidence=told.evidence,
        caution=words.caution_of(step),
        step_index=run.index,
        step_count=len(run.ritual.steps),
        progress=run.progress,
        minutes_left=_minutes_left(run, narration),
        shorter=shorter,
        said_before=sentences.before,
        said=sentences.present,
        said_next=sentences.coming,
        in_silence=sentences.silent,
        silence=narration.silence.name.lower() if narration.silence is not None else "",
        preparing=narration.state is NarrationState.PREPARING,
        darkness=_darkness(run),
        turn=_turn(run, before.turn),
    )


def with_list(shown: RitualShown, text: str, state: ListState) -> RitualShown:
    """The same moment with tomorrow's list as it stands."""
    return replace(shown, list_text=text, list_state=state.value)


def seconds_to_next_change(run: Run) -> float:
    """How long what is shown of a running step stays true without anybody's doing."""
    if run.step.breath is not None:
        return breath_at(run.step.breath, run.elapsed).left
    if run.step.kind is StepKind.LIGHTS_OUT:
        # Half a second of a minute's dimming is less than the eye can tell.
        return max(0.0, min(0.5, run.step.seconds - run.elapsed))
    return 10.0


def _minutes_left(run: Run, narration: Narration) -> int:
    step = run.step
    if step.kind is StepKind.LIGHTS_OUT:
        return 0
    left = (step.ends_by_itself_after or step.seconds) - run.elapsed
    if narration.length > 0:
        told = narration.length - narration.elapsed
        left = min(told, left) if step.shortened else told
    return max(0, math.ceil(left / 60))


def _darkness(run: Run) -> float:
    if run.step.kind is not StepKind.LIGHTS_OUT:
        return 0.0
    finished = run.state is RunState.FINISHED
    return 1.0 if finished else min(1.0, run.elapsed / run.step.seconds)


def _turn(run: Run, before: Turn) -> Turn:
    turn = Turn(visit=run.visit, running=run.state is RunState.RUNNING)
    if run.step.breath is not None:
        breath = breath_at(run.step.breath, run.elapsed)
        left = round(breath.left * 1000)
        turn = replace(turn, inward=breath.inward, level=breath.level, milliseconds=left)
    return before if before.goes_on_in(turn) else turn
