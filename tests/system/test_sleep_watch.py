from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from bedtime_app.system.sleep_watch import SleepWatch
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def jumps(watch: SleepWatch) -> list[int]:
    jumps: list[int] = []
    watch.jumped.add(lambda: jumps.append(1))
    return jumps


@pytest.fixture
def watch(clock: FakeClock, qapp: QCoreApplication) -> SleepWatch:
    assert qapp.thread().isCurrentThread()
    return SleepWatch(clock)


def test_quiet_minutes_are_no_jumps(watch: SleepWatch, clock: FakeClock, jumps: list[int]) -> None:
    for _ in range(5):
        clock.advance(seconds=61)
        watch.beat()
    assert jumps == []


@pytest.mark.parametrize(
    "happen",
    [
        lambda clock: clock.jump(clock.now() + timedelta(hours=8)),
        lambda clock: clock.jump(clock.now() + timedelta(seconds=3)),
        lambda clock: clock.jump(clock.now() - timedelta(seconds=3)),
        lambda clock: clock.travel("America/New_York"),
        lambda clock: clock.advance(hours=8),
    ],
    ids=["suspend", "set forward", "set back", "zone", "suspend where monotonic goes on"],
)
def test_each_jump_is_told_once(
    watch: SleepWatch,
    clock: FakeClock,
    jumps: list[int],
    happen: Callable[[FakeClock], None],
) -> None:
    happen(clock)
    watch.beat()
    clock.advance(seconds=60)
    watch.beat()
    assert jumps == [1]


def test_what_happened_before_the_start_is_not_told(
    watch: SleepWatch, clock: FakeClock, jumps: list[int]
) -> None:
    clock.jump(clock.now() + timedelta(hours=8))
    watch.start()
    watch.beat()
    watch.stop()
    assert jumps == []


def test_the_heart_beats_once_a_minute_and_coarsely(watch: SleepWatch) -> None:
    watch.start()
    (timer,) = watch.findChildren(QTimer)
    assert timer.isActive()
    assert timer.interval() == 60_000
    assert timer.timerType() is Qt.TimerType.CoarseTimer
    watch.stop()
    assert not timer.isActive()


def test_the_timer_is_what_beats(watch: SleepWatch, clock: FakeClock, jumps: list[int]) -> None:
    (timer,) = watch.findChildren(QTimer)
    clock.travel("Asia/Tokyo")
    timer.timeout.emit()
    assert jumps == [1]
