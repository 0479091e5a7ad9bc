"""How each number about many nights is made, where that is from, and how many nights it needs.

In the terms B is into bed, L trying to sleep, F the last waking and O out of bed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

FEWEST = 4
"""Nights; of fewer no number is ever made."""
WEEK = 7
"""Nights from which a spread begins to tell something, doi:10.5935/1984-0063.20190131."""
_DIARY = "10.5665/sleep.1642"
_EFFICIENCY = "10.5664/jcsm.5498"
_CLOCKS = "10.1093/sleep/zsab103"
_JETLAG = "10.1016/j.cub.2012.03.038"


class Unit(Enum):
    """What a number counts."""

    MINUTES = "minutes"
    PERCENT = "percent"
    CLOCK = "minutes-after-midnight"
    INDEX = "index"


@dataclass(frozen=True, slots=True)
class Formula:
    """One quantity. `key` is its name for a machine, `sign` that of the literature."""

    key: str
    sign: str
    terms: str
    doi: str
    unit: Unit = Unit.MINUTES
    least: int = FEWEST
    """Nights."""
    least_compared: int = 0
    """Pairs of days, nights with a predecessor, or free nights, as the terms have it."""


AVERAGES = (
    Formula("time_in_bed", "TIB", "O - B", _DIARY),
    Formula("latency", "SOL", "as told", _DIARY),
    Formula("sleep_period", "SPT", "F - (L + SOL)", _DIARY),
    Formula("total_sleep", "TST", "SPT - WASO", _DIARY),
    Formula("awake", "WASO", "as told", _DIARY),
    Formula("terminal_wake", "TWAK", "O - F", _DIARY),
    Formula("tried_again", "TASAFA", "as told", _EFFICIENCY),
    Formula("sleep_episode", "DSE", "SOL + TST + WASO + TASAFA", _EFFICIENCY),
    Formula("efficiency", "SE (TST/DSE)", "100 TST / DSE", _EFFICIENCY, Unit.PERCENT),
    Formula("efficiency_in_bed", "SE (TST/TIB)", "100 TST / TIB", _DIARY, Unit.PERCENT),
    Formula("maintenance", "SME", "100 TST / SPT", _DIARY, Unit.PERCENT),
    Formula("total_sleep_24", "TST24", "TST + naps", _DIARY),
)
"""Named as the fields of `SleepMetrics`."""
WEEKLY_EFFICIENCY = Formula(
    "weekly_efficiency", "SE of sums", "100 sum(TST) / sum(DSE)", _EFFICIENCY, Unit.PERCENT
)
BEDTIME = Formula("bedtime", "B", "circular mean of B", _CLOCKS, Unit.CLOCK)
RISE = Formula("rise", "O", "circular mean of O", _CLOCKS, Unit.CLOCK)
MID_SLEEP = Formula("mid_sleep", "MS", "circular mean of L + SOL + SPT/2", _CLOCKS, Unit.CLOCK)
BEDTIME_SPREAD = Formula("bedtime_spread", "SD of B", "circular SD (n - 1)", _CLOCKS, least=WEEK)
RISE_SPREAD = Formula("rise_spread", "SD of O", "circular SD (n - 1)", _CLOCKS, least=WEEK)
MID_SLEEP_SPREAD = Formula(
    "mid_sleep_spread", "SD of MS", "circular SD (n - 1)", _CLOCKS, least=WEEK
)
_ALIKE = "200 P(same state a day later) - 100"
_REGULARITY = "10.1038/s41598-017-03171-4"
REGULARITY = Formula("regularity", "SRI", _ALIKE, _REGULARITY, Unit.INDEX, 5, 5)
REGULARITY_WITHOUT_AWAKE = Formula(
    "regularity_without_awake", "SRI without WASO", _ALIKE, _REGULARITY, Unit.INDEX, 5, 5
)
STABILITY = Formula(
    "stability",
    "IS of sleep",
    "n sum((mean of hour - mean)^2) / (24 sum((hour - mean)^2))",
    "10.1016/0006-3223(90)90523-5",
    Unit.INDEX,
    WEEK,
)
SOCIAL_JETLAG = Formula(
    "social_jetlag", "SJL_rel", "MSF - MSW", _JETLAG, least=WEEK, least_compared=2
)
SOCIAL_JETLAG_CORRECTED = Formula(
    "social_jetlag_corrected",
    "SJLsc_rel",
    "onset free - onset work, or end free - end work",
    "10.1080/07420528.2017.1299162",
    least=WEEK,
    least_compared=2,
)
FREE_MID_SLEEP = Formula(
    "free_mid_sleep",
    "MSFsc",
    "MSF - (SD free - SD week)/2",
    "10.1177/0748730402239679",
    Unit.CLOCK,
    WEEK,
    2,
)
PHASE_DEVIATION = Formula(
    "phase_deviation",
    "CPD",
    "mean of sqrt((ref - MS)^2 + (MS - MS before)^2)",
    "10.1038/srep38601",
    least=WEEK,
    least_compared=FEWEST,
)
