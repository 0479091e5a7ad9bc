"""Tells a study how the nights were: from the diary, the evenings and the nights left alone."""

from __future__ import annotations

from contextlib import closing, contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.boundaries.evening_numbers_store import numbers_in
from bedtime_app.features.diary.diary_store import DiaryStore
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.features.nights_alone.alone_week import WEEK
from bedtime_app.features.study.study_answers import Factor
from bedtime_app.features.study.study_plan import Outcome
from bedtime_app.storage.connected import Connected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import time

    from sqlite_utils import Database

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.storage.vault import Vault

_DAY = 24 * 60
_ANSWERED = {
    Outcome.RESTED: "rested",
    Outcome.QUALITY: "quality",
    Outcome.ESTIMATE: "estimate",
}
_COUNTED = {
    Outcome.LATENCY: "latency",
    Outcome.AWAKE: "awake",
    Outcome.EFFICIENCY: "efficiency",
}


class NightSources:
    """The nights of an open vault."""

    def __init__(self, db: Database, clock: Clock, boundary: Callable[[], time]) -> None:
        self._db = db
        self._boundary = boundary
        self._diary = DiaryStore(Connected(db), clock, boundary)
        self._alone = AloneStore(Connected(db), clock)

    def outcomes(self, outcome: Outcome, first: Night, last: Night) -> dict[Night, float]:
        """As the diary tells them; numbers that cannot all be right are left out."""
        told = ((one.night, _told(one, outcome)) for one in self._diary.between(first, last))
        return {night: value for night, value in told if value is not None}

    def factors(self, first: Night, last: Night) -> dict[Factor, dict[Night, float]]:
        """What is known beside it. Whether a ritual was begun is known for eight weeks only."""
        found: dict[Factor, dict[Night, float]] = {factor: {} for factor in Factor}
        begin = _minutes(self._boundary())  # one for all: no bedtime moves with a boundary
        for one in self._diary.between(first, last):
            answers = one.answers
            if answers.alcohol is not None:
                found[Factor.ALCOHOL][one.night] = answers.alcohol.count
            if answers.caffeine is not None:
                found[Factor.CAFFEINE][one.night] = answers.caffeine.count
            if answers.into_bed is not None:
                found[Factor.BEDTIME][one.night] = (_minutes(answers.into_bed) - begin) % _DAY
        for numbers in numbers_in(self._db):
            if first <= numbers.night <= last:
                found[Factor.RITUAL][numbers.night] = float(numbers.begun)
        after = last.evening + timedelta(days=1)
        while after > first.evening:
            for night, minutes in self._alone.week(Night(after)).known():
                if first <= night:
                    found[Factor.LEFT_ALONE][night] = minutes
            after -= timedelta(days=WEEK)
        return found


@contextmanager
def night_sources(
    vault: Vault, clock: Clock, boundary: Callable[[], time]
) -> Iterator[NightSources]:
    """The sources on a connection of their own; may be asked on any thread."""
    with closing(vault.connect()) as db:
        yield NightSources(db, clock, boundary)


def _told(entry: DiaryEntry, outcome: Outcome) -> float | None:
    if outcome in _ANSWERED:
        value = getattr(entry.answers, _ANSWERED[outcome])
    else:
        metrics = sleep_metrics(entry.told)
        value = getattr(metrics, _COUNTED[outcome]) if metrics.sound else None
    return None if value is None else float(value)


def _minutes(local: time) -> int:
    return local.hour * 60 + local.minute
