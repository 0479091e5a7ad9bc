"""The coming nights, and what daylight saving does to each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from bedtime_app.core.night import Night
from bedtime_app.core.occurrence import day_after, has_day
from bedtime_app.features.evening.evening_plan import MomentName
from bedtime_app.features.evening.tonight import evening_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime, time
    from zoneinfo import ZoneInfo

    from bedtime_app.features.evening.evening_plan import EveningPlan
    from bedtime_app.features.evening.tonight import NightChanges, Tonight

_DAY = timedelta(days=1)


class ShiftKind(Enum):
    """What a change of the clocks does to a moment."""

    LEFT_OUT = auto()
    """Its local time does not exist in that night."""
    TWICE = auto()
    """Its local time comes twice; the first one counts."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A moment whose local time does not come exactly once."""

    name: MomentName
    kind: ShiftKind
    wanted: time
    comes: time
    """What clocks show when the moment comes."""


@dataclass(frozen=True, slots=True)
class ComingNight:
    """One night with its evening, and how the clocks change in it."""

    evening: Tonight
    shifts: tuple[Shift, ...]
    longer: timedelta
    """By how much it is longer than 24 hours; negative if it is shorter."""


def coming_nights(
    first: date, count: int, zone: ZoneInfo, plan: EveningPlan, changes: NightChanges
) -> Iterator[ComingNight]:
    """`count` nights from that of `first` on; a day that never happened in `zone` has none.

    Raises OverflowError where the calendar ends.
    """
    night = Night(first if has_day(first, zone) else day_after(first, zone))
    for _ in range(count):
        evening = evening_of(night, zone, plan, changes)
        shifts = () if evening.free else tuple(_shifts(evening, zone))
        begins, ends = night.begins(zone, plan.boundary), night.ends(zone, plan.boundary)
        yield ComingNight(evening, shifts, ends - begins - _DAY)
        night = night.following(zone)


def _shifts(evening: Tonight, zone: ZoneInfo) -> Iterator[Shift]:
    for name in MomentName:
        wanted, local = evening.times.local(name), evening.at(name).astimezone(zone)
        comes = local.time().replace(fold=0)
        if comes != wanted:
            yield Shift(name, ShiftKind.LEFT_OUT, wanted, comes)
        elif _is_repeated(local):
            yield Shift(name, ShiftKind.TWICE, wanted, comes)


def _is_repeated(local: datetime) -> bool:
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
