"""Finds the instants that the clock times of one night's answers mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bedtime_app.core.local_time import next_occurrence
from bedtime_app.core.sleep_night import SleepNight

if TYPE_CHECKING:
    from datetime import datetime, time
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night
    from bedtime_app.features.diary.diary_answers import DiaryAnswers


@dataclass(frozen=True, slots=True)
class NightTimes:
    """The four instants of a night, in UTC."""

    into_bed: datetime | None = None
    tried: datetime | None = None
    woke: datetime | None = None
    out_of_bed: datetime | None = None


def night_times(answers: DiaryAnswers, night: Night, zone: ZoneInfo, boundary: time) -> NightTimes:
    """When it all was, on `night` by the clocks of `zone`.

    The first clock time is looked for in the night itself. Each later one is the next time that
    clocks show it, so that the four never run backwards: an evening typed for a morning comes out
    as a very long night, which the arithmetic doubts.
    """
    found: list[datetime | None] = []
    last: datetime | None = None
    for local in (answers.into_bed, answers.tried, answers.woke, answers.out_of_bed):
        if local is not None:
            last = (
                night.instant_of(local, zone, boundary)
                if last is None
                else _at_or_after(local, zone, last)
            )
        found.append(last if local is not None else None)
    return NightTimes(*found)


def told_night(answers: DiaryAnswers, times: NightTimes) -> SleepNight:
    """What was told, as the arithmetic takes it."""
    return SleepNight(
        into_bed=times.into_bed,
        tried=times.tried,
        latency=answers.latency,
        awakenings=answers.awakenings,
        awake=answers.awake,
        woke=times.woke,
        tried_again=answers.tried_again,
        out_of_bed=times.out_of_bed,
        naps=answers.nap_minutes,
        slept=answers.slept,
    )


def _at_or_after(local: time, zone: ZoneInfo, last: datetime) -> datetime:
    """When clocks show `local` next; at once, if they show it now."""
    shown = last.astimezone(zone).time().replace(second=0, microsecond=0, fold=0)
    return last if shown == local else next_occurrence(local, zone, last)
