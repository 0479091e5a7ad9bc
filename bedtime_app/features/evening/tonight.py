"""What one night's evening is: the plan with tonight's changes, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from bedtime_app.core.local_time import night_of
from bedtime_app.core.night import Night
from bedtime_app.features.evening.evening_plan import DAYS, EveningTimes, Moment, MomentName
from bedtime_app.features.evening.plan_range import LONGEST_RANGE

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.evening.evening_plan import EveningPlan

_WEEK = len(DAYS)


class Phase(Enum):
    """How far an evening has come."""

    FREE = auto()
    """There is none: the weekday is off, or this night was let go."""
    BEFORE = auto()
    WIND_DOWN = auto()
    LIGHTS_OUT = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class NightChange:
    """What is different in one night only."""

    times: EveningTimes | None = None
    skipped: bool = False
    again_at: datetime | None = None
    """When an evening put off for some minutes calls again."""
    waits: int = 0
    """How often it was put off."""
    released: bool = False
    """A firm evening that may be left."""


NightChanges: TypeAlias = Mapping[Night, NightChange]


@dataclass(frozen=True, slots=True)
class Tonight:
    """One night's evening; instants are in UTC."""

    night: Night
    times: EveningTimes
    wind_down: datetime
    lights_out: datetime
    rise: datetime
    free: bool = False
    """Nothing happens at these instants."""
    change: NightChange = NightChange()

    def moments(self) -> tuple[Moment, ...]:
        """What happens, in order; nothing in a free night."""
        if self.free:
            return ()
        return tuple(Moment(name, self.at(name)) for name in MomentName)

    def at(self, name: MomentName) -> datetime:
        """The instant of that moment, also in a free night."""
        instants = (self.wind_down, self.lights_out, self.rise)
        return dict(zip(MomentName, instants, strict=True))[name]

    def phase(self, now: datetime) -> Phase:
        """Where the evening is at `now`."""
        if self.free:
            return Phase.FREE
        if now < self.wind_down:
            return Phase.BEFORE
        if now < self.lights_out:
            return Phase.WIND_DOWN
        return Phase.LIGHTS_OUT if now < self.rise else Phase.OVER

    def progress(self, now: datetime) -> float:
        """0.0 until wind-down, 1.0 from lights-out on, and evenly in between."""
        if now < self.wind_down:
            return 0.0
        if now >= self.lights_out:
            return 1.0
        return (now - self.wind_down) / (self.lights_out - self.wind_down)


def evening_of(night: Night, zone: ZoneInfo, plan: EveningPlan, changes: NightChanges) -> Tonight:
    """The evening of `night`; a change that no longer fits the plan's boundary is passed over."""
    change = changes.get(night, NightChange())
    times = change.times or plan.times_of(night)
    if times.trouble(plan.boundary):
        times = plan.times_of(night)
    instants = {m.name.value: m.at for m in times.moments(night, zone, plan.boundary)}
    free = _is_free(night, plan, change)
    return Tonight(night=night, times=times, free=free, change=change, **instants)


def _is_free(night: Night, plan: EveningPlan, change: NightChange) -> bool:
    return change.skipped or (change.times is None and not plan.is_on(night))


def tonight_at(now: datetime, zone: ZoneInfo, plan: EveningPlan, changes: NightChanges) -> Tonight:
    """The evening a person means by tonight: from rise on it is the coming one."""
    tonight = evening_of(night_of(now, plan.boundary, zone), zone, plan, changes)
    if now < tonight.rise:
        return tonight
    return evening_of(tonight.night.following(zone), zone, plan, changes)


def coming_evening(
    tonight: Tonight, zone: ZoneInfo, plan: EveningPlan, changes: NightChanges
) -> Tonight | None:
    """The first evening after `tonight` that is not free; None if none comes within a year."""
    night = tonight.night
    for _ in range(LONGEST_RANGE + _WEEK if plan.ranges else 2 * _WEEK):
        night = night.following(zone)
        if not _is_free(night, plan, changes.get(night, NightChange())):
            return evening_of(night, zone, plan, changes)
    return None


class MomentRow(TypedDict):
    """A moment for a machine; instants in ISO 8601."""

    name: str
    local: str
    utc: str


class NightRow(TypedDict):
    """A night for a machine."""

    night: str
    moments: list[MomentRow]


def tonight_rows(
    plan: EveningPlan, clock: Clock, changes: NightChanges | None = None
) -> list[NightRow]:
    """Tonight for a machine, with its changes if they are given: one row."""
    zone = clock.zone()
    tonight = tonight_at(clock.now(), zone, plan, changes or {})
    return [night_row(tonight, zone)]


def night_row(evening: Tonight, zone: ZoneInfo) -> NightRow:
    """One night for a machine; a free one has no moments."""
    moments = [
        MomentRow(
            name=moment.name.value,
            local=moment.at.astimezone(zone).isoformat(),
            utc=moment.at.isoformat(),
        )
        for moment in evening.moments()
    ]
    return NightRow(night=str(evening.night), moments=moments)
