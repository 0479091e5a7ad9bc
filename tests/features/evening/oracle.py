"""Knows, without any of our code, what must be told in a life of a computer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes

HOUR = timedelta(hours=1)
QUARTER = timedelta(minutes=15)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Asia/Tokyo",
    "Australia/Sydney",
    "America/Havana",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Chatham",
)
PLANS = (
    ("21:45", "22:45", "06:45"),
    ("23:30", "00:30", "08:00"),
    ("01:30", "02:30", "03:30"),
    ("00:00", "02:15", "10:00"),
    ("02:15", "02:45", "14:45"),
)


def _reading(instant: datetime, zone: str) -> datetime:
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@cache
def first_reaches(zone: str, year: int, month: int, day: int, local: str) -> datetime:
    """The first quarter of an hour at which clocks show that local time or a later one."""
    target = datetime.combine(date(year, month, day), time.fromisoformat(local))
    instant = target.replace(tzinfo=UTC) - timedelta(hours=15)
    while _reading(instant, zone) < target - 3 * HOUR:  # no clock is set on by that much
        instant += HOUR
    while _reading(instant, zone) < target:
        instant += QUARTER
    return instant


@dataclass
class Oracle:
    """Knows which stretches of wall time were spent awake, and what must be told in each."""

    zone: str
    plan: tuple[str, str, str]
    told: list[tuple[str, str]] = field(default_factory=list)
    _known: set[tuple[str, str]] = field(default_factory=set)

    def awake(self, start: datetime, end: datetime) -> None:
        """From `start` to `end`, both included, with this zone and this plan."""
        day = start.date() - 2 * DAY
        due = []
        while day <= end.date() + 2 * DAY:
            night = str(day)
            for order, (name, opens, closes) in enumerate(self._windows(day)):
                first = max(start, opens)
                if first <= end and first < closes and (night, name) not in self._known:
                    due.append((first, night, order, name))
            day += DAY
        self.told += [(night, name) for _, night, _, name in sorted(due)]
        self._known.update(self.told[-len(due) :] if due else ())

    def _windows(self, evening: date) -> list[tuple[str, datetime, datetime]]:
        at = [self._instant(evening, local) for local in self.plan]
        ends = self._instant(evening, "14:59") + MINUTE
        late = [max(end, begin + MINUTE) for begin, end in zip(at, [*at[1:], ends], strict=True)]
        return list(zip(("wind_down", "lights_out", "rise"), at, late, strict=True))

    def _instant(self, evening: date, local: str) -> datetime:
        day = evening if local >= "15:00" else evening + DAY
        if local == "14:59":
            return first_reaches(self.zone, day.year, day.month, day.day, "15:00") - MINUTE
        return first_reaches(self.zone, day.year, day.month, day.day, local)


def as_plan(times: tuple[str, str, str]) -> EveningPlan:
    """Every evening of a week at those times."""
    return EveningPlan((EveningTimes(*map(time.fromisoformat, times)),) * 7)
