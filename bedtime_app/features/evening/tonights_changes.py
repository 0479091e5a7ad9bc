"""What can be made different for tonight alone: later, at other times, let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.evening.evening_plan import EveningTimes, PlanError
from bedtime_app.features.evening.tonight import NightChange, Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.ports import Clock
    from bedtime_app.features.evening.evening_manners import EveningManners
    from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
    from bedtime_app.features.evening.tonight import Tonight


class TonightsChanges:
    """Changes the evening a person means by tonight; the plan of the week stays as it is."""

    def __init__(
        self,
        tonight: Callable[[], Tonight],
        clock: Clock,
        plans: EveningPlanStore,
        manners: Callable[[], EveningManners],
    ) -> None:
        self._tonight = tonight
        self._clock = clock
        self._plans = plans
        self.manners = manners

    @property
    def puts_off_left(self) -> int:
        """How often tonight can still be put off."""
        return max(0, self.manners().wait_times - self._tonight().change.waits)

    def can_put_off(self) -> bool:
        """Whether tonight can be put off once more, and enough time is left to put it off by."""
        now, tonight = self._clock.now(), self._tonight()
        in_time = now + self._wait < tonight.lights_out
        return tonight.phase(now) is Phase.WIND_DOWN and in_time and self.puts_off_left > 0

    def put_off(self) -> None:
        """Call again in the chosen minutes, if that can be; lights-out stays where it is."""
        if self.can_put_off():
            waits = self._tonight().change.waits + 1
            self._change(again_at=self._clock.now() + self._wait, waits=waits)

    @property
    def _wait(self) -> timedelta:
        return timedelta(minutes=self.manners().wait_minutes)

    def is_firm(self) -> bool:
        """Whether tonight has begun and was meant to be left only by the person's sentence."""
        tonight = self._tonight()
        begun = tonight.phase(self._clock.now()) is Phase.WIND_DOWN
        return self.manners().firm and begun and not tonight.change.released

    def release(self) -> None:
        """The sentence was said: tonight may be left like any other evening."""
        self._change(released=True)

    def skip(self) -> None:
        """Let tonight go: nothing more of it is announced."""
        self._change(skipped=True, again_at=None)

    def give(self, times: EveningTimes) -> None:
        """Give tonight other times; raises PlanError if they do not fit into a night."""
        plan, night = self._plans.plan(), self._tonight().night
        if trouble := times.trouble(plan.boundary):
            raise PlanError(trouble, night.evening.weekday())
        as_planned = plan.is_on(night) and times == plan.times_of(night)
        self._change(times=None if as_planned else times, skipped=False)

    def take_back(self) -> None:
        """Let tonight be as it was planned."""
        self._plans.keep_change(self._tonight().night, NightChange())

    def _change(self, **changes: object) -> None:
        tonight = self._tonight()
        change = replace(tonight.change, **changes)  # type: ignore[arg-type]  # names checked by dataclass
        self._plans.keep_change(tonight.night, change)
