"""One morning's entry of the sleep diary, with when it was really written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.nameless_zone import zone_of
from bedtime_app.features.diary.night_times import told_night

if TYPE_CHECKING:
    from datetime import time
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night
    from bedtime_app.core.sleep_night import SleepNight
    from bedtime_app.features.diary.diary_answers import DiaryAnswers
    from bedtime_app.features.diary.night_times import NightTimes

LATE = timedelta(hours=24)
"""An entry written so long after getting up is late: memory fades."""


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """The answers about one night. Instants are aware, in UTC, to the millisecond."""

    night: Night
    zone: str
    """The IANA name of the zone whose clocks the times were read from."""
    boundary: time
    """At which nights began when this was written."""
    entered_at: datetime
    answers: DiaryAnswers
    times: NightTimes
    """What the clock times meant when they were written."""
    edited_at: datetime | None = None

    @property
    def clocks(self) -> ZoneInfo:
        """The clocks that the times were read from."""
        return zone_of(self.zone)

    @property
    def told(self) -> SleepNight:
        """The night as the arithmetic takes it."""
        return told_night(self.answers, self.times)

    @property
    def lateness(self) -> timedelta:
        """From getting up to writing it down; from the end of the night if that was not told."""
        up = self.times.out_of_bed or self.times.woke
        if up is None:
            up = self.night.ends(self.clocks, self.boundary)
        return max(self.entered_at - up, timedelta(0))

    @property
    def late(self) -> bool:
        """Whether it was written more than a day after getting up."""
        return self.lateness > LATE


@dataclass(frozen=True, slots=True)
class DiaryVersion:
    """How an entry stood until `replaced_at`."""

    replaced_at: datetime
    answers: DiaryAnswers
