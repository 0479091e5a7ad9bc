from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTimer

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.tonight_view import TonightView
from tests.features.evening.machine import Machine
from tests.features.evening.notified import Notified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

Steps = list[tuple[str, float] | tuple[str, float, str]]

STEPS: Steps = [
    ("Tomorrow’s list", 7.0),
    ("Slow breathing", 15.5),
    ("Body scan", 12.0, "a body scan, twelve minutes, read to you"),
    ("Story", 40.0),
    ("Never reached", 5.0),
]


def berlin(hour: int, minute: int = 0, second: int = 0, day: int = 20) -> datetime:
    return datetime(2026, 11, day, hour, minute, second, tzinfo=UTC) - timedelta(hours=1)


def appear(view: TonightView) -> None:
    view.setProperty("shown", True)  # noqa: FBT003 - Qt's signature


def vanish(view: TonightView) -> None:
    view.setProperty("shown", False)  # noqa: FBT003 - Qt's signature


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path, berlin(12))


@pytest.fixture
def steps() -> Steps:
    return [*STEPS]


@pytest.fixture
def begun() -> list[bool]:
    return []


@pytest.fixture
def view(
    qapp: QCoreApplication,
    machine: Machine,
    steps: Steps,
    begun: list[bool],
) -> Iterator[TonightView]:
    assert qapp.thread().isCurrentThread()
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = TonightView(
        machine.watch,
        machine.changes,
        machine.clock,
        machine.plans,
        lambda: steps,
        ritual_begun=lambda: bool(begun),
    )
    yield view
    vanish(view)
    view.deleteLater()
    QLocale.setDefault(before)


def test_before_wind_down_the_moon_is_below_and_the_line_says_when(view: TonightView) -> None:
    assert view.eveningTitle == "Friday night"
    assert view.clockText == "12:00"
    assert view.headline == "Wind-down begins at 21:45"
    assert view.nextLine == "Until then the evening is yours. Lights-out at 22:45."
    assert (view.below, view.progress, view.phase) == (True, 0.0, "before")
    assert (view.actionText, view.canBegin, view.canWait) == ("Begin the evening", True, False)


def test_in_the_evening_minutes_are_counted_and_the_next_step_named(
    view: TonightView, machine: Machine, begun: list[bool]
) -> None:
    begun.append(True)
    machine.stay_awake(berlin(21, 58))
    view.refresh()
    assert view.headline == "47 minutes to lights-out"
    assert view.nextLine == "Next: a body scan, twelve minutes, read to you."
    assert view.actionText == "Go on with the evening"
    assert (view.below, view.canWait, view.phase) == (False, True, "wind_down")
    assert view.progress == pytest.approx(13 / 60, abs=1e-4)


def test_an_evening_nobody_began_yet_names_its_first_step(
    view: TonightView, machine: Machine, steps: Steps
) -> None:
    del steps[1:]
    machine.stay_awake(berlin(21, 46))
    view.refresh()
    assert view.nextLine == "First: Tomorrow’s list, seven minutes."
    assert view.actionText == "Begin the evening"


def test_a_late_evening_offers_the_short_form(view: TonightView, machine: Machine) -> None:
    machine.stay_awake(berlin(22, 20))
    view.refresh()
    assert view.nextLine == "Shortened to fit. First: Tomorrow’s list."
    assert view.actionText == "Begin the short evening"


def test_a_step_without_a_phrase_says_its_length_rounded_up(
    view: TonightView, machine: Machine, begun: list[bool]
) -> None:
    begun.append(True)
    machine.stay_awake(berlin(21, 50))
    view.refresh()
    assert view.nextLine == "Next: Slow breathing, 16 minutes."


def test_after_the_last_step_comes_lights_out(
    view: TonightView, machine: Machine, begun: list[bool]
) -> None:
    begun.append(True)
    machine.stay_awake(berlin(22, 44, 10))
    view.refresh()
    assert view.nextLine == "Next: lights-out."
    assert view.headline == "One minute to lights-out"


def test_the_arc_has_each_step_that_begins_before_lights_out(
    view: TonightView, machine: Machine
) -> None:
    machine.stay_awake(berlin(21, 52))
    view.refresh()
    moments = view.arcMoments
    assert [(m["time"], m["name"], m["done"]) for m in moments] == [
        ("21:45", "Tomorrow’s list", True),
        ("21:52", "Slow breathing", True),
        ("22:07", "Body scan", False),
        ("22:19", "Story", False),
        ("22:45", "Lights-out", False),
    ]
    assert [m["position"] for m in moments] == pytest.approx([0, 7 / 60, 22.5 / 60, 34.5 / 60, 1])


def test_an_evening_without_ritual_has_its_two_ends_on_the_arc(
    view: TonightView, steps: Steps
) -> None:
    steps.clear()
    view.refresh()
    assert [m["name"] for m in view.arcMoments] == ["Wind-down", "Lights-out"]


def test_after_lights_out_the_sky_is_bare(view: TonightView, machine: Machine) -> None:
    machine.stay_awake(berlin(23))
    assert (view.headline, view.nextLine) == ("Good night.", "")
    assert (view.canBegin, view.canWait, view.below) == (False, False, False)
    assert view.progress > 1
    assert view.phase == "lights_out"


def test_from_rise_on_the_page_is_of_the_coming_night(view: TonightView, machine: Machine) -> None:
    machine.stay_awake(berlin(7, day=21))
    assert view.eveningTitle == "Saturday night"
    assert view.headline == "Wind-down begins at 21:45"


def test_a_day_off_is_a_free_evening_and_names_the_next(
    view: TonightView, machine: Machine
) -> None:
    machine.plans.keep(EveningPlan().with_day(4, on=False))
    assert (view.headline, view.phase) == ("A free evening", "free")
    assert view.nextLine == "The next evening is Saturday, from 21:45."
    assert (view.arcMoments, view.canBegin) == ([], True)
    machine.plans.keep(EveningPlan(off=frozenset(range(7))))
    assert view.nextLine == "No evening is planned."


def test_times_are_written_as_the_country_does(view: TonightView) -> None:
    QLocale.setDefault(QLocale("en_US"))
    view.refresh()
    assert view.clockText.replace("\u202f", " ") == "12:00 PM"
    assert view.lightsOut == "22:45"


def test_a_minute_changes_the_clock_and_leaves_the_rest_silent(
    view: TonightView, machine: Machine
) -> None:
    heard = Notified(view)
    machine.clock.advance(seconds=60)
    view.refresh()
    assert heard == ["clockText"]


def test_a_look_that_finds_nothing_new_is_silent(view: TonightView) -> None:
    heard = Notified(view)
    view.refresh()
    assert heard == []


def test_the_evening_beginning_is_told_without_the_page_being_shown(
    view: TonightView, machine: Machine
) -> None:
    heard = Notified(view)
    machine.stay_awake(berlin(21, 45))
    assert {"headline", "phase", "below", "canWait"} <= set(heard)
    assert "eveningTitle" not in heard


def test_the_minutes_are_followed_only_while_the_page_is_shown(
    view: TonightView, machine: Machine
) -> None:
    (timer,) = view.findChildren(QTimer)
    assert not timer.isActive()
    machine.clock.advance(seconds=15)
    appear(view)
    assert timer.isActive()
    assert timer.isSingleShot()
    assert 45_000 < timer.interval() < 50_000
    machine.clock.advance(seconds=50)
    timer.timeout.emit()
    assert view.clockText == "12:01"
    assert timer.isActive()
    vanish(view)
    assert not timer.isActive()


def test_ten_minutes_are_said_where_one_sees_them(view: TonightView, machine: Machine) -> None:
    machine.stay_awake(berlin(21, 50))
    view.putOff()
    assert view.nextLine == "The evening calls again at 22:00. It can be put off 2 more times."


def test_times_typed_for_tonight_hold_at_once(view: TonightView, machine: Machine) -> None:
    view.edit("lights_out", "23:15")
    assert machine.watch.tonight().lights_out == berlin(23, 15)
    assert (view.lightsOut, view.lightsOutError, view.altered) == ("23:15", "", True)
    view.asPlanned()
    assert (view.lightsOut, view.altered) == ("22:45", False)


def test_times_that_make_no_evening_say_so_beside_the_field(
    view: TonightView, machine: Machine
) -> None:
    heard = Notified(view)
    view.edit("lights_out", "21:30")
    assert view.lightsOutError == "Lights-out comes after wind-down. Choose a later time."
    assert (view.windDownError, view.riseError) == ("", "")
    assert sorted(heard) == ["lightsOut", "lightsOutError"]
    view.edit("rise", "soon")
    assert view.riseError == "A time looks like 22:45."
    assert machine.watch.tonight().change.times is None
    view.edit("rise", "06:45")
    view.edit("wind_down", "21:00")
    assert machine.watch.tonight().times == EveningTimes(time(21), time(21, 30), time(6, 45))


def test_typing_the_planned_times_again_is_no_change(view: TonightView) -> None:
    view.edit("lights_out", "23:15")
    view.edit("lights_out", "22:45")
    assert not view.altered


def test_half_typed_times_are_let_go_with_the_page(view: TonightView) -> None:
    appear(view)
    view.edit("lights_out", "21:30")
    vanish(view)
    appear(view)
    assert (view.lightsOut, view.lightsOutError) == ("22:45", "")


def test_letting_tonight_go_can_be_taken_back(view: TonightView, machine: Machine) -> None:
    view.notTonight()
    assert (view.headline, view.phase, view.altered) == ("Not tonight", "free", True)
    view.asPlanned()
    assert view.headline == "Wind-down begins at 21:45"
    machine.stay_awake(berlin(21, 45))
    assert machine.told[-1] == ("2026-11-20", "wind_down")


def test_beginning_and_planning_are_asked_of_whoever_can(view: TonightView) -> None:
    asked = []
    view.beginAsked.connect(lambda: asked.append("begin"))
    view.planAsked.connect(lambda: asked.append("plan"))
    view.begin()
    view.openPlan()
    assert asked == ["begin", "plan"]
