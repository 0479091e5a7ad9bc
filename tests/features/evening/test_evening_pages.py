from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QLocale, QObject, Qt

from bedtime_app.features.evening.evening_plan import EveningPlan
from bedtime_app.features.evening.plan_view import PlanView
from bedtime_app.features.evening.tonight_view import TonightView
from tests.features.evening.machine import Machine
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WIDE, NARROW = (1184, 800), (804, 600)


class Opens(Protocol):
    def __call__(self, page: str, size: tuple[int, int] = WIDE) -> PageStage: ...


def berlin(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=UTC) - timedelta(hours=1)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, berlin(12))


@pytest.fixture
def views(qtbot: QtBot, machine: Machine) -> Iterator[dict[str, QObject]]:
    qtbot.wait(0)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    views: dict[str, QObject] = {
        "TonightPage": TonightView(
            machine.watch,
            machine.changes,
            machine.clock,
            machine.plans,
            lambda: [("Tomorrow’s list", 7), ("Body scan", 12)],
        ),
        "PlanPage": PlanView(machine.plans),
    }
    yield views
    QLocale.setDefault(before)
    for view in views.values():
        view.deleteLater()


@pytest.fixture
def open_page(qtbot: QtBot, views: dict[str, QObject]) -> Iterator[Opens]:
    stages: list[PageStage] = []

    def open_it(page: str, size: tuple[int, int] = WIDE) -> PageStage:
        stages.append(PageStage(qtbot, f"evening/{page}.qml", views[page], size))
        return stages[-1]

    yield open_it
    for stage in stages:
        stage.leave()
        stage.close()


def tab_to(page: PageStage, name: str) -> None:
    for _ in range(60):
        if page.focused()[1] == name:
            return
        page.press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes to {name}")


def retype(page: PageStage, text: str) -> None:
    page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    page.type(text)
    page.press(Qt.Key.Key_Tab)


def test_one_key_begins_the_evening(open_page: Opens, views: dict[str, QObject]) -> None:
    asked: list[int] = []
    view = views["TonightPage"]
    assert isinstance(view, TonightView)
    view.beginAsked.connect(lambda: asked.append(1))
    page = open_page("TonightPage")
    assert page.focused() == ("Button", "Begin the evening")
    page.press(Qt.Key.Key_Return)
    page.press(Qt.Key.Key_Space)
    assert asked == [1, 1]


def test_a_screen_reader_hears_the_evening_and_its_moments(
    open_page: Opens, machine: Machine
) -> None:
    machine.stay_awake(berlin(21, 58))
    page = open_page("TonightPage")
    assert page.names("Heading") == ["Friday night", "47 minutes to lights-out"]
    assert "First: Tomorrow’s list, seven minutes." in page.names("StaticText")
    assert page.names("ListItem") == [
        "21:45 Tomorrow’s list, done",
        "21:52 Body scan, done",
        "22:45 Lights-out",
    ]
    assert page.names("Button") == [
        "Begin the evening",
        "Ten minutes",
        "Only tonight…",
        "Plan the week",
    ]


def test_the_page_follows_the_watch_while_it_stands(open_page: Opens, machine: Machine) -> None:
    page = open_page("TonightPage")
    assert "Ten minutes" not in page.names("Button")
    machine.stay_awake(berlin(22, 0))
    page.settle()
    assert "Ten minutes" in page.names("Button")
    machine.stay_awake(berlin(22, 50))
    page.settle()
    assert page.names("Heading") == ["Friday night", "Good night."]
    assert page.names("Button") == ["Only tonight…"]
    assert page.names("ListItem") == []


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_tonights_times_are_changed_by_keys_alone(
    open_page: Opens, machine: Machine, size: tuple[int, int]
) -> None:
    page = open_page("TonightPage", size)
    tab_to(page, "Only tonight…")
    page.press(Qt.Key.Key_Return)
    assert page.focused() == ("EditableText", "Wind-down")
    tab_to(page, "Lights-out")
    retype(page, "2315")
    assert machine.watch.tonight().lights_out == berlin(23, 15)
    page.press(Qt.Key.Key_Escape)
    assert page.focused() == ("Button", "Begin the evening")
    assert "22:45 Lights-out" not in page.names("ListItem")
    assert "23:15 Lights-out" in page.names("ListItem")


def test_an_impossible_evening_is_said_beside_its_field(open_page: Opens) -> None:
    page = open_page("TonightPage")
    tab_to(page, "Only tonight…")
    page.press(Qt.Key.Key_Return)
    tab_to(page, "Lights-out")
    retype(page, "21:30")
    assert "Lights-out comes after wind-down. Choose a later time." in page.names("StaticText")


def test_tonight_is_let_go_and_taken_back_by_keys(open_page: Opens, machine: Machine) -> None:
    page = open_page("TonightPage")
    tab_to(page, "Only tonight…")
    page.press(Qt.Key.Key_Return)
    tab_to(page, "Let tonight go")
    page.press(Qt.Key.Key_Return)
    assert page.names("Heading") == ["Friday night", "Not tonight"]
    assert machine.watch.tonight().free
    tab_to(page, "Back to the plan")
    page.press(Qt.Key.Key_Return)
    assert not machine.watch.tonight().free


def test_minutes_are_counted_only_while_the_page_is_seen(
    open_page: Opens, views: dict[str, QObject]
) -> None:
    view = views["TonightPage"]
    assert not view.property("shown")
    page = open_page("TonightPage")
    assert view.property("shown")
    page.window.hide()
    assert not view.property("shown")
    page.window.show()
    assert view.property("shown")
    page.leave()
    assert not view.property("shown")


def test_the_week_is_planned_by_keys_alone(open_page: Opens, machine: Machine) -> None:
    page = open_page("PlanPage")
    assert page.focused() == ("CheckBox", "The same times every day")
    tab_to(page, "Wind-down")
    retype(page, "21:15")
    tab_to(page, "Sunday")
    page.press(Qt.Key.Key_Space)
    plan = machine.plans.plan()
    assert {times.wind_down for times in plan.evenings} == {time(21, 15)}
    assert plan.off == {6}
    assert "Kept." in page.names("StaticText")


def test_each_day_gets_its_own_fields(open_page: Opens, machine: Machine) -> None:
    page = open_page("PlanPage", NARROW)
    page.press(Qt.Key.Key_Space)
    assert page.names("EditableText").count("Rise") == 7
    tab_to(page, "Saturday")
    page.press(Qt.Key.Key_Tab)
    assert page.focused() == ("EditableText", "Wind-down")
    retype(page, "22:15")
    assert [t.wind_down for t in machine.plans.plan().evenings][4:] == [
        time(21, 45),
        time(22, 15),
        time(21, 45),
    ]


def test_escape_goes_back_from_the_plan(open_page: Opens, views: dict[str, QObject]) -> None:
    closed: list[int] = []
    view = views["PlanPage"]
    assert isinstance(view, PlanView)
    view.closed.connect(lambda: closed.append(1))
    page = open_page("PlanPage")
    page.press(Qt.Key.Key_Escape)
    tab_to(page, "Back")
    page.press(Qt.Key.Key_Return)
    assert closed == [1, 1]


def test_a_plan_changed_elsewhere_appears(open_page: Opens, machine: Machine) -> None:
    page = open_page("PlanPage")
    machine.plans.keep(EveningPlan(boundary=time(13, 30)))
    page.settle()
    assert "13:30" in page.all_heard()
