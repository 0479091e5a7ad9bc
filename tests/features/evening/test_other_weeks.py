from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.nights_view import NightsView
from bedtime_app.features.evening.other_weeks_view import OtherWeeksView
from bedtime_app.features.evening.plan_range import PlanRange, RangeKind
from tests.features.evening.machine import Machine
from tests.features.page_stage import PageStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WEEK = PlanRange(date(2027, 3, 22), date(2027, 3, 28))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, datetime(2027, 3, 20, 17, tzinfo=UTC))


@pytest.fixture(autouse=True)
def british(qtbot: QtBot) -> Iterator[None]:
    qtbot.wait(0)
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(machine: Machine) -> Iterator[OtherWeeksView]:
    view = OtherWeeksView(machine.plans, machine.clock)
    yield view
    view.deleteLater()


def test_a_holiday_is_planned_taken_out_and_brought_back_by_keys(
    qtbot: QtBot, view: OtherWeeksView, machine: Machine
) -> None:
    page = PageStage(qtbot, "evening/OtherWeeksPage.qml", view, (1184, 800))
    page.activate("Button", "Plan other nights")
    page.activate("Button", "Keep")
    assert machine.plans.plan().ranges == (WEEK,)
    assert any("Holiday, Mon 22 Mar" in name for _, name in page.heard())
    page.activate("Button", next(n for n in page.names("Button") if n.startswith("Take out")))
    assert machine.plans.plan().ranges == ()
    assert "is taken out of your plan" in page.all_heard()
    page.activate("Button", "Bring it back")
    assert machine.plans.plan().ranges == (WEEK,)
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("soon", "2027-03-28", "A date looks like"),
        ("2027-03-22", "2027-03-21", ""),
        ("2027-03-22", "2029-03-21", ""),
    ],
)
def test_nights_that_cannot_be_are_said_at_their_field_and_the_old_plan_stays(
    view: OtherWeeksView, machine: Machine, first: str, last: str, said: str
) -> None:
    view.add()
    view.typeFirst(first)
    view.typeLast(last)
    assert not view.canKeep
    assert said in view.firstError + view.lastError != ""
    view.keep()
    assert machine.plans.plan() == EveningPlan()


def test_nights_that_share_one_with_others_are_said(view: OtherWeeksView, machine: Machine) -> None:
    machine.plans.keep(EveningPlan().with_range(WEEK))
    view.add()
    view.typeFirst("2027-03-28")
    view.typeLast("2027-03-30")
    assert view.lastError
    assert not view.canKeep


def test_a_shift_that_crosses_the_boundary_names_the_way_out(
    view: OtherWeeksView, machine: Machine
) -> None:
    view.add()
    view.chooseKind(list(RangeKind).index(RangeKind.NIGHT_SHIFT))
    assert not view.canKeep
    assert view.offer
    assert view.offerAction
    view.takeOffer()
    plan = machine.plans.plan()
    assert [one.kind for one in plan.ranges] == [RangeKind.NIGHT_SHIFT]
    assert plan.boundary != time(15)


def test_the_coming_nights_say_what_the_clocks_do(qtbot: QtBot, machine: Machine) -> None:
    shift = EveningTimes(time(0, 30), time(1, 30), time(2, 30))
    machine.plans.keep(EveningPlan((shift,) * 7))
    view = NightsView(machine.plans, machine.clock)
    page = PageStage(qtbot, "evening/NightsPage.qml", view, (1184, 800))
    rows = [
        view.rows.data(view.rows.index(row), role)
        for row in range(14)
        for role in (
            next(key for key, name in view.rows.roleNames().items() if name == b"changes"),
        )
    ]
    said = [one for one in rows if one]
    assert [line for one in said for line in str(one).split("\n")] == [
        "Clocks go forward in this night, which is one hour shorter.",
        "02:30 does not exist, so rise is at 03:00.",
    ]
    page.activate("CheckBox", "Day, offset and UTC")
    assert "UTC+01:00" in page.all_heard()
    with qtbot.waitSignal(view.closed):
        page.press(Qt.Key.Key_Escape)
    page.close()
    view.deleteLater()


def test_an_open_page_of_nights_follows_the_plan(qtbot: QtBot, machine: Machine) -> None:
    view = NightsView(machine.plans, machine.clock)
    page = PageStage(qtbot, "evening/NightsPage.qml", view, (900, 600))
    assert "No evening" not in page.all_heard()
    machine.plans.keep(EveningPlan().with_range(WEEK))
    page.settle()
    assert "Holiday" in page.all_heard()
    page.close()
    view.deleteLater()
