"""When the evenings of a week begin and end, and the moments that gives each night."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

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
        return tuple(
            Moment(name, night.instant_of(self.local(name), zone, boundary)) for name in MomentName
        )

    def local(self, name: MomentName) -> time:
        """The local time of that moment."""
        times = (self.wind_down, self.lights_out, self.rise)
        return dict(zip(MomentName, times, strict=True))[name]

    def moved(self, name: MomentName, local: time) -> EveningTimes:
        """The same evening with that moment at `local`."""
        return EveningTimes(**{n.value: self.local(n) for n in MomentName} | {name.value: local})


DEFAULT_TIMES = EveningTimes(time(21, 45), time(22, 45), time(6, 45))


@dataclass(frozen=True, slots=True)
class EveningPlan:
    """A week of evenings, each under the weekday on which its night begins.

    Raises PlanError for the first evening that does not fit into a night.
    """

    evenings: tuple[EveningTimes, ...] = (DEFAULT_TIMES,) * 7
    off: frozenset[int] = frozenset()
    """Weekdays without an evening; their times are kept for when they are on again."""
    boundary: time = time(15)

    def __post_init__(self) -> None:
        if len(self.evenings) != len(DAYS) or not self.off <= set(DAYS):
            raise ValueError("a plan has seven evenings")
        for weekday, times in enumerate(self.evenings):
            if trouble := times.trouble(self.boundary):
                raise PlanError(trouble, weekday)

    def times_of(self, night: Night) -> EveningTimes:
        """The times of that night's weekday, whether it is on or off."""
        return self.evenings[night.evening.weekday()]

    def is_on(self, night: Night) -> bool:
        """Whether that night's weekday has an evening."""
        return night.evening.weekday() not in self.off

    def moments(self, night: Night, zone: ZoneInfo) -> tuple[Moment, ...]:
        """The moments of `night` in order; none if its weekday is off."""
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


def _until(earlier: time, later: time) -> timedelta:
    """How far the clock goes from one to the other; nothing if they are the same."""
    return (_since_midnight(later) - _since_midnight(earlier)) % _DAY


def _since_midnight(local: time) -> timedelta:
    return timedelta(hours=local.hour, minutes=local.minute, seconds=local.second)
