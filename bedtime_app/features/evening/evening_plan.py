"""When the evenings of a week begin and end, and the moments that gives each night."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from bedtime_app.features.evening.plan_range import PlanRange, RangeError, RangeTrouble

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bedtime_app.core.night import Night

DAYS = range(7)
"""Weekdays as `date.weekday()` counts them: Monday is 0."""
LONGEST_WIND_DOWN = timedelta(hours=6)
_LONGEST_SLEEP = timedelta(hours=16)
_DAY = timedelta(days=1)


class MomentName(Enum):
    """The points of a night at which something happens, in their order."""

    WIND_DOWN = "wind_down"
    LIGHTS_OUT = "lights_out"
    RISE = "rise"


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of one night; `at` is in UTC."""

    name: MomentName
    at: datetime


class PlanTrouble(Enum):
    """Why an evening cannot be."""

    LIGHTS_OUT_NOT_AFTER_WIND_DOWN = auto()
    WIND_DOWN_TOO_LONG = auto()
    RISE_NOT_AFTER_LIGHTS_OUT = auto()
    BOUNDARY_INSIDE = auto()
    """The evening is in order, but the night's boundary falls between wind-down and rise."""


class PlanError(ValueError):
    """An evening that cannot be: of which kind, and on which weekday."""

    def __init__(self, trouble: PlanTrouble, weekday: int) -> None:
        super().__init__(f"{trouble.name} on weekday {weekday}")
        self.trouble = trouble
        self.weekday = weekday


@dataclass(frozen=True, slots=True)
class EveningTimes:
    """The three local times of one evening, in whole minutes."""

    wind_down: time
    lights_out: time
    rise: time

    def trouble(self, boundary: time) -> PlanTrouble | None:
        """What keeps these times from following each other within a night, if anything."""
        winding = _until(self.wind_down, self.lights_out)
        asleep = _until(self.lights_out, self.rise)
        crosses = _until(boundary, self.wind_down) + winding + asleep >= _DAY
        if winding > LONGEST_WIND_DOWN:
            if winding > _DAY / 2:
                return PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN
            return PlanTrouble.WIND_DOWN_TOO_LONG
        if not winding:
            return PlanTrouble.LIGHTS_OUT_NOT_AFTER_WIND_DOWN
        if not asleep or winding + asleep >= _DAY or (crosses and asleep > _LONGEST_SLEEP):
            return PlanTrouble.RISE_NOT_AFTER_LIGHTS_OUT
        return PlanTrouble.BOUNDARY_INSIDE if crosses else None

    def moments(self, night: Night, zone: ZoneInfo, boundary: time) -> tuple[Moment, ...]:
        """The three moments of `night`, in order; a gap in the clocks may bring two together."""
        instants = night.instants_of(self.locals(), zone, boundary)
        return tuple(Moment(name, at) for name, at in zip(MomentName, instants, strict=True))

    def locals(self) -> tuple[time, time, time]:
        """The three local times, in the order of `MomentName`."""
        return self.wind_down, self.lights_out, self.rise

    def local(self, name: MomentName) -> time:
        """The local time of that moment."""
        return dict(zip(MomentName, self.locals(), strict=True))[name]

    def moved(self, name: MomentName, local: time) -> EveningTimes:
        """The same evening with that moment at `local`."""
        return EveningTimes(**{n.value: self.local(n) for n in MomentName} | {name.value: local})


DEFAULT_TIMES = EveningTimes(time(21, 45), time(22, 45), time(6, 45))


@dataclass(frozen=True, slots=True)
class EveningPlan:
    """A week of evenings, each under the weekday on which its night begins, and other nights.

    Raises PlanError for the first evening that does not fit into a night, and RangeError for
    ranges that are out of order or share a night.
    """

    evenings: tuple[EveningTimes, ...] = (DEFAULT_TIMES,) * 7
    off: frozenset[int] = frozenset()
    """Weekdays without an evening; their times are kept for when they are on again."""
    boundary: time = time(15)
    ranges: tuple[PlanRange, ...] = ()
    """Other nights than the week's, in order; no night is in two of them."""

    def __post_init__(self) -> None:
        if len(self.evenings) != len(DAYS) or not self.off <= set(DAYS):
            raise ValueError("a plan has seven evenings")
        for weekday, times in enumerate(self.evenings):
            if trouble := times.trouble(self.boundary):
                raise PlanError(trouble, weekday)
        for one in self.ranges:
            if one.times and (trouble := one.times.trouble(self.boundary)):
                raise PlanError(trouble, one.first.weekday())
        for one, following in pairwise(self.ranges):
            if one.last >= following.first:
                raise RangeError(RangeTrouble.OVERLAPS)

    def all_times(self) -> tuple[EveningTimes, ...]:
        """The times of every weekday and of every range that has evenings."""
        return (*self.evenings, *(one.times for one in self.ranges if one.times))

    def range_of(self, night: Night) -> PlanRange | None:
        """The range that `night` is in, if any."""
        return next((one for one in self.ranges if night in one), None)

    def times_of(self, night: Night) -> EveningTimes:
        """The times of that night's range or else its weekday, whether it is on or off."""
        its_range = self.range_of(night)
        return (its_range and its_range.times) or self.evenings[night.evening.weekday()]

    def is_on(self, night: Night) -> bool:
        """Whether that night's range, or else its weekday, has an evening."""
        its_range = self.range_of(night)
        if its_range is not None:
            return its_range.times is not None
        return night.evening.weekday() not in self.off

    def moments(self, night: Night, zone: ZoneInfo) -> tuple[Moment, ...]:
        """The moments of `night` in order; none if it has no evening."""
        if not self.is_on(night):
            return ()
        return self.times_of(night).moments(night, zone, self.boundary)

    def with_times(self, weekday: int, times: EveningTimes) -> EveningPlan:
        """This plan with other times on one weekday."""
        evenings = (*self.evenings[:weekday], times, *self.evenings[weekday + 1 :])
        return replace(self, evenings=evenings)

    def with_day(self, weekday: int, *, on: bool) -> EveningPlan:
        """This plan with that weekday on or off."""
        return replace(self, off=self.off - {weekday} if on else self.off | {weekday})

    def with_range(self, one: PlanRange, instead_of: PlanRange | None = None) -> EveningPlan:
        """This plan with that range more; raises RangeError if it shares a night with another."""
        ranges = {*self.ranges} - {instead_of} | {one}
        return replace(self, ranges=tuple(sorted(ranges, key=lambda each: each.first)))

    def without_range(self, one: PlanRange) -> EveningPlan:
        """This plan without that range."""
        return replace(self, ranges=tuple(each for each in self.ranges if each != one))


def _until(earlier: time, later: time) -> timedelta:
    """How far the clock goes from one to the other; nothing if they are the same."""
    return (_since_midnight(later) - _since_midnight(earlier)) % _DAY


def _since_midnight(local: time) -> timedelta:
    return timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
