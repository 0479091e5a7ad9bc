from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.alarms import ScheduledAlarms
from bedtime_app.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

Heard = list[tuple[str, bool]]


@pytest.fixture
def alarms(qapp: QCoreApplication) -> Iterator[ScheduledAlarms]:
    assert qapp.thread().isCurrentThread()
    alarms = ScheduledAlarms()
    yield alarms
    alarms.stop()


@pytest.fixture
def heard() -> Heard:
    return []


@pytest.fixture
def hear(heard: Heard) -> Callable[[str], Callable[[], None]]:
    main = threading.current_thread()

    def listener(name: str) -> Callable[[], None]:
        return lambda: heard.append((name, threading.current_thread() is main))

    return listener


def soon(milliseconds: int) -> datetime:
    return SystemClock().now() + timedelta(milliseconds=milliseconds)


def test_an_alarm_rings_once_on_the_gui_thread(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    alarms.set("a", soon(30), hear("a"))
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    alarms.set("b", soon(0), hear("b"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("a", True), ("b", True)]


def test_an_alarm_never_rings_before_its_instant(qtbot: QtBot, alarms: ScheduledAlarms) -> None:
    at, rung = soon(50), []
    alarms.set("a", at, lambda: rung.append(SystemClock().now()))
    qtbot.waitUntil(lambda: bool(rung))
    assert rung[0] >= at


def test_an_instant_that_passed_long_ago_rings_at_once(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    alarms.set("a", datetime(2020, 1, 1, tzinfo=UTC), hear("a"))
    qtbot.waitUntil(lambda: heard == [("a", True)])


def test_an_instant_in_another_zone_is_the_same_instant(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    tokyo = timezone(timedelta(hours=9))
    alarms.set("later", soon(3_600_000).astimezone(tokyo), hear("later"))
    alarms.set("now", soon(20).astimezone(tokyo), hear("now"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("now", True)]


def test_setting_an_alarm_again_replaces_it_even_when_it_has_already_gone_off(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    for n in range(50):
        alarms.set("a", soon(-1), hear(f"old {n}"))  # off at once, but nobody listened yet
    alarms.set("a", soon(10), hear("new"))
    alarms.set("last", soon(60), hear("last"))
    qtbot.waitUntil(lambda: ("last", True) in heard)
    assert heard == [("new", True), ("last", True)]


def test_a_cancelled_alarm_is_silent_even_when_it_has_already_gone_off(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    alarms.set("gone off", soon(-1), hear("gone off"))
    alarms.set("waiting", soon(20), hear("waiting"))
    alarms.set("last", soon(60), hear("last"))
    alarms.cancel("gone off")
    alarms.cancel("waiting")
    alarms.cancel("never set")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("last", True)]


def test_an_alarm_may_set_itself_again_while_it_rings(
    qtbot: QtBot, alarms: ScheduledAlarms
) -> None:
    rung = []

    def ring() -> None:
        rung.append(1)
        if len(rung) < 3:
            alarms.set("a", soon(5), ring)

    alarms.set("a", soon(5), ring)
    qtbot.waitUntil(lambda: len(rung) == 3)


def test_stopping_ends_the_thread_and_silences_what_waits(
    qtbot: QtBot, alarms: ScheduledAlarms, heard: Heard, hear: Callable[[str], Callable[[], None]]
) -> None:
    alarms.set("a", soon(-1), hear("a"))
    assert any(thread.name == "APScheduler" for thread in threading.enumerate())
    alarms.stop()
    assert not any(thread.name == "APScheduler" for thread in threading.enumerate())
    alarms.set("b", soon(0), hear("b"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("b", True)]


def test_nothing_runs_before_the_first_alarm_and_cancelling_starts_nothing(
    alarms: ScheduledAlarms,
) -> None:
    alarms.cancel("never set")
    assert not any(thread.name == "APScheduler" for thread in threading.enumerate())
