"""Random lives of a computer, told by the watch and, independently, by an oracle."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from tests.features.evening.machine import Machine

if TYPE_CHECKING:
    from pathlib import Path

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


@cache
def first_reaches(zone: str, year: int, month: int, day: int, local: str) -> datetime:
    """The first quarter of an hour at which clocks show that local time or a later one."""
    target = datetime.combine(date(year, month, day), time.fromisoformat(local))
    instant = datetime(year, month, day, tzinfo=UTC) - timedelta(hours=15)
    while instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None) < target:
        instant += QUARTER
    return instant


@dataclass
class Oracle:
    """Knows which stretches of wall time were spent awake, and what must be told in each."""

    zone: str
    plan: tuple[str, str, str]
    told: list[tuple[str, str]] = field(default_factory=list)

    def awake(self, start: datetime, end: datetime) -> None:
        """From `start` to `end`, both included, with this zone and this plan."""
        day = start.date() - 2 * DAY
        due = []
        while day <= end.date() + 2 * DAY:
            night = str(day)
            for order, (name, opens, closes) in enumerate(self._windows(day)):
                first = max(start, opens)
                if first <= end and first < closes and (night, name) not in self.told:
                    due.append((first, night, order, name))
            day += DAY
        self.told += [(night, name) for _, night, _, name in sorted(due)]

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
    return EveningPlan((EveningTimes(*map(time.fromisoformat, times)),) * 7)


@pytest.mark.parametrize("seed", range(24))
def test_the_watch_and_the_oracle_tell_the_same_life(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a walk, no secret
    # Near both changes of the clocks in both halves of the world.
    start = datetime(2026, chance.choice([3, 10]), 5, 12, tzinfo=UTC)
    oracle = Oracle("Europe/Berlin", PLANS[0])
    machine = Machine(tmp_path, start)
    oracle.awake(start, start)
    for _ in range(120):
        now = machine.clock.now()
        match chance.randrange(9):
            case 0 | 1 | 2:
                then = now + timedelta(minutes=chance.randrange(1, 40 * 60))
                machine.stay_awake(then)
                oracle.awake(now, then)
            case 3 | 4:
                machine.sleep(now + timedelta(minutes=chance.randrange(1, 30 * 60)))
            case 5:
                machine.set_clock(timedelta(minutes=chance.randrange(-720, 721)))
            case 6:
                oracle.zone = chance.choice(ZONES)
                machine.travel(oracle.zone)
            case 7:
                machine.restart()
            case _:
                oracle.plan = chance.choice(PLANS)
                machine.plans.keep(as_plan(oracle.plan))
        oracle.awake(machine.clock.now(), machine.clock.now())
        assert machine.told == oracle.told
    assert len(oracle.told) > 60
