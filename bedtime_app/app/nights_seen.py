"""Brings together what is looked back upon: diary, trackers, rituals, the computer, dreams."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bedtime_app.core.night import Night
from bedtime_app.core.sleep_arithmetic import sleep_metrics
from bedtime_app.features.boundaries.evening_numbers_store import nights_begun
from bedtime_app.features.diary.night_picture import sleeps_of
from bedtime_app.features.looking_back.night_seen import Measured, NightSeen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import tzinfo

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.diary.diary_entry import DiaryEntry
    from bedtime_app.features.diary.diary_store import DiaryStore
    from bedtime_app.features.diary.tracker_sleep import TrackerSleep
    from bedtime_app.features.diary.tracker_store import TrackerStore
    from bedtime_app.features.dreams.dream_finder import DreamFinder
    from bedtime_app.features.nights_alone.alone_store import AloneStore
    from bedtime_app.storage.vault import Vault

_DAY = timedelta(days=1)


class NightsSeen:
    """Reads a range of nights and nothing beyond it; every method raises a `StorageError`."""

    def __init__(  # noqa: PLR0913 - each keeps another part of a night
        self,
        *,
        vault: Vault,
        clock: Clock,
        diary: DiaryStore,
        trackers: TrackerStore,
        dreams: DreamFinder,
        alone: AloneStore,
        is_recorded: Callable[[Night], bool],
    ) -> None:
        self._vault = vault
        self._clock = clock
        self._diary = diary
        self._trackers = trackers
        self._dreams = dreams
        self._alone = alone
        self._is_recorded = is_recorded

    def last_night(self) -> Night:
        """The night that is told now."""
        return self._diary.last_night()

    def between(self, first: Night, last: Night) -> list[NightSeen]:
        """Every night from that one to that one, the earliest first."""
        told = {entry.night: _told(entry) for entry in self._diary.between(first, last)}
        measured: dict[Night, list[TrackerSleep]] = {}
        for night, sleep in self._trackers.between(first, last):
            if sleep.main:
                measured.setdefault(night, []).append(sleep)
        begun = nights_begun(self._vault.database(), first, last)
        alone = self._alone.between(first, last)
        dreams = self._dreams.dreams_between(first, last)
        return [
            replace(
                seen,
                ritual=night in begun,
                alone=alone.get(night),
                dreams=dreams.get(night, 0),
                measured=tuple(_measured(one, seen.zone) for one in measured.get(night, ())),
            )
            for night in _nights(first, last)
            for seen in [told.get(night) or self._untold(night)]
        ]

    def _untold(self, night: Night) -> NightSeen:
        unmonitored = not self._is_recorded(night)
        return NightSeen(night, self._clock.zone(), unmonitored=unmonitored)


def _told(entry: DiaryEntry) -> NightSeen:
    """What the diary says; of times that cannot all be right, none."""
    told, answers = entry.told, entry.answers
    metrics = sleep_metrics(told)
    seen = NightSeen(
        entry.night,
        ZoneInfo(entry.zone),
        told=True,
        slept=told.slept,
        doubtful=not metrics.sound,
        quality=answers.quality,
        rested=answers.rested,
    )
    if seen.doubtful:
        return seen
    times = (told.into_bed, told.tried, told.woke, told.out_of_bed)
    known = [at for at in times if at is not None]
    return replace(
        seen,
        into_bed=told.into_bed,
        out_of_bed=told.out_of_bed,
        lay=(min(known), max(known)) if known else None,
        sleeps=tuple(sleeps_of(told)),
        asleep=metrics.total_sleep,
        mid_sleep=metrics.mid_sleep,
    )


def _measured(sleep: TrackerSleep, usual: tzinfo) -> Measured:
    return Measured(sleep.source, sleep.begin, sleep.end, _zone(sleep.zone) or usual, sleep.asleep)


def _zone(name: str) -> tzinfo | None:
    """The zone of that name or offset; None where nobody knows."""
    if not name:
        return None
    try:
        return datetime.strptime(name, "%z").tzinfo if name[0] in "+-" else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _nights(first: Night, last: Night) -> Iterator[Night]:
    for day in range((last.evening - first.evening).days + 1):
        yield Night(first.evening + day * _DAY)
