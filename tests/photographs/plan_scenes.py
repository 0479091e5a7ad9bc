"""The plan of the week, other weeks, and the coming nights."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from bedtime_app.features.evening.evening_plan import EveningTimes
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.plan_range import PlanRange, RangeKind
from tests.photographs.scene import scene, turn_to
from tests.photographs.studio import at

if TYPE_CHECKING:
    from tests.photographs.studio import Studio

SPRING = at(18, 20).replace(year=2027, month=3, day=20)
SHIFT = EveningTimes(time(2, 10), time(2, 40), time(10, 30))


def _plan_other_weeks(studio: Studio) -> None:
    plans = EveningPlanStore(studio.settings)
    shift = PlanRange(date(2027, 3, 26), date(2027, 3, 29), SHIFT, RangeKind.NIGHT_SHIFT)
    holiday = PlanRange(date(2027, 3, 31), date(2027, 4, 5))
    plans.keep(plans.plan().with_range(shift).with_range(holiday))


def _press(studio: Studio, *keys: Qt.Key) -> None:
    for key in keys:
        studio.key(key)


scene("other-weeks-none", at(18, 20))(turn_to("other_weeks"))


@scene("other-weeks", SPRING)
def _other_weeks(studio: Studio) -> None:
    _plan_other_weeks(studio)
    studio.go("other_weeks")


@scene("other-weeks-new", SPRING)
def _new(studio: Studio) -> None:
    studio.go("other_weeks")
    _press(studio, Qt.Key.Key_Return)


@scene("other-weeks-offer", SPRING)
def _offer(studio: Studio) -> None:
    studio.go("other_weeks")
    _press(studio, Qt.Key.Key_Return, Qt.Key.Key_Right)


@scene("nights", SPRING)
def _nights(studio: Studio) -> None:
    _plan_other_weeks(studio)
    studio.go("nights")


@scene("nights-exact", SPRING)
def _exact(studio: Studio) -> None:
    _plan_other_weeks(studio)
    studio.go("nights")
    _press(studio, Qt.Key.Key_Space)
