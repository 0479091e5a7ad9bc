"""What the ritual's page shows at one moment."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bedtime_app.core.narration import Narration, NarrationState, Silence
from bedtime_app.core.soundscape import SoundKind
from bedtime_app.features.rituals.breath import breath_at
from bedtime_app.features.rituals.cards import card_at
from bedtime_app.features.rituals.ritual import StepKind
from bedtime_app.features.rituals.ritual_run import RunState
from bedtime_app.features.rituals.run_narration import Sentences, sentences_at
from bedtime_app.features.rituals.worries import Worry, rows_of

if TYPE_CHECKING:
    from bedtime_app.core.script import Script
    from bedtime_app.features.rituals.ritual_run import Run
    from bedtime_app.features.rituals.ritual_words import RitualWords, StepWords
    from bedtime_app.features.rituals.written_draft import WrittenDraft

SOUNDS = tuple(SoundKind)
"""In the order in which they are offered."""
AWAY_DARKNESS = 0.88
"""Of the page while something is done away from it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A breath from `level` to full or empty within `milliseconds`; made anew when that changes."""

    visit: int = -1
    running: bool = False
    inward: bool = True
    held: bool = False
    level: float = 0.0
    milliseconds: int = 0

    def goes_on_in(self, later: Turn) -> bool:
        """Whether what moves since this turn can simply move on."""
        mine = (self.visit, self.running, self.inward, self.held)
        return mine == (later.visit, later.running, later.inward, later.held)


@dataclass(frozen=True, slots=True)
class Card:
    """The open card of a step that has cards."""

    index: int = 0
    count: int = 0
    sentence: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What stands on the page of a step in which something is written."""

    text: str = ""
    state: str = "open"
    worries: tuple[Worry, ...] = ()


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
    """Of the page, 0 to 1."""
    card: Card = Card()
    written: Written = Written()
    sound: int = -1
    """The place among `SOUNDS` of what sounds in a step of sound only."""
    holds: bool = False
    """Whether the breath is held anywhere in this step's pattern."""
    turn: Turn = Turn()


@dataclass(frozen=True, slots=True)
class Heard:
    """What can be heard in the present step."""

    script: Script | None = None
    narration: Narration = field(default_factory=Narration)
    sound: SoundKind = SoundKind.RAIN
    audible: bool = True
    """Whether there is anything that a sound could come from."""


def present(
    run: Run, words: RitualWords, heard: Heard, *, shorter: bool, before: RitualShown
) -> RitualShown:
    """What the page shows of that moment of the run; what is written is left as it was."""
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
        evidence_grade=step.grade.value,
        evidence=words.evidence_of(step),
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
        silence=_silence(step.kind, narration, heard),
        preparing=narration.state is NarrationState.PREPARING,
        darkness=_darkness(run),
        card=_card(run, told),
        sound=SOUNDS.index(heard.sound) if step.kind is StepKind.SOUND else -1,
        holds=step.breath is not None and step.breath.holds,
        turn=_turn(run, before.turn),
    )


def with_written(shown: RitualShown, draft: WrittenDraft | None) -> RitualShown:
    """The same moment with what is written in its step as it stands."""
    if draft is None:
        return replace(shown, written=Written())
    worries = rows_of(draft.text) if shown.kind == StepKind.WORRY.value else ()
    return replace(shown, written=Written(draft.text, draft.state.value, worries))


def seconds_to_next_change(run: Run, words: RitualWords) -> float:
    """How long what is shown of a running step stays true without anybody's doing."""
    if run.step.breath is not None:
        return breath_at(run.step.breath, run.elapsed).left
    if run.step.kind is StepKind.CARDS:
        cards = words.steps[run.step.key].cards
        return min(10.0, card_at(run.step, len(cards), run.elapsed).left)
    if run.step.kind is StepKind.SOUND:
        return max(0.0, min(10.0, run.step.seconds - run.elapsed))
    if run.step.kind is StepKind.AWAY:
        return 60.0
    if run.step.kind is StepKind.LIGHTS_OUT:
        # Half a second of a minute's dimming is less than the eye can tell.
        return max(0.0, min(0.5, run.step.seconds - run.elapsed))
    return 10.0


def _minutes_left(run: Run, narration: Narration) -> int:
    step = run.step
    if step.kind in (StepKind.LIGHTS_OUT, StepKind.AWAY):
        return 0
    left = (step.ends_by_itself_after or step.seconds) - run.elapsed
    if narration.length > 0:
        told = narration.length - narration.elapsed
        left = min(told, left) if step.shortened else told
    return max(0, math.ceil(left / 60))


def _silence(kind: StepKind, narration: Narration, heard: Heard) -> str:
    if kind is StepKind.SOUND and not heard.audible:
        return Silence.NO_SOUND_DEVICE.name.lower()
    return narration.silence.name.lower() if narration.silence is not None else ""


def _card(run: Run, told: StepWords) -> Card:
    if run.step.kind is not StepKind.CARDS:
        return Card()
    at = card_at(run.step, len(told.cards), run.elapsed)
    return Card(at.index, at.count, told.cards[at.index].sentence, told.cards[at.index].picture)


def _darkness(run: Run) -> float:
    if run.step.kind is StepKind.AWAY:
        return AWAY_DARKNESS
    if run.step.kind is not StepKind.LIGHTS_OUT:
        return 0.0
    finished = run.state is RunState.FINISHED
    return 1.0 if finished else min(1.0, run.elapsed / run.step.seconds)


def _turn(run: Run, before: Turn) -> Turn:
    turn = Turn(visit=run.visit, running=run.state is RunState.RUNNING)
    if run.step.breath is not None:
        breath = breath_at(run.step.breath, run.elapsed)
        left = round(breath.left * 1000)
        turn = replace(
            turn,
            inward=breath.inward,
            held=breath.held,
            level=breath.level,
            milliseconds=left,
        )
    return before if before.goes_on_in(turn) else turn
