from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.local_time import night_of
from bedtime_app.features.ending.ending_settings import ENDING_WAY
from bedtime_app.features.ending.evening_ending import EveningEnding
from bedtime_app.storage.settings_store import SettingsStore
from tests.fakes import FakeClock, FakeIdleTime, FakeMachineEnding
from tests.features.ending.hand_delay import HandDelay

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.core.ending_way import EndingWay
    from bedtime_app.core.night import Night


class Stage:
    """An end of the evening with every door in the hand of the test."""

    def __init__(self, profile_dir: Path) -> None:
        self.settings = SettingsStore(profile_dir / "settings.json")
        self.clock = FakeClock()
        self.delay = HandDelay()
        self.machine = FakeMachineEnding()
        self.idle = FakeIdleTime()
        self.over: list[EndingWay] = []
        self.ending = EveningEnding(
            settings=self.settings,
            machine=self.machine,
            idle=self.idle,
            clock=self.clock,
            delay=self.delay,
            tonight=self.tonight,
        )
        self.ending.over.add(lambda: self.over.append(self.ending.now().way))

    def tonight(self) -> Night:
        return night_of(self.clock.now(), time(15), self.clock.zone())

    def choose(self, way: EndingWay) -> None:
        self.settings.put(ENDING_WAY, way)

    def pass_seconds(self, seconds: int) -> None:
        """Let time pass as a running computer does, second by second."""
        for _ in range(seconds):
            self.clock.advance(seconds=1)
            self.delay.ring()


@pytest.fixture
def stage(profile_dir: Path) -> Stage:
    return Stage(profile_dir)
