"""Sees to it that each evening begins by itself, once, and is never announced too late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.listeners import Listeners
from bedtime_app.core.local_time import night_of
from bedtime_app.features.evening.evening_manners import EveningManners
from bedtime_app.features.evening.evening_plan import Moment, MomentName
from bedtime_app.features.evening.tonight import (
    Phase,
    Tonight,
    coming_evening,
    evening_of,
    tonight_at,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Alarms, Clock
    from bedtime_app.features.evening.evening_ledger import EveningLedger
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore

_ON_TIME = timedelta(minutes=1)
"""What rings within this is not late, even if a gap in the clocks left no time before the next."""
_ALARM = "evening"


class EveningWatch:
    """Announces wind-down, lights-out and rise of each night at most once, through everything.

    A late wind-down is still announced before lights-out, a late lights-out before rise and a late
    rise before the night ends; after that there is silence. `look` must be called when the machine
    woke, its clock was set, its zone changed or the manners did; alarms and changes of the plan are
    seen to here.
    """

    def __init__(
        self,
        clock: Clock,
        alarms: Alarms,
        plans: EveningPlanStore,
        ledger: EveningLedger,
        manners: Callable[[], EveningManners] = EveningManners,
    ) -> None:
        self.soon: Listeners[[Night]] = Listeners()
        """Wind-down is near; told once, and never when it has come."""
        self.began: Listeners[[Night]] = Listeners()
        self.again: Listeners[[Night]] = Listeners()
        """An evening that was put off calls again."""
        self.lights_out: Listeners[[Night]] = Listeners()
        self.dark: Listeners[[]] = Listeners()
        """Lights-out has come, perhaps once more because it was moved: nothing may sound now."""
        self.rise: Listeners[[Night]] = Listeners()
        self.changed: Listeners[[]] = Listeners()
        """Tonight, or how far it has come, differs from before."""
        self._clock = clock
        self._alarms = alarms
        self._plans = plans
        self._ledger = ledger
        self._manners = manners
        self._leave = _nothing
        self._seen: tuple[Tonight, Phase] | None = None

    def start(self) -> None:
        """Announce what is due and watch from now on."""
        self._leave()
        self._leave = self._plans.changed.add(self.look)
        self.look()

    def stop(self) -> None:
        """Watch no longer."""
        self._leave()
        self._leave = _nothing
        self._alarms.cancel(_ALARM)

    def look(self) -> None:
        """Announce what is due at this moment, and set the alarm for what comes next."""
        try:
            self._warn()
            self._announce()
            self._call_again()
        finally:
            # Whatever a listener did: without an alarm no evening would ever begin again.
            self._set_alarm()
        self._tell_changed()

    def night(self) -> Night:
        """The night to which this instant belongs."""
        return self._current().night

    def tonight(self) -> Tonight:
        """The present evening; from rise on the coming one."""
        plan, changes = self._plans.plan(), self._plans.changes()
        return tonight_at(self._clock.now(), self._clock.zone(), plan, changes)

    def coming(self) -> Tonight | None:
        """The first evening after tonight that is not free."""
        plan, changes = self._plans.plan(), self._plans.changes()
        return coming_evening(self.tonight(), self._clock.zone(), plan, changes)

    def next_moment(self) -> Moment | None:
        """The next moment of tonight, if one is left."""
        now = self._clock.now()
        return next((m for m in self.tonight().moments() if m.at > now), None)

    def is_dark(self) -> bool:
        """Whether it is after lights-out and before rise."""
        return self.tonight().phase(self._clock.now()) is Phase.LIGHTS_OUT

    def is_morning(self) -> bool:
        """Whether the night is over and the next has not begun."""
        return self.night() != self.tonight().night

    def passed_unseen(self) -> bool:
        """Whether the evening before this morning went by without its wind-down announced.

        Never on the first morning of all, and not after a free evening.
        """
        now, evening = self._clock.now(), self._current()
        if evening.free or now < evening.rise or self._ledger.has_begun(evening.night):
            return False
        return self._ledger.knows_before(evening.night)

    def progress(self, now: datetime) -> float:
        """How far tonight has come from wind-down (0.0) to lights-out (1.0)."""
        return self.tonight().progress(now)

    def _current(self) -> Tonight:
        plan, zone = self._plans.plan(), self._clock.zone()
        night = night_of(self._clock.now(), plan.boundary, zone)
        return evening_of(night, zone, plan, self._plans.changes())

    def _warn(self) -> None:
        now, evening = self._clock.now(), self._current()
        near = evening.phase(now) is Phase.BEFORE and now >= self._warning_at(evening)
        if near and not self._ledger.warned(evening.night):
            self._ledger.note_warning(evening.night)
            self.soon.tell(evening.night)

    def _warning_at(self, evening: Tonight) -> datetime:
        return evening.wind_down - self._manners().warning

    def _announce(self) -> None:
        while due := self._due():
            night, moment = due
            self._ledger.note(night, moment)
            self._listeners(moment.name).tell(night)

    def _due(self) -> tuple[Night, Moment] | None:
        now, evening = self._clock.now(), self._current()
        moments = evening.moments()
        for moment, next_one in zip(moments, [*moments[1:], None], strict=False):
            timely = next_one is None or now < next_one.at or now - moment.at < _ON_TIME
            if moment.at <= now and timely and not self._ledger.has(evening.night, moment):
                return evening.night, moment
        return None

    def _listeners(self, name: MomentName) -> Listeners[[Night]]:
        return {
            MomentName.WIND_DOWN: self.began,
            MomentName.LIGHTS_OUT: self.lights_out,
            MomentName.RISE: self.rise,
        }[name]

    def _call_again(self) -> None:
        now, evening = self._clock.now(), self._current()
        again_at = evening.change.again_at
        if again_at is None or now < again_at:
            return
        self._plans.keep_change(evening.night, replace(evening.change, again_at=None))
        if evening.phase(now) is Phase.WIND_DOWN:
            self.again.tell(evening.night)

    def _set_alarm(self) -> None:
        now, evening = self._clock.now(), self._current()
        ends = evening.night.ends(self._clock.zone(), self._plans.plan().boundary)
        coming = [ends, *(m.at for m in evening.moments())]
        if not evening.free:
            coming.append(self._warning_at(evening))
        if evening.change.again_at is not None:
            coming.append(evening.change.again_at)
        self._alarms.set(_ALARM, min(at for at in coming if at > now), self.look)

    def _tell_changed(self) -> None:
        tonight = self.tonight()
        before, seen = self._seen, (tonight, tonight.phase(self._clock.now()))
        if seen == before:
            return
        self._seen = seen
        if seen[1] is Phase.LIGHTS_OUT and before is not None and before[1] is not seen[1]:
            self.dark.tell()
        self.changed.tell()


def _nothing() -> None:
    pass
