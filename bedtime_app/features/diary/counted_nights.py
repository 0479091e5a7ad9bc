"""The nights of a range, those whose answers can be right set apart from those of doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.diary.measure import Absence, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.sleep_arithmetic import SleepMetrics
    from bedtime_app.core.sleep_night import SleepNight
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.features.diary.formulas import Formula
    from bedtime_app.features.diary.measure import Assumption

_MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class CountedNight:
    """A told night and what follows from it."""

    entry: DiaryEntry
    told: SleepNight
    metrics: SleepMetrics
    zone: ZoneInfo

    def clock(self, instant: datetime) -> float:
        """What clocks showed then, where the person was: minutes after midnight."""
        local = instant.astimezone(self.zone)
        return local.hour * _MINUTE + local.minute + local.second / _MINUTE


@dataclass(frozen=True, slots=True)
class CountedNights:
    """All nights of a range, in order."""

    nights: int
    """So many there were, told or not."""
    sound: tuple[CountedNight, ...]
    doubtful: int

    def measure(  # noqa: PLR0913 - what a number rests on, each once
        self,
        formula: Formula,
        value: float | None,
        n: int,
        *,
        spread: float | None = None,
        compared: float | None = None,
        absence: Absence | None = None,
        assumptions: tuple[Assumption, ...] = (),
    ) -> Measure:
        """That number from `n` nights; only why it is missing, where it rests on too little."""
        if n < formula.least:
            absence = Absence.TOO_FEW_NIGHTS
        elif absence is None and (compared or 0) < formula.least_compared:
            absence = Absence.TOO_LITTLE_COMPARED
        elif absence is None and value is None:
            absence = Absence.UNDEFINED
        return Measure(
            formula=formula,
            value=value if absence is None else None,
            n=n,
            missing=self.nights - self.doubtful - n,
            doubtful=self.doubtful,
            spread=spread if absence is None else None,
            compared=compared,
            absence=absence,
            assumptions=assumptions,
        )


def counted_nights(entries: Sequence[DiaryEntry], nights: int) -> CountedNights:
    """`entries` are of a range of so many nights, the earliest first."""
    sound = []
    for entry in entries:
        told = entry.told
        metrics = sleep_metrics(told)
        if metrics.sound:
            sound.append(CountedNight(entry, told, metrics, entry.clocks))
    return CountedNights(nights, tuple(sound), len(entries) - len(sound))
