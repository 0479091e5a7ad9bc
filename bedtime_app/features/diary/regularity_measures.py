"""How alike the days of a range are, with and without the minutes awake at night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.sleep_regularity import interdaily_stability, sleep_regularity
from bedtime_app.features.diary import formulas
from bedtime_app.features.diary.measure import Assumption
from bedtime_app.features.diary.sleep_stretches import placed_sleep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.counted_nights import CountedNights
    from bedtime_app.features.diary.measure import Measure
    from bedtime_app.features.diary.sleep_stretches import Placed


def regularity_measures(counted: CountedNights) -> Iterator[Measure]:
    """SRI, SRI without WASO, and IS of sleep."""
    whole = placed_sleep(counted.sound, with_awake=True)
    unbroken = placed_sleep(counted.sound, with_awake=False)
    for formula, placed, how in (
        (formulas.REGULARITY, whole, Assumption.AWAKE_EVENLY_SPREAD),
        (formulas.REGULARITY_WITHOUT_AWAKE, unbroken, Assumption.AWAKE_LEFT_OUT),
    ):
        found = sleep_regularity(placed.stretches)
        yield counted.measure(
            formula,
            found.index if found is not None else None,
            placed.nights,
            compared=found.days if found is not None else 0,
            assumptions=(how, *_assumed(counted, placed)),
        )
    yield counted.measure(
        formulas.STABILITY,
        interdaily_stability(whole.stretches),
        whole.nights,
        assumptions=(Assumption.AWAKE_EVENLY_SPREAD, *_assumed(counted, whole)),
    )


def _assumed(counted: CountedNights, placed: Placed) -> Iterator[Assumption]:
    yield Assumption.WALL_TIME if placed.clocks_changed else Assumption.INSTANTS
    if placed.nights < counted.nights:
        yield Assumption.UNTOLD_IS_UNKNOWN
    if any(night.entry.answers.naps is None for night in counted.sound):
        yield Assumption.NAPS_UNTOLD_ARE_NONE
    if placed.naps_left_out:
        yield Assumption.NAPS_WITHOUT_TIME_LEFT_OUT
