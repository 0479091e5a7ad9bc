"""Questions that rooms ask about evenings other than tonight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.local_time import night_of
from bedtime_app.features.evening.tonight import evening_of
from bedtime_app.features.nights_alone.alone_night import DarkHours
from bedtime_app.features.rituals.worry_reminder import is_early_enough

if TYPE_CHECKING:
    from datetime import datetime, time

    from bedtime_app.app.waiting import Waiting
    from bedtime_app.core.night import Night


def evening_on(waiting: Waiting, weekday: int) -> tuple[datetime, datetime]:
    """Wind-down and lights-out of the next evening of that weekday (Monday is 0), tonight's too."""
    zone, night = waiting.doors.clock.zone(), waiting.watch.tonight().night
    while night.evening.weekday() != weekday:
        night = night.following(zone)
    evening = evening_of(night, zone, waiting.plans.plan(), waiting.plans.changes())
    return evening.wind_down, evening.lights_out


def worry_is_early(waiting: Waiting, local: time) -> bool:
    """Whether worry time at that local time would be early enough tonight, if there is one."""
    tonight, zone = waiting.watch.tonight(), waiting.doors.clock.zone()
    at = tonight.night.instant_of(local, zone, waiting.plans.plan().boundary)
    return tonight.free or is_early_enough(at, tonight)


def planned_lights_out(waiting: Waiting, night: Night) -> datetime | None:
    """When that night's evening was to end, as its plan stands now; None for one without."""
    plan, changes = waiting.plans.plan(), waiting.plans.changes()
    evening = evening_of(night, waiting.doors.clock.zone(), plan, changes)
    return None if evening.free else evening.lights_out


def dark_hours(waiting: Waiting, instant: datetime) -> DarkHours:
    """From lights-out to rise of the night to which `instant` belongs."""
    zone, plan = waiting.doors.clock.zone(), waiting.plans.plan()
    night = night_of(instant, plan.boundary, zone)
    evening = evening_of(night, zone, plan, waiting.plans.changes())
    rise = evening.lights_out if evening.free else evening.rise
    return DarkHours(night, evening.lights_out, rise, night.ends(zone, plan.boundary))


def seconds_until_rise(waiting: Waiting) -> float | None:
    """How long it is until the morning of tonight begins; None in a night without an evening."""
    tonight = waiting.watch.tonight()
    if tonight.free:
        return None
    return (tonight.rise - waiting.doors.clock.now()).total_seconds()
