"""Every number that a range of diary nights gives, each with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.features.diary.counted_nights import counted_nights
from bedtime_app.features.diary.free_days import WEEKEND
from bedtime_app.features.diary.night_averages import night_averages
from bedtime_app.features.diary.regularity_measures import regularity_measures
from bedtime_app.features.diary.timing_measures import timing_measures

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.features.diary.measure import Measure


def diary_metrics(
    entries: Iterable[DiaryEntry],
    first: Night,
    last: Night,
    free_days: AbstractSet[int] = WEEKEND,
    *,
    alarm_on_free_days: bool = False,
) -> tuple[Measure, ...]:
    """Of the nights from `first` to `last`, both included; entries of others do not count.

    `free_days` are the weekdays on which nothing makes the person get up.
    """
    within = sorted(
        (entry for entry in entries if first <= entry.night <= last), key=lambda one: one.night
    )
    counted = counted_nights(within, (last.evening - first.evening).days + 1)
    return (
        *night_averages(counted),
        *timing_measures(counted, free_days, alarm_on_free_days=alarm_on_free_days),
        *regularity_measures(counted),
    )
