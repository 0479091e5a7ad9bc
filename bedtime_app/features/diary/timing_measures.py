"""When someone sleeps: middles of clock times, their spread, and free days beside work days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.circular_time import circular_mean, circular_spread
from bedtime_app.core.phase_deviation import phase_deviation
from bedtime_app.core.social_jetlag import WEEK, UsualSleep, social_jetlag
from bedtime_app.features.diary import formulas
from bedtime_app.features.diary.measure import Absence, Assumption

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import datetime

    from bedtime_app.features.diary.counted_nights import CountedNight, CountedNights
    from bedtime_app.features.diary.measure import Measure

_DAY = timedelta(days=1)
_LEAST_WORK_NIGHTS = 2
_CLOCKS: tuple[
    tuple[formulas.Formula, formulas.Formula, Callable[[CountedNight], datetime | None]], ...
] = (
    (formulas.BEDTIME, formulas.BEDTIME_SPREAD, lambda night: night.told.into_bed),
    (formulas.RISE, formulas.RISE_SPREAD, lambda night: night.told.out_of_bed),
    (formulas.MID_SLEEP, formulas.MID_SLEEP_SPREAD, lambda night: night.metrics.mid_sleep),
)


def timing_measures(
    counted: CountedNights, free_days: AbstractSet[int], *, alarm_on_free_days: bool
) -> Iterator[Measure]:
    """Middles and spreads, social jetlag, phase deviation; in `free_days` Monday is 0."""
    for middle, spread, when in _CLOCKS:
        known = [night.clock(at) for night in counted.sound if (at := when(night)) is not None]
        yield counted.measure(middle, circular_mean(known), len(known))
        yield counted.measure(spread, circular_spread(known), len(known))
    of_jetlag = list(_jetlag(counted, free_days, alarm_on_free_days=alarm_on_free_days))
    yield from of_jetlag
    yield _deviation(counted, of_jetlag[-1].value)


def _jetlag(
    counted: CountedNights, free_days: AbstractSet[int], *, alarm_on_free_days: bool
) -> Iterator[Measure]:
    work: list[tuple[float, float]] = []
    free: list[tuple[float, float]] = []
    for night in counted.sound:
        onset, woke = night.metrics.onset, night.told.woke
        if onset is not None and woke is not None:
            day = woke.astimezone(night.zone).weekday()
            (free if day in free_days else work).append((night.clock(onset), night.clock(woke)))
    work_days = WEEK - len(free_days)
    found = social_jetlag(
        _usual(work), _usual(free), work_days, alarm_on_free_days=alarm_on_free_days
    )
    absence = None
    if len(work) < _LEAST_WORK_NIGHTS and work_days:
        absence = Absence.TOO_FEW_WORK_NIGHTS
    if len(free) < formulas.SOCIAL_JETLAG.least_compared:
        absence = Absence.TOO_FEW_FREE_NIGHTS
    alarmed = Absence.ALARM_ON_FREE_DAYS if alarm_on_free_days else absence
    for formula, value, missing, more in (
        (formulas.SOCIAL_JETLAG, found.signed, absence, ()),
        (formulas.SOCIAL_JETLAG_CORRECTED, found.signed_corrected, absence, ()),
        (
            formulas.FREE_MID_SLEEP,
            found.corrected_mid_sleep,
            alarmed,
            (Assumption.NO_ALARM_ON_FREE_DAYS,),
        ),
    ):
        yield counted.measure(
            formula,
            value,
            len(work) + len(free),
            compared=len(free),
            absence=missing,
            assumptions=(Assumption.FREE_DAYS_AS_SET, Assumption.FROM_A_DIARY, *more),
        )


def _usual(nights: Sequence[tuple[float, float]]) -> UsualSleep | None:
    onset = circular_mean([begin for begin, _ in nights])
    end = circular_mean([end for _, end in nights])
    return UsualSleep(onset, end) if onset is not None and end is not None else None


def _deviation(counted: CountedNights, of_free_days: float | None) -> Measure:
    """From the chronotype, or where that is not known from the person's own middle."""
    middles = {
        night.entry.night.evening: night.clock(at)
        for night in counted.sound
        if (at := night.metrics.mid_sleep) is not None
    }
    reference = of_free_days if of_free_days is not None else circular_mean([*middles.values()])
    found = None
    if middles and reference is not None:
        first, days = min(middles), (max(middles) - min(middles)).days
        evenings = (first + place * _DAY for place in range(days + 1))
        found = phase_deviation([middles.get(evening) for evening in evenings], reference)
    return counted.measure(
        formulas.PHASE_DEVIATION,
        found.mean if found is not None else None,
        len(middles),
        compared=found.nights if found is not None else 0,
        assumptions=(
            Assumption.AROUND_FREE_MIDDLE
            if of_free_days is not None
            else Assumption.AROUND_OWN_MIDDLE,
        ),
    )
