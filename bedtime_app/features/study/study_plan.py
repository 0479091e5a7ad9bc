"""What is laid down before the first night of a study: one change, one outcome, and the nights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from random import Random
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK = 4
"""Nights in which both arms come equally often, in an order that chance chooses."""
LENGTHS = (14, 20, 28, 40, 56)
"""Nights of a plan in which chance chooses."""
WEEKS_LENGTH = 21
"""A week as usual, a week with the change, a week as usual."""
LONGEST_CHANGE = 160
"""Signs."""
_NO_WORDS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""What commands a screen, or is half of a sign and nothing a database takes."""


class Outcome(Enum):
    """What is compared, as it stands in the diary."""

    RESTED = "rested"
    QUALITY = "quality"
    LATENCY = "latency"
    AWAKE = "awake"
    EFFICIENCY = "efficiency"
    ESTIMATE = "estimate"


FELT = (Outcome.RESTED, Outcome.QUALITY)
"""What is felt and not counted: all that is offered to whoever rests from numbers."""


class Design(Enum):
    """How the nights are given to the two arms."""

    NIGHTS = "nights"
    """Chance chooses night by night, in blocks."""
    WEEKS = "weeks"
    """As usual, with the change, as usual."""


class Arm(Enum):
    """What a night is."""

    CHANGED = "changed"
    USUAL = "usual"


class PlanError(ValueError):
    """No such plan can be meant; it names the part."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """A plan as it was registered. Raises `PlanError` for what cannot be meant."""

    change: str
    """In the person's own words, on one line."""
    outcome: Outcome
    design: Design
    arms: tuple[Arm, ...]
    """Of each night, from the first on."""
    first: Night
    matters: float
    """The smallest difference that would matter to the person, in the outcome's unit."""
    seed: int
    """From which the arms came, and from which everything drawn by chance comes again."""
    past_nights: int = 0
    """How many nights the foreseen spread is from; 0 for an assumption."""
    foreseen: float | None = None
    """The share of such studies that would show a difference that matters; None is unknown."""

    def __post_init__(self) -> None:
        if not 0 < len(self.change) <= LONGEST_CHANGE:
            raise PlanError("change")
        if not 0 < self.matters <= MOST_MATTERS[self.outcome]:
            raise PlanError("matters")

    @property
    def last(self) -> Night:
        """The last night of the plan."""
        return self.night_at(len(self.arms) - 1)

    def nights(self) -> Iterator[tuple[Night, Arm]]:
        """Every night with its arm, the first one first."""
        for place, arm in enumerate(self.arms):
            yield self.night_at(place), arm

    def night_at(self, place: int) -> Night:
        """The night at that place, 0 for the first."""
        return Night(self.first.evening + timedelta(days=place))

    def arm_of(self, night: Night) -> Arm | None:
        """What that night is; None if it is not of this plan."""
        place = (night.evening - self.first.evening).days
        return self.arms[place] if 0 <= place < len(self.arms) else None


MATTERS = {
    Outcome.RESTED: 0.5,
    Outcome.QUALITY: 0.5,
    Outcome.LATENCY: 10.0,
    Outcome.AWAKE: 15.0,
    Outcome.EFFICIENCY: 5.0,
    Outcome.ESTIMATE: 30.0,
}
"""What is offered as a difference that would matter; a judgement, which the person may change."""
MOST_MATTERS = {
    Outcome.RESTED: 4.0,
    Outcome.QUALITY: 4.0,
    Outcome.LATENCY: 240.0,
    Outcome.AWAKE: 240.0,
    Outcome.EFFICIENCY: 100.0,
    Outcome.ESTIMATE: 480.0,
}


def one_line(text: str) -> str:
    """`text` as one line: whatever breaks or indents it becomes a single space."""
    return " ".join(_NO_WORDS.sub(" ", text).split())


def drawn_arms(design: Design, length: int, seed: int) -> tuple[Arm, ...]:
    """The arm of each night; the same seed gives the same arms on every computer.

    `length` is even for nights, and divisible by three for weeks. Raises `PlanError`.
    """
    if design is Design.WEEKS:
        if length < 1 or length % 3:
            raise PlanError("length")
        phase = length // 3
        return (Arm.USUAL,) * phase + (Arm.CHANGED,) * phase + (Arm.USUAL,) * phase
    if length < BLOCK or length % 2:
        raise PlanError("length")
    # Of all that `Random` offers only `random()` is promised to stay the same for ever.
    draw = Random(seed).random  # noqa: S311 - an order of nights is no secret
    arms: list[Arm] = []
    while len(arms) < length:
        half = min(BLOCK, length - len(arms)) // 2
        block = [(draw(), arm) for arm in (Arm.CHANGED, Arm.USUAL) for _ in range(half)]
        arms += [arm for _, arm in sorted(block, key=lambda one: one[0])]
    return tuple(arms)


def block_of(design: Design, place: int, length: int) -> int:
    """Within which block or phase the night at that place was given its arm."""
    return place // (BLOCK if design is Design.NIGHTS else length // 3)
