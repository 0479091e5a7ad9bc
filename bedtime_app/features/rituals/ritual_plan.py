"""A ritual as it is planned: which steps in which order, and for how long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.features.rituals.breath import EVEN, LONGER_OUT, BreathPattern
from bedtime_app.features.rituals.ritual import Ritual, Step, StepKind
from bedtime_app.features.rituals.step_catalogue import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable

LIGHTS_OUT = "lights_out"
STORY = "story"
MOST_STEPS = 30
SHORTEST_STEP = 20
LONGEST_STEP = 3 * 60 * 60
LONGEST_RITUAL = 6 * 60 * 60
"""All three in seconds."""
BREATHS = ("even", "even_five", "longer_out", "four_seven_eight", "box")
HELD_BREATHS = BREATHS[3:]
"""Those that have holds when they are done as they are written; never unless chosen."""


class RitualTrouble(Enum):
    """What keeps steps from being a ritual."""

    NO_STEPS = auto()
    TOO_MANY_STEPS = auto()
    UNKNOWN_STEP = auto()
    REPEATED_STEP = auto()
    LIGHTS_OUT_NOT_LAST = auto()
    STEP_TOO_SHORT = auto()
    STEP_TOO_LONG = auto()
    TOO_LONG = auto()
    UNKNOWN_BREATH = auto()


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step of the catalogue, as somebody wants it."""

    key: str
    seconds: int
    """A narrated step ends with its narration; until that is measured this is the guess."""
    breath: str = BREATHS[0]
    holds: bool = False
    script: str = ""
    """The id of the story that is told; empty for tonight's, in turn."""

    @property
    def kind(self) -> StepKind:
        """What the step asks of the person; raises `KeyError` for an unknown one."""
        return CATALOGUE[self.key].kind

    @property
    def holds_offered(self) -> bool:
        """Whether the chosen breath is known with holds."""
        return self.kind is StepKind.BREATHING and self.breath in HELD_BREATHS


@dataclass(frozen=True, slots=True)
class PlannedRitual:
    """Steps in their order; `trouble` says what is wrong with them."""

    key: str
    steps: tuple[PlannedStep, ...]
    ready: str = ""
    """The ready ritual it was made from, whose name it bears until it has its own."""
    named: bool = False
    """Whether it has a name of its own, which is kept in the vault."""

    @property
    def seconds(self) -> int:
        """How long it is planned to take."""
        return sum(step.seconds for step in self.steps)

    def trouble(self) -> RitualTrouble | None:
        """What keeps this from being a ritual, if anything does."""
        return trouble_of(self.steps)


def planned_step(key: str) -> PlannedStep:
    """A step of the catalogue as it is offered."""
    return PlannedStep(key, round(CATALOGUE[key].seconds))


def trouble_of(steps: tuple[PlannedStep, ...]) -> RitualTrouble | None:
    """What keeps these steps from being a ritual, if anything does."""
    keys = [step.key for step in steps]
    last = keys[-1:] == [LIGHTS_OUT]
    checks = (
        (not steps, RitualTrouble.NO_STEPS),
        (len(steps) > MOST_STEPS, RitualTrouble.TOO_MANY_STEPS),
        (not CATALOGUE.keys() >= set(keys), RitualTrouble.UNKNOWN_STEP),
        (len(set(keys)) != len(keys), RitualTrouble.REPEATED_STEP),
        (not last, RitualTrouble.LIGHTS_OUT_NOT_LAST),
        (any(step.seconds < SHORTEST_STEP for step in steps), RitualTrouble.STEP_TOO_SHORT),
        (any(step.seconds > LONGEST_STEP for step in steps), RitualTrouble.STEP_TOO_LONG),
        (sum(step.seconds for step in steps) > LONGEST_RITUAL, RitualTrouble.TOO_LONG),
        (any(step.breath not in BREATHS for step in steps), RitualTrouble.UNKNOWN_BREATH),
    )
    return next((trouble for found, trouble in checks if found), None)


def to_ritual(
    planned: PlannedRitual,
    script_of: Callable[[PlannedStep], str],
    seconds_of: Callable[[str], float | None],
) -> Ritual:
    """The ritual to perform; the callables give a narrated step's script and how long it takes.

    A length of None is one that is not known yet: then the planned time is the guess.
    """
    return Ritual(planned.key, tuple(_step(step, script_of, seconds_of) for step in planned.steps))


def _step(
    planned: PlannedStep,
    script_of: Callable[[PlannedStep], str],
    seconds_of: Callable[[str], float | None],
) -> Step:
    offered = CATALOGUE[planned.key]
    script, seconds = offered.script, float(planned.seconds)
    if planned.kind is StepKind.NARRATION:
        script = script_of(planned)
        seconds = seconds_of(script) or seconds
    breath = offered.breath and breath_of(planned)
    shortest = offered.shortest and min(offered.shortest, seconds)
    return replace(offered, seconds=seconds, shortest=shortest, breath=breath, script=script)


def breath_of(planned: PlannedStep) -> BreathPattern:
    """The pattern of a breathing step."""
    return _PATTERNS[planned.breath]


# The seam to breath.pattern(key, holds): until that is there, every breath goes without holds.
_PATTERNS = {
    "even": EVEN,
    "even_five": BreathPattern(inhale=5.0, exhale=5.0),
    "longer_out": LONGER_OUT,
    "four_seven_eight": BreathPattern(inhale=4.0, exhale=8.0),
    "box": BreathPattern(inhale=4.0, exhale=4.0),
}
