"""A study as it is kept: its plan, what became of its nights, and what was changed on the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.features.study.study_plan import block_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.features.study.study_plan import Arm, Outcome, StudyPlan


class Stage(Enum):
    """Where a study is."""

    AHEAD = "ahead"
    """Its first night is still to come."""
    RUNNING = "running"
    OVER = "over"
    ENDED = "ended"
    """The person ended it before its last night was over."""


@dataclass(frozen=True, slots=True)
class StudyChange:
    """What the plan said until `changed_at`; kept so that a result can be read in its light."""

    changed_at: datetime
    outcome: Outcome
    matters: float


@dataclass(frozen=True, slots=True)
class Study:
    """A study in the vault; instants are aware, in UTC."""

    number: int
    planned_at: datetime
    zone: str
    plan: StudyPlan
    """As it is now; as it was registered where `changes` is empty."""
    kept: Mapping[Night, bool]
    """Whether the night was kept to; a night nobody said anything about is not there."""
    changes: tuple[StudyChange, ...] = ()
    """What it said before, the earliest first."""
    ended: Night | None = None
    """The first night that no longer belongs to it."""

    def stage(self, tonight: Night) -> Stage:
        """Where it is on that night."""
        if self.ended is not None and self.ended <= self.plan.last:
            return Stage.ENDED
        if tonight > self.plan.last:
            return Stage.OVER
        return Stage.RUNNING if tonight >= self.plan.first else Stage.AHEAD

    def is_done(self, tonight: Night) -> bool:
        """Whether its result may be seen."""
        return self.stage(tonight) in {Stage.OVER, Stage.ENDED}

    def nights(self) -> Iterator[StudyNight]:
        """The nights that belong to it, the first one first."""
        plan = self.plan
        for place, (night, arm) in enumerate(plan.nights()):
            if self.ended is None or night < self.ended:
                block = block_of(plan.design, place, len(plan.arms))
                yield StudyNight(night, arm, block, self.kept.get(night))


@dataclass(frozen=True, slots=True)
class StudyNight:
    """One night of a study."""

    night: Night
    arm: Arm
    block: int
    kept: bool | None
    """Whether it was kept to; None where nothing was said."""
