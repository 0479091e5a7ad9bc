"""From the choice to the answer of the system: a real window, a real bus, logind in a child."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from PySide6.QtCore import Qt

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.features.ending.ending_choice_view import EndingChoiceView
from bedtime_app.features.ending.ending_settings import ENDING_REFUSED
from bedtime_app.features.ending.ending_view import EndingView
from bedtime_app.features.ending.evening_ending import EveningEnding
from bedtime_app.system.machine_ending import machine_ending
from tests.fakes import FakeJobs
from tests.features.page_stage import PageStage
from tests.system.own_bus import LOGIND, MANAGER, OWN_SESSION, SESSION, OwnBus

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.features.ending.conftest import Stage
    from tests.system.own_bus import BusServices

View: TypeAlias = Any  # mypy takes what a PySide6 Property gives for the Property

LOCK = f"{SESSION} {LOGIND}.Session.Lock"
POWER_OFF = f"{MANAGER}.PowerOff"
ANSWERS = OWN_SESSION | {
    LOCK: ["", []],
    f"{MANAGER}.CanSuspend": ["s", ["na"]],
    f"{MANAGER}.CanPowerOff": ["s", ["yes"]],
}
LOOKS = (".GetSessionByPID", ".CanSuspend", ".CanPowerOff")


class Evening:
    """Choice and end, wired as the program wires them."""

    def __init__(self, qtbot: QtBot, stage: Stage, logind: BusServices) -> None:
        self.stage, self.logind = stage, logind
        self.jobs = FakeJobs()
        machine = machine_ending(self.jobs, "linux")
        self.ending = EveningEnding(
            settings=stage.settings,
            machine=machine,
            idle=stage.idle,
            clock=stage.clock,
            delay=stage.delay,
            tonight=stage.tonight,
        )
        self.choice: View = EndingChoiceView(stage.settings, machine)
        self.view: View = EndingView(self.ending)
        self._qtbot = qtbot
        self._stages: list[PageStage] = []
        self.choice.tryAsked.connect(self.ending.try_it)

    def open(self, page: str, view: View) -> PageStage:
        self._stages.append(PageStage(self._qtbot, f"ending/{page}", view, (1280, 800)))
        self.jobs.run_all()
        self._stages[-1].settle()
        return self._stages[-1]

    def pass_seconds(self, seconds: int) -> None:
        self.stage.pass_seconds(seconds)
        self.jobs.run_all()

    def done(self) -> list[str]:
        """What logind was asked to do, looks left out."""
        return [asked for asked, _, _ in self.logind.end() if not asked.endswith(LOOKS)]

    def close(self) -> None:
        for one in self._stages:
            one.close()
        self.view.deleteLater()
        self.choice.deleteLater()


@pytest.fixture
def evening(
    qtbot: QtBot, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Evening]:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    bus = OwnBus(tmp_path)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    evening = Evening(qtbot, stage, bus.serve(ANSWERS))
    yield evening
    evening.close()
    bus.close()


def test_chosen_tried_and_then_done_by_exactly_one_call(evening: Evening) -> None:
    page = evening.open("EndingChoicePage.qml", evening.choice)
    page.press(Qt.Key.Key_Right)
    page.activate("Button", "Try it")
    page.leave()
    page = evening.open("EndingPage.qml", evening.view)
    evening.pass_seconds(5)
    page.settle()
    assert "The computer would have been locked now." in page.all_heard()
    page.press(Qt.Key.Key_Escape)
    assert evening.ending.begin()
    evening.pass_seconds(60)
    assert evening.done() == [LOCK]


def test_a_key_in_the_last_second_leaves_logind_alone(evening: Evening) -> None:
    evening.stage.choose(EndingWay.LOCK)
    evening.ending.begin()
    page = evening.open("EndingPage.qml", evening.view)
    evening.pass_seconds(59)
    page.press(Qt.Key.Key_Q)
    evening.pass_seconds(60)
    assert evening.done() == []


def test_sleep_that_this_system_has_not_is_said_at_the_choice(evening: Evening) -> None:
    evening.stage.choose(EndingWay.SUSPEND)
    page = evening.open("EndingChoicePage.qml", evening.choice)
    assert "This system does not let Bedtime put the computer to sleep." in page.all_heard()
    assert evening.done() == []


def test_a_shutdown_that_logind_refuses_is_asked_once_and_noted(evening: Evening) -> None:
    evening.stage.choose(EndingWay.SHUT_DOWN)
    evening.ending.begin()
    evening.open("EndingPage.qml", evening.view)
    evening.pass_seconds(60)
    assert evening.done() == [POWER_OFF]
    refused = evening.stage.settings.get(ENDING_REFUSED)
    assert refused == (evening.stage.tonight(), EndingWay.SHUT_DOWN)
