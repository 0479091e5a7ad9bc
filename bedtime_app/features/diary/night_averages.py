"""Means over the nights of a range."""

from __future__ import annotations

from statistics import fmean, stdev
from typing import TYPE_CHECKING

from bedtime_app.core.sleep_arithmetic import weekly_efficiency
from bedtime_app.features.diary.formulas import AVERAGES, WEEK, WEEKLY_EFFICIENCY
from bedtime_app.features.diary.measure import Assumption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bedtime_app.features.diary.counted_nights import CountedNights
    from bedtime_app.features.diary.measure import Measure


def night_averages(counted: CountedNights) -> Iterator[Measure]:
    """Of each quantity the mean and its spread; then the efficiency of all nights together."""
    for formula in AVERAGES:
        known: list[float] = [
            value
            for night in counted.sound
            if (value := getattr(night.metrics, formula.key)) is not None
        ]
        yield counted.measure(
            formula,
            fmean(known) if known else None,
            len(known),
            spread=stdev(known) if len(known) >= WEEK else None,
        )
    whole = [
        night.metrics
        for night in counted.sound
        if night.metrics.total_sleep is not None and night.metrics.sleep_episode is not None
    ]
    sleepless = any(not night.told.slept for night in counted.sound)
    yield counted.measure(
        WEEKLY_EFFICIENCY,
        weekly_efficiency(whole),
        len(whole),
        assumptions=(Assumption.ONLY_SLEPT_NIGHTS,) if sleepless else (),
    )
