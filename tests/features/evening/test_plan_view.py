from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt

from bedtime_app.features.evening.evening_plan import EveningPlan, EveningTimes
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.plan_view import ROLES, PlanView
from bedtime_app.storage.settings_store import SettingsStore
from tests.features.evening.notified import Notified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

CROSSES = (
    "This evening would run into the hour at which a new night begins. That hour can be moved in"
    " the plan."
)
LATE = EveningTimes(time(23), time(23, 45), time(9))


@pytest.fixture
def plans(tmp_path: Path) -> EveningPlanStore:
    return EveningPlanStore(SettingsStore(tmp_path / "settings.json"))


@pytest.fixture
def view(qapp: QCoreApplication, plans: EveningPlanStore) -> Iterator[PlanView]:
    assert qapp.thread().isCurrentThread()
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    view = PlanView(plans)
    yield view
    view.deleteLater()
    QLocale.setDefault(before)


def rows(view: PlanView) -> list[dict[str, object]]:
    model = view.rows
    first = int(Qt.ItemDataRole.UserRole) + 1
    return [
        {role: model.data(model.index(n, 0), first + place) for place, role in enumerate(ROLES)}
        for n in range(model.rowCount(QModelIndex()))
    ]


def test_a_week_alike_has_one_row_of_times_and_seven_days(view: PlanView) -> None:
    assert view.alike
    assert [row["day"] for row in rows(view)] == [-1, 0, 1, 2, 3, 4, 5, 6]
    assert [row["timed"] for row in rows(view)] == [True, *[False] * 7]
    assert rows(view)[0]["name"] == "Every evening"
    assert rows(view)[0]["windDown"] == "21:45"


def test_the_week_begins_where_the_country_begins_it(plans: EveningPlanStore) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    view = PlanView(plans)
    QLocale.setDefault(before)
    assert [row["day"] for row in rows(view)][1:] == [6, 0, 1, 2, 3, 4, 5]
    assert rows(view)[1]["name"] == "Sunday"
    view.deleteLater()


def test_what_is_typed_for_every_day_is_kept_at_once(
    view: PlanView, plans: EveningPlanStore
) -> None:
    heard = Notified(view)
    view.edit(-1, "lights_out", "23:00")
    times = EveningTimes(time(21, 45), time(23), time(6, 45))
    assert plans.plan() == EveningPlan((times,) * 7)
    assert (view.keptText, heard) == ("Kept.", ["keptText"])


def test_each_day_has_its_own_times_when_told_apart(
    view: PlanView, plans: EveningPlanStore
) -> None:
    view.makeAlike(False)  # noqa: FBT003 - as QML calls it
    assert [row["day"] for row in rows(view)] == [0, 1, 2, 3, 4, 5, 6]
    view.edit(5, "rise", "9:00")
    assert plans.plan().evenings[5].rise == time(9)
    assert plans.plan().evenings[4].rise == time(6, 45)


def test_making_alike_and_apart_again_brings_the_days_back(
    view: PlanView, plans: EveningPlanStore
) -> None:
    own = EveningPlan().with_times(5, LATE)
    plans.keep(own)
    assert not view.alike
    view.makeAlike(True)  # noqa: FBT003 - as QML calls it
    assert plans.plan() == EveningPlan()
    view.makeAlike(False)  # noqa: FBT003 - the same
    assert plans.plan() == own


@pytest.mark.parametrize(
    ("typed", "role", "sentence"),
    [
        (
            ("lights_out", "21:00"),
            "lightsOutError",
            "Lights-out comes after wind-down. Choose a later time.",
        ),
        (
            ("wind_down", "16:30"),
            "windDownError",
            "That is more than six hours before lights-out. Choose a later time.",
        ),
        (
            ("rise", "22:00"),
            "riseError",
            "Rise comes after lights-out, the next day. Choose another time.",
        ),
        (
            ("rise", "14:00"),
            "riseError",
            CROSSES,
        ),
        (("rise", "morning"), "riseError", "A time looks like 22:45."),
    ],
)
def test_what_makes_no_evening_is_said_beside_its_field_and_not_kept(
    plans: EveningPlanStore, view: PlanView, typed: tuple[str, str], role: str, sentence: str
) -> None:
    before = EveningPlan(boundary=time(13))
    plans.keep(before)
    view.edit(-1, *typed)
    row = rows(view)[0]
    assert row[role] == sentence
    assert [row[each] for each in ROLES if each.endswith("Error") and each != role] == ["", ""]
    assert plans.plan() == before
    assert view.keptText == ""


def test_a_day_is_switched_off(view: PlanView, plans: EveningPlanStore) -> None:
    view.switch(6, False)  # noqa: FBT003 - as QML calls it
    assert plans.plan().off == {6}
    assert [row["switched"] for row in rows(view)] == [*[True] * 7, False]


def test_the_boundary_is_kept_unless_an_evening_is_going_on_then(
    view: PlanView, plans: EveningPlanStore
) -> None:
    heard = Notified(view)
    view.editBoundary("22:00")
    assert view.boundaryError == "At this hour one of your evenings is still going on."
    assert sorted(heard) == ["boundary", "boundaryError"]
    view.editBoundary("noon")
    assert view.boundaryError == "A time looks like 22:45."
    view.editBoundary("12:30")
    assert (view.boundaryError, plans.plan().boundary) == ("", time(12, 30))


def test_leaving_lets_go_what_was_not_an_evening(view: PlanView, plans: EveningPlanStore) -> None:
    closed = []
    view.closed.connect(lambda: closed.append(1))
    view.edit(-1, "rise", "morning")
    view.close()
    assert closed == [1]
    assert rows(view)[0]["rise"] == "06:45"
    assert plans.plan() == EveningPlan()


def test_a_plan_changed_elsewhere_is_shown(view: PlanView, plans: EveningPlanStore) -> None:
    plans.keep(EveningPlan((LATE,) * 7))
    assert rows(view)[0]["windDown"] == "23:00"
