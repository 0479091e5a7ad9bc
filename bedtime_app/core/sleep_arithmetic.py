"""What follows from one night's answers: differences and sums, with a mark where they cannot be.

Formulas after Carney et al. 2012, doi:10.5665/sleep.1642; sleep efficiency with the duration of
the sleep episode as denominator after Reed and Sacco 2016, doi:10.5664/jcsm.5498. Everything is
computed on instants. What is missing stays missing; the impossible is marked and never clamped.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bedtime_app.core.sleep_night import SleepNight

LONGEST_IN_BED = 16 * 60.0
"""Minutes; more is most often a morning taken for an evening."""


class Doubt(Enum):
    """Why the answers of a night cannot all be right."""

    TRIED_BEFORE_BED = "tried-before-bed"
    WOKE_BEFORE_TRYING = "woke-before-trying"
    UP_BEFORE_WAKING = "up-before-waking"
    NEGATIVE_SLEEP = "negative-sleep"
    """Falling asleep and lying awake take longer than there was between trying and waking."""
    TRIED_LONGER_THAN_LAY = "tried-longer-than-lay"
    """More minutes of trying again than there were before getting up."""
    LONG_IN_BED = "long-in-bed"
    LONG_NIGHT = "long-night"
    """As long between trying to sleep and waking or getting up, where nobody said when into bed."""
    NEGATIVE_MINUTES = "negative-minutes"


@dataclass(frozen=True, slots=True)
class SleepMetrics:
    """The numbers of one night: minutes, percentages (0–100), instants (UTC); None is missing."""

    time_in_bed: float | None = None
    """TIB, from into bed to out of bed."""
    sleep_window: float | None = None
    """From trying to sleep to out of bed."""
    latency: float | None = None
    """SOL."""
    onset: datetime | None = None
    sleep_period: float | None = None
    """SPT, from falling asleep to the last waking."""
    total_sleep: float | None = None
    """TST, the sleep period without the minutes awake in it."""
    awake: float | None = None
    """WASO."""
    terminal_wake: float | None = None
    """TWAK, from the last waking to out of bed."""
    tried_again: float | None = None
    """TASAFA."""
    total_wake: float | None = None
    """TWT = SOL + WASO + TWAK."""
    sleep_episode: float | None = None
    """DSE = SOL + TST + WASO + TASAFA; missing where TASAFA is, for nobody said it was none."""
    efficiency: float | None = None
    """SE = 100 · TST / DSE, the first one to show."""
    efficiency_in_bed: float | None = None
    """100 · TST / TIB."""
    maintenance: float | None = None
    """Sleep maintenance efficiency, 100 · TST / SPT; never called sleep efficiency."""
    mid_sleep: datetime | None = None
    total_sleep_24: float | None = None
    """TST24 = TST + naps."""
    doubts: frozenset[Doubt] = frozenset()

    @property
    def sound(self) -> bool:
        """Whether the numbers may enter an average."""
        return not self.doubts


def sleep_metrics(night: SleepNight) -> SleepMetrics:
    """All that `night` tells; nothing is guessed."""
    in_bed = _minutes(night.into_bed, night.out_of_bed)
    window = _minutes(night.tried, night.out_of_bed)
    if not night.slept:
        return _sleepless(night, in_bed, window)
    lay = _minutes(night.tried, night.woke)
    period = _sum(lay, _negative(night.latency))
    total = _sum(period, _negative(night.awake))
    terminal = _minutes(night.woke, night.out_of_bed)
    episode = _sum(night.latency, total, night.awake, night.tried_again)
    onset = (
        night.tried.astimezone(UTC) + timedelta(minutes=night.latency)
        if night.tried is not None and night.latency is not None
        else None
    )
    return SleepMetrics(
        time_in_bed=in_bed,
        sleep_window=window,
        latency=night.latency,
        onset=onset,
        sleep_period=period,
        total_sleep=total,
        awake=night.awake,
        terminal_wake=terminal,
        tried_again=night.tried_again,
        total_wake=_sum(night.latency, night.awake, terminal),
        sleep_episode=episode,
        efficiency=_percent(total, episode),
        efficiency_in_bed=_percent(total, in_bed),
        maintenance=_percent(total, period),
        mid_sleep=(
            onset + timedelta(minutes=period / 2)
            if onset is not None and period is not None
            else None
        ),
        total_sleep_24=_sum(total, night.naps),
        doubts=frozenset(_doubts(night, (in_bed, window, lay), _most_sleep(night), terminal)),
    )


def weekly_efficiency(nights: Iterable[SleepMetrics]) -> float | None:
    """100 · ΣTST / ΣDSE over the nights that are whole and sound; no mean of percentages."""
    sleep = episode = 0.0
    for one in nights:
        if one.sound and one.total_sleep is not None and one.sleep_episode is not None:
            sleep += one.total_sleep
            episode += one.sleep_episode
    return _percent(sleep, episode)


def _sleepless(night: SleepNight, in_bed: float | None, window: float | None) -> SleepMetrics:
    """No sleep at all: none of the lengths that begin or end with sleep is defined."""
    return SleepMetrics(
        time_in_bed=in_bed,
        sleep_window=window,
        total_sleep=0.0,
        efficiency=0.0,
        efficiency_in_bed=0.0,
        total_sleep_24=night.naps,
        doubts=frozenset(_doubts(night, (in_bed, window, None), None, None)),
    )


def _doubts(
    night: SleepNight,
    lengths: tuple[float | None, float | None, float | None],
    most_sleep: float | None,
    terminal: float | None,
) -> Iterable[Doubt]:
    in_bed, window, lay = lengths
    said = (night.latency, night.awake, night.tried_again, night.naps)
    if any(one is not None and one < 0 for one in said):
        yield Doubt.NEGATIVE_MINUTES
    before = _minutes(night.into_bed, night.tried)
    if before is not None and before < 0:
        yield Doubt.TRIED_BEFORE_BED
    if lay is not None and lay < 0:
        yield Doubt.WOKE_BEFORE_TRYING
    elif most_sleep is not None and most_sleep < 0:
        yield Doubt.NEGATIVE_SLEEP
    if terminal is not None and terminal < 0:
        yield Doubt.UP_BEFORE_WAKING
    elif terminal is not None and night.tried_again is not None and night.tried_again > terminal:
        yield Doubt.TRIED_LONGER_THAN_LAY
    if in_bed is not None and in_bed < 0:
        yield Doubt.UP_BEFORE_WAKING
    if in_bed is not None and in_bed > LONGEST_IN_BED:
        yield Doubt.LONG_IN_BED
    elif any(
        one is not None and one > LONGEST_IN_BED
        for one in (window, lay, _minutes(night.into_bed, night.woke))
    ):
        yield Doubt.LONG_NIGHT


def _most_sleep(night: SleepNight) -> float | None:
    """What is left for sleep by all that was told, however little that was."""
    begin = night.tried if night.tried is not None else night.into_bed
    end = night.woke if night.woke is not None else night.out_of_bed
    most = _minutes(begin, end)
    return None if most is None else most - (night.latency or 0) - (night.awake or 0)


def _minutes(begin: datetime | None, end: datetime | None) -> float | None:
    # Two datetimes of one zone subtract by the clock on the wall: only instants do not.
    return None if begin is None or end is None else (end.timestamp() - begin.timestamp()) / 60


def _negative(value: float | None) -> float | None:
    return None if value is None else -value


def _sum(*values: float | None) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


def _percent(part: float | None, whole: float | None) -> float | None:
    """None where there is nothing to divide by."""
    return 100 * part / whole if part is not None and whole is not None and whole > 0 else None
