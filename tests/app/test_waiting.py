from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from bedtime_app.app import waiting
from bedtime_app.app.doors import Doors
from bedtime_app.app.waiting import Waiting
from bedtime_app.storage.settings_store import SettingsStore
from bedtime_app.system.sleep_watch import SleepWatch
from tests.fakes import FakeAlarms, FakeClock, FakeJobs, FakeNarrator, FakeNotifier, MemoryKeychain

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("hours", "told"), [(1, 1), (2, 0), (8, 0), (10, 1)])
def test_nothing_is_said_between_lights_out_and_rise(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    hours: float,
    told: int,
) -> None:
    notifier = FakeNotifier()
    monkeypatch.setattr(waiting, "DesktopNotifier", lambda *_: notifier)
    clock, room = FakeClock(), QObject()  # 21:00 in Berlin
    doors = Doors(
        clock=clock,
        alarms=FakeAlarms(),
        sleep_watch=SleepWatch(clock, room),
        jobs=FakeJobs(),
        keychain=MemoryKeychain(),
        narrator=lambda _settings: FakeNarrator(),
    )
    waits = Waiting(SettingsStore(tmp_path / "settings.json"), doors, QIcon(), room)
    clock.advance(hours=hours)
    waits.say_quietly("Bedtime goes on quietly", "")
    assert len(notifier.shown) == told
    waits.stop()
