"""A ritual is an ordered list of steps that can be made shorter on a late evening."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.core.evidence import Evidence
from bedtime_app.core.soundscape import FADE_OUT_SECONDS
from bedtime_app.features.rituals.breath import EVEN, BreathPattern, whole_breaths

if TYPE_CHECKING:
    from collections.abc import Sequence


class StepKind(Enum):
    """What a step asks of the person."""

    LIST = "list"
    WORRY = "worry"
    """Each worry and its next step, early in the evening."""
    BREATHING = "breathing"
    CARDS = "cards"
    """A few pictures to follow, one after another."""
    NARRATION = "narration"
    SHUFFLE = "shuffle"
    """A word, an image, let go; the next word."""
    GRATITUDE = "gratitude"
    AWAY = "away"
    """Something done away from the screen, which waits."""
    SOUND = "sound"
    LIGHTS_OUT = "lights_out"


TOLD = frozenset({StepKind.NARRATION, StepKind.SHUFFLE})
"""Steps that a narrator tells, and that end with what is told."""
WRITTEN = frozenset({StepKind.LIST, StepKind.WORRY, StepKind.GRATITUDE})
"""Steps in which something is written down."""
TIMED = frozenset({StepKind.CARDS, StepKind.SOUND, StepKind.LIGHTS_OUT})
"""Steps that are over after their planned time."""

EVIDENCE_OF_BREATH = {
    "even": Evidence.SMALL_STUDIES,
    "even_five": Evidence.SMALL_STUDIES,
    "longer_out": Evidence.SMALL_STUDIES,
    "four_seven_eight": Evidence.PLAUSIBLE,
    # For mood, not for sleep: doi:10.1016/j.xcrm.2022.100895.
    "box": Evidence.SMALL_STUDIES,
}
"""By the key of the pattern."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do; times in seconds."""

    key: str
    """Names the step's words in resources/content/<language>/rituals.json."""
    kind: StepKind
    seconds: float
    evidence: Evidence
    cautions: tuple[str, ...] = ()
    """Names of sentences in the same file."""
    shortest: float | None = None
    """What it may be shortened to; None if it is only whole or left out."""
    gives_way: int = 0
    """Higher is shortened and left out earlier on a late evening; 0 always stays."""
    script: str = ""
    breath: BreathPattern | None = None
    shortened: bool = False

    @property
    def grade(self) -> Evidence:
        """How well it is supported in the form it has now: a breath's pattern has its own."""
        key = self.breath.key if self.breath is not None else ""
        return EVIDENCE_OF_BREATH.get(key, self.evidence)

    @property
    def to_mind(self) -> tuple[str, ...]:
        """Names of all sentences of caution for the form it has now."""
        holds = self.breath is not None and self.breath.holds
        return (*self.cautions, "breath_holds") if holds else self.cautions

    @property
    def ends_by_itself_after(self) -> float | None:
        """Seconds after which the step is over without anybody's doing; None if it waits."""
        if self.kind is StepKind.BREATHING and self.breath is not None:
            return whole_breaths(self.breath, self.seconds)
        return self.seconds if self.kind in TIMED else None

    def ending_after(self, elapsed: float) -> Step:
        """The same step, to end with the breath or sentence that `elapsed` seconds fall into.

        A sound is given the time in which it fades.
        """
        seconds = max(elapsed, 0.001)
        if self.breath is not None:
            seconds = math.ceil(seconds / self.breath.seconds) * self.breath.seconds
        if self.kind is StepKind.SOUND:
            seconds += FADE_OUT_SECONDS
        return replace(self, seconds=min(seconds, self.seconds), shortened=True)


@dataclass(frozen=True, slots=True)
class Ritual:
    """Steps in their order, each with a key of its own."""

    key: str
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        keys = [step.key for step in self.steps]
        if not keys or len(set(keys)) != len(keys):
            raise ValueError("a ritual has steps, each with a key of its own")
        if any(step.seconds <= 0 for step in self.steps):
            raise ValueError("a step takes time")

    @property
    def seconds(self) -> float:
        """How long the whole ritual is planned to take."""
        return sum(step.seconds for step in self.steps)


def evening_ritual(
    body_scan: str,
    story: str,
    *,
    body_scan_seconds: float = 780,
    story_seconds: float = 960,
    breath: BreathPattern = EVEN,
) -> Ritual:
    """The ritual everybody begins with; the scripts are named by their ids.

    How long they take to tell is a plan only: a narrated step ends with its narration.
    """
    return Ritual(
        key="evening",
        steps=(
            # Tasks to come, not a look back: doi:10.1037/xge0000374.
            Step(
                key="tomorrows_list",
                kind=StepKind.LIST,
                seconds=300,
                evidence=Evidence.SMALL_STUDIES,
                cautions=("list_not_worry",),
                shortest=120,
                gives_way=2,
            ),
            Step(
                key="slow_breathing",
                kind=StepKind.BREATHING,
                seconds=270,
                evidence=Evidence.SMALL_STUDIES,
                cautions=("breathe_gently",),
                shortest=120,
                breath=breath,
            ),
            Step(
                key="body_scan",
                kind=StepKind.NARRATION,
                seconds=body_scan_seconds,
                evidence=Evidence.SMALL_STUDIES,
                cautions=("stop_when_worse",),
                gives_way=3,
                script=body_scan,
            ),
            Step(
                key="story",
                kind=StepKind.NARRATION,
                seconds=story_seconds,
                evidence=Evidence.PLAUSIBLE,
                shortest=min(300, story_seconds),
                gives_way=4,
                script=story,
            ),
            Step(
                key="lights_out",
                kind=StepKind.LIGHTS_OUT,
                seconds=60,
                evidence=Evidence.PLAUSIBLE,
                shortest=20,
            ),
        ),
    )


def fitted(steps: Sequence[Step], seconds: float) -> tuple[Step, ...]:
    """The steps, in order, that fit into `seconds`; what always stays may still be too long.

    Whoever gives way most is shortened first, then left out, before the next one is touched; at the
    last those that always stay are shortened.
    """
    kept = list(steps)
    over = sum(step.seconds for step in kept) - seconds
    for step in sorted(steps, key=lambda each: -each.gives_way):
        if over <= 0:
            break
        place = kept.index(step)
        give = step.seconds - step.shortest if step.shortest is not None else 0.0
        if give >= over or step.gives_way == 0:
            cut = min(give, over)
            kept[place] = replace(step, seconds=step.seconds - cut, shortened=cut > 0)
            over -= cut
        else:
            del kept[place]
            over -= step.seconds
    return tuple(kept)


def in_quick_time(ritual: Ritual, seconds: float) -> Ritual:
    """The same ritual rehearsed in about `seconds`, every step and every breath in proportion."""
    share = seconds / ritual.seconds
    return replace(ritual, steps=tuple(_quick(step, share) for step in ritual.steps))


def _quick(step: Step, share: float) -> Step:
    length = step.seconds * share
    breath = step.breath
    if breath is not None and breath.seconds > length:
        breath = breath.in_tempo(length / breath.seconds)
    told = step.kind in TOLD
    return replace(step, seconds=length, shortest=None, breath=breath, shortened=told)
