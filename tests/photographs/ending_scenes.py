"""The end of the evening, and the nights in which the computer was left alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bedtime_app.core.ending_way import EndingWay
from bedtime_app.core.night import Night
from bedtime_app.features.ending.ending_choice_view import EndingChoiceView
from bedtime_app.features.ending.ending_settings import ENDING_WAY
from bedtime_app.features.ending.ending_view import EndingView
from bedtime_app.features.ending.evening_ending import EveningEnding
from bedtime_app.features.nights_alone.alone_night import AloneNight
from bedtime_app.features.nights_alone.alone_store import AloneStore
from bedtime_app.features.nights_alone.alone_week_view import AloneWeekView
from tests.fakes import FakeIdleTime, FakeMachineEnding
from tests.features.ending.hand_delay import HandDelay
from tests.photographs.scene import MORNING, again, lit, lock, scene
from tests.photographs.studio import at

if TYPE_CHECKING:
    from tests.photographs.scene import Act
    from tests.photographs.studio import Studio

LIGHTS_OUT = at(22, 30)
LAST_NIGHT = Night(date(2026, 11, 18))
WEEK = (431, 398, None, 465, 402, 0, 288)
WHOLE = timedelta(hours=8)


# The dark minute
def _ending(way: EndingWay, seconds: int, *, trial: bool = False, able: bool = True) -> Act:
    def act(studio: Studio) -> None:
        machine, delay = FakeMachineEnding(), HandDelay()
        machine.able = frozenset(EndingWay) if able else frozenset()
        ending = EveningEnding(
            settings=studio.settings,
            machine=machine,
            idle=FakeIdleTime(),
            clock=studio.clock,
            delay=delay,
            tonight=lambda: LAST_NIGHT,
        )
        studio.settings.put(ENDING_WAY, way)
        studio.rooms.hall.let_in({"ending": EndingView(ending, studio.rooms)})
        _ = ending.try_it() if trial else ending.begin()
        studio.go("ending")
        for _ in range(seconds):
            studio.clock.advance(seconds=1)
            delay.ring()

    return act


scene("ending-lock", LIGHTS_OUT)(_ending(EndingWay.LOCK, 18))
scene("ending-shut-down", LIGHTS_OUT)(_ending(EndingWay.SHUT_DOWN, 0))
again("ending-day", _ending(EndingWay.SUSPEND, 5), lit, LIGHTS_OUT)
scene("ending-try")(_ending(EndingWay.SUSPEND, 2, trial=True))
scene("ending-tried")(_ending(EndingWay.SUSPEND, 5, trial=True))
scene("ending-unable")(_ending(EndingWay.SHUT_DOWN, 5, trial=True, able=False))


# Its choice
def _choice(way: EndingWay, *, able: bool = True) -> Act:
    def act(studio: Studio) -> None:
        machine = FakeMachineEnding()
        machine.able = frozenset(EndingWay) if able else frozenset({EndingWay.NOTHING})
        studio.settings.put(ENDING_WAY, way)
        view = EndingChoiceView(studio.settings, machine, studio.rooms)
        studio.rooms.hall.let_in({"ending_choice": view})
        studio.go("ending_choice")

    return act


scene("choice-nothing", at(16, 20))(_choice(EndingWay.NOTHING))
scene("choice-lock")(_choice(EndingWay.LOCK))
scene("choice-unable")(_choice(EndingWay.SHUT_DOWN, able=False))


# The week
def _week(minutes: tuple[int | None, ...]) -> Act:
    def act(studio: Studio) -> None:
        store = AloneStore(studio.rooms.vault, studio.clock)
        nights = [Night(LAST_NIGHT.evening - timedelta(days=back)) for back in range(7)]
        if any(minutes):
            store.keep(
                AloneNight(night, studio.clock.now(), timedelta(minutes=alone), WHOLE, WHOLE)
                for night, alone in zip(nights, minutes, strict=True)
                if alone is not None
            )
        view = AloneWeekView(
            store,
            studio.rooms.vault,
            studio.settings,
            lambda: Night(LAST_NIGHT.evening + timedelta(days=1)),
            studio.rooms,
        )
        studio.rooms.hall.let_in({"alone_week": view})
        studio.go("alone_week")

    return act


scene("alone-week", MORNING)(_week(WEEK))
scene("alone-week-dark")(_week(WEEK))
scene("alone-week-empty", MORNING)(_week((None,) * 7))
again("alone-week-locked", _week(WEEK), lock, MORNING)
