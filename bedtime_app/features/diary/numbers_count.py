"""Counts the numbers of some weeks, on whatever thread asks."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.diary.diary_metrics import diary_metrics
from bedtime_app.features.diary.diary_store import entries_between
from bedtime_app.features.diary.numbers_weeks import BEFORE_ALL, Span, first_of_weeks

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.measure import Measure
    from bedtime_app.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class CountedWeeks:
    """Whole weeks and their numbers."""

    first: Night
    last: Night
    told: int
    """Nights of which anything was answered."""
    doubtful: tuple[Night, ...]
    """Those left out because their answers cannot all be right, the earliest first."""
    free_days: AbstractSet[int]
    measures: tuple[Measure, ...]

    @property
    def nights(self) -> int:
        """All of them, told or not."""
        return (self.last.evening - self.first.evening).days + 1

    @property
    def has_numbers(self) -> bool:
        """Whether there were nights enough for any."""
        return any(one.value is not None for one in self.measures)


def count_weeks(
    vault: Vault, span: Span, last: Night, free_days: AbstractSet[int], *, alarm_on_free_days: bool
) -> CountedWeeks:
    """The weeks that end with `last`, by a connection of its own; raises a `StorageError`."""
    begin = BEFORE_ALL if span is Span.ALL else first_of_weeks(span, last, None)
    with closing(vault.connect()) as db:
        found = entries_between(db, begin, last)
    entries = [entry for entry in found if not entry.answers.is_blank]
    first = first_of_weeks(span, last, entries[0].night if entries else None)
    measures = diary_metrics(entries, first, last, free_days, alarm_on_free_days=alarm_on_free_days)
    doubtful = any(one.doubtful for one in measures)
    return CountedWeeks(
        first,
        last,
        told=len(entries),
        doubtful=tuple(
            entry.night for entry in entries if doubtful and not sleep_metrics(entry.told).sound
        ),
        free_days=free_days,
        measures=measures,
    )
