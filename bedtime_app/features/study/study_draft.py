"""A study while it is being chosen; nothing of it is kept before it is laid down."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bedtime_app.features.study.study_plan import (
    LENGTHS,
    LONGEST_CHANGE,
    MATTERS,
    MOST_MATTERS,
    WEEKS_LENGTH,
    Design,
    Outcome,
    PlanError,
    StudyPlan,
    drawn_arms,
    one_line,
)

if TYPE_CHECKING:
    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study_answers import Foresight


@dataclass(frozen=True, slots=True)
class StudyDraft:
    """What was chosen so far."""

    change: str = ""
    """As it was typed."""
    outcome: Outcome = Outcome.RESTED
    design: Design = Design.NIGHTS
    matters: str | None = None
    """As it was typed; None where what is offered stands."""
    nights: int | None = None
    """Of randomised nights; None for what is advised."""

    @property
    def words(self) -> str:
        """The change as it would be kept."""
        return one_line(self.change)

    @property
    def is_too_long(self) -> bool:
        """Whether the change does not fit into its line."""
        return len(self.words) > LONGEST_CHANGE

    @property
    def difference(self) -> float | None:
        """The smallest one that would matter; None where what was typed cannot be meant."""
        if self.matters is None:
            return MATTERS[self.outcome]
        try:
            meant = float(self.matters.strip().replace(",", "."))
        except ValueError:
            return None
        most = MOST_MATTERS[self.outcome]
        return meant if math.isfinite(meant) and 0 < meant <= most else None

    @property
    def is_whole(self) -> bool:
        """Whether it could be laid down."""
        return bool(self.words) and not self.is_too_long and self.difference is not None

    def about(self, outcome: Outcome) -> StudyDraft:
        """The same about another outcome, whose own difference is offered."""
        return replace(self, outcome=outcome, matters=None)

    def plan(self, first: Night, seed: int, foresight: Foresight | None) -> StudyPlan:
        """The plan of this; raises `PlanError`."""
        difference = self.difference
        if difference is None:
            raise PlanError("matters")
        length, foreseen, past = WEEKS_LENGTH, None, 0
        if self.design is Design.NIGHTS:
            if foresight is None:
                length = self.nights or LENGTHS[0]
            else:
                chosen = foresight.of(self.nights)
                length, foreseen, past = chosen.nights, chosen.chance, foresight.past_nights
        arms = drawn_arms(self.design, length, seed)
        return StudyPlan(
            self.words, self.outcome, self.design, arms, first, difference, seed, past, foreseen
        )
