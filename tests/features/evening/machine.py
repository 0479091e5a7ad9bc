"""A computer in an armchair: it wakes, sleeps, travels, is restarted and has its clock set."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bedtime_app.features.evening.evening_ledger import EveningLedger
from bedtime_app.features.evening.evening_manners import EveningManners
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.evening_watch import EveningWatch
from bedtime_app.features.evening.tonights_changes import TonightsChanges
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeAlarms, FakeClock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bedtime_app.core.night import Night


class Machine:
    """Lets simulated time pass; `told` is what the evening announced, in order."""

    def __init__(self, folder: Path, now: datetime, zone: str = "Europe/Berlin") -> None:
        self.clock = FakeClock(now, zone)
        self.told: list[tuple[str, str]] = []
        self.heard_at: list[datetime] = []
        self.changed = 0
        self.manners = EveningManners(warning=timedelta(0))
        self._path = folder / "settings.json"
        self.alarms = FakeAlarms()
        self._boot()

    def restart(self) -> None:
        """End the program and start it again on what it wrote."""
        self.watch.stop()
        assert not self.alarms.pending
        self._boot()

    def stay_awake(self, until: datetime) -> None:
        """Let time pass, each alarm ringing at its instant."""
        while (at := self._next_alarm()) <= until:
            self.clock.advance(seconds=(at - self.clock.now()).total_seconds())
            self.alarms.ring_until(at)
        self.clock.advance(seconds=(until - self.clock.now()).total_seconds())

    def sleep(self, until: datetime) -> None:
        """Suspend, and notice it on waking."""
        self.clock.jump(until)
        self.watch.look()

    def set_clock(self, by: timedelta) -> None:
        self.clock.jump(self.clock.now() + by)
        self.watch.look()

    def travel(self, zone: str) -> None:
        self.clock.travel(zone)
        self.watch.look()

    def _next_alarm(self) -> datetime:
        assert len(self.alarms.pending) == 1
        return next(iter(self.alarms.pending.values()))[0]

    def _boot(self) -> None:
        settings = SettingsStore(self._path)
        self.plans = EveningPlanStore(settings)
        self.watch = EveningWatch(
            self.clock, self.alarms, self.plans, EveningLedger(settings), lambda: self.manners
        )
        self.changes = TonightsChanges(
            self.watch.tonight, self.clock, self.plans, lambda: self.manners
        )
        self.watch.soon.add(lambda night: self._hear("soon", night))
        self.watch.began.add(lambda night: self._hear("wind_down", night))
        self.watch.again.add(lambda night: self._hear("again", night))
        self.watch.lights_out.add(lambda night: self._hear("lights_out", night))
        self.watch.rise.add(lambda night: self._hear("rise", night))
        self.watch.changed.add(self._count)
        self.watch.start()

    def _hear(self, what: str, night: Night) -> None:
        self.told.append((str(night), what))
        self.heard_at.append(self.clock.now())

    def _count(self) -> None:
        self.changed += 1
