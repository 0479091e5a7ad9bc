"""What the statistics answer, without any statistics: light enough for the window to know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bedtime_app.features.study.study_plan import Outcome

if TYPE_CHECKING:
    from bedtime_app.features.study.study_plan import Arm

LEAST_NIGHTS = 5
"""Of each arm, below which nothing is told."""
RARE = 0.05
"""What chance gives no more often than this is called something."""
LEAST_PAST = 7
"""Nights, below which a spread is assumed: a week's, as in Borba et al. 2020,
doi:10.5935/1984-0063.20190131."""
ENOUGH = 0.8
"""Of ten such studies eight should show it."""
LEAST_PAIRS = 14
"""Nights on which two things are known, below which they are not held against each other."""
ASSUMED_SPREAD = {
    Outcome.RESTED: 0.8,
    Outcome.QUALITY: 0.8,
    Outcome.LATENCY: 15.0,
    Outcome.AWAKE: 25.0,
    Outcome.EFFICIENCY: 8.0,
    Outcome.ESTIMATE: 60.0,
}
"""Standard deviations from night to night; an assumption of ours and no measurement."""


class Verdict(Enum):
    """What may be said; the rules stand in `judged`."""

    TOO_FEW = "too-few"
    CANNOT_TELL = "cannot-tell"
    LEANS = "leans"
    """The changed week differs from both weeks beside it, which chance does one time in three."""
    SMALLER = "smaller"
    """Whatever difference there is, it is smaller than what would matter."""
    SOME = "some"
    """A difference; whether it is one that matters cannot be told."""
    MATTERS = "matters"


@dataclass(frozen=True, slots=True)
class ToldNight:
    """One night of the study whose outcome is known."""

    block: int
    arm: Arm
    value: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Changed nights against usual ones, in the outcome's unit; None is not known."""

    changed: int
    usual: int
    verdict: Verdict
    difference: float | None = None
    """The mean of the changed nights minus that of the usual ones."""
    low: float | None = None
    high: float | None = None
    """The ends of the 95 % interval."""
    delta: float | None = None
    """-1 to 1: how much oftener a changed night lies above a usual one than below it."""
    chance: float | None = None
    """How often rearranged arms give at least as large a difference, if the change does nothing."""


@dataclass(frozen=True, slots=True)
class ArmCount:
    """The nights of one arm."""

    planned: int
    told: int
    """Of how many the outcome is known."""
    not_kept: int
    """How many were, by the person's word, not kept to."""


@dataclass(frozen=True, slots=True)
class StudyResult:
    """What a study that is over says."""

    as_planned: Comparison
    """Every night in the arm that chance gave it, kept to or not; this is the answer."""
    as_kept: Comparison | None
    """Without the nights not kept to; None where there is none of them."""
    changed: ArmCount
    usual: ArmCount


@dataclass(frozen=True, slots=True)
class ForeseenLength:
    """What so many nights would show."""

    nights: int
    chance: float
    """The share of such studies that would show the difference that matters."""
    shown: float
    """The difference that eight in ten would show."""


@dataclass(frozen=True, slots=True)
class Foresight:
    """What the lengths would show, shortest first."""

    past_nights: int
    """From how many the spread is; 0 where it is assumed."""
    spread: float
    """Standard deviation from night to night."""
    lengths: tuple[ForeseenLength, ...]

    @property
    def advised(self) -> ForeseenLength:
        """The shortest that would show it eight times in ten; else the longest."""
        enough = (one for one in self.lengths if one.chance >= ENOUGH)
        return next(enough, self.lengths[-1])

    def of(self, nights: int | None) -> ForeseenLength:
        """That of so many nights; the advised one for any other number."""
        return next((one for one in self.lengths if one.nights == nights), self.advised)


class Factor(Enum):
    """What may have gone with an outcome."""

    ALCOHOL = "alcohol"
    CAFFEINE = "caffeine"
    RITUAL = "ritual"
    LEFT_ALONE = "left-alone"
    BEDTIME = "bedtime"


@dataclass(frozen=True, slots=True)
class Relation:
    """How far two things rise and fall together; None where it could not be looked at."""

    factor: Factor
    nights: int
    strength: float | None = None
    """Spearman's rho, -1 to 1."""
    chance: float | None = None
    """How often as much comes by chance, adjusted for how many were looked at."""

    @property
    def is_seen(self) -> bool:
        """Whether chance gives as much no more often than one time in twenty."""
        return self.chance is not None and self.chance <= RARE
