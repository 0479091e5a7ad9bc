"""One number about many nights, with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bedtime_app.features.diary.formulas import Formula


class Absence(Enum):
    """Why there is no number."""

    TOO_FEW_NIGHTS = "too-few-nights"
    TOO_LITTLE_COMPARED = "too-little-compared"
    """Days with the day after, nights with the night before."""
    TOO_FEW_FREE_NIGHTS = "too-few-free-nights"
    TOO_FEW_WORK_NIGHTS = "too-few-work-nights"
    ALARM_ON_FREE_DAYS = "alarm-on-free-days"
    """Sleep that an alarm ends does not tell when it would have ended."""
    UNDEFINED = "undefined"
    """Times all around the clock have no middle; where nothing varies, nothing is stable."""


class Assumption(Enum):
    """What was taken for granted."""

    ONLY_SLEPT_NIGHTS = "only-slept-nights"
    """A night without any sleep has no sleep episode, and is left out."""
    UNTOLD_IS_UNKNOWN = "untold-is-unknown"
    """What was not told is neither sleep nor waking."""
    AWAKE_EVENLY_SPREAD = "awake-evenly-spread"
    """The minutes awake in equal blocks, one for each awakening, evenly spaced."""
    AWAKE_LEFT_OUT = "awake-left-out"
    """As if nobody had woken between."""
    NAPS_UNTOLD_ARE_NONE = "naps-untold-are-none"
    NAPS_WITHOUT_TIME_LEFT_OUT = "naps-without-time-left-out"
    INSTANTS = "instants"
    """A day later is 24 hours later."""
    WALL_TIME = "wall-time"
    """A day later is when clocks show the same again, for they were changed in between."""
    FREE_DAYS_AS_SET = "free-days-as-set"
    NO_ALARM_ON_FREE_DAYS = "no-alarm-on-free-days"
    """A diary does not tell; the person said so, or said nothing."""
    FROM_A_DIARY = "from-a-diary"
    """No score of the questionnaire for which the formula was made."""
    AROUND_FREE_MIDDLE = "around-free-middle"
    """The deviation is from the corrected mid-sleep of free days."""
    AROUND_OWN_MIDDLE = "around-own-middle"
    """The deviation is from the mean mid-sleep, for that of free days is not known."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number, or why there is none. n + missing + doubtful are all nights of the range."""

    formula: Formula
    value: float | None
    """In the formula's unit."""
    n: int
    missing: int
    """Nights that do not tell it, or of which nothing was told."""
    doubtful: int
    """Nights left out because their answers cannot all be right."""
    spread: float | None = None
    """Sample standard deviation of an average, in the same unit."""
    compared: float | None = None
    """Of what `formula.least_compared` asks for."""
    absence: Absence | None = None
    assumptions: tuple[Assumption, ...] = ()
