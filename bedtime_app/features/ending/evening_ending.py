"""Counts down a minute that any key stops, and then leaves the computer as was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bedtime_app.core.ending_way import EndingRefused, EndingWay
from bedtime_app.core.listeners import Listeners
from bedtime_app.core.result import Err
from bedtime_app.features.ending.countdown import Countdown
from bedtime_app.features.ending.ending_moment import EndingMoment, EndingPhase
from bedtime_app.features.ending.ending_settings import ENDING_REFUSED, ENDING_WAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from bedtime_app.core.delay import Delay
    from bedtime_app.core.night import Night
    from bedtime_app.core.ports import Clock, IdleTime, MachineEnding
    from bedtime_app.core.result import Result
    from bedtime_app.storage.settings_store import SettingsStore

COUNTED_SECONDS = 60
TRIED_SECONDS = 5
_TOUCH = 1.0
"""Seconds by which two clocks may differ about when somebody last touched the computer."""


class EveningEnding:
    """Begins only where a way was chosen, does it at most once, and never says why not at night.

    Whoever shows it says by `watched` whether keys reach the page. Where they do not, somebody may
    be working elsewhere: then it is done only if nobody is known to have touched the computer.
    """

    def __init__(  # noqa: PLR0913 - each is another door
        self,
        *,
        settings: SettingsStore,
        machine: MachineEnding,
        idle: IdleTime,
        clock: Clock,
        delay: Delay,
        tonight: Callable[[], Night],
    ) -> None:
        self.changed: Listeners[[]] = Listeners()
        self.over: Listeners[[]] = Listeners()
        """Nothing is left to show: stopped, done, or refused."""
        self.done: Listeners[[EndingWay]] = Listeners()
        """The system did it, or is about to."""
        self.watched = False
        self._settings = settings
        self._machine = machine
        self._idle = idle
        self._clock = clock
        self._delay = delay
        self._tonight = tonight
        self._now = EndingMoment()
        self._countdown: Countdown | None = None

    def now(self) -> EndingMoment:
        """The present moment."""
        return self._now

    def begin(self) -> bool:
        """Begin the minute; False, and nothing happens, where nothing is chosen or it runs."""
        way = self._settings.get(ENDING_WAY)
        if way is EndingWay.NOTHING or self._now.phase is not EndingPhase.RESTING:
            return False
        self._count(COUNTED_SECONDS, EndingMoment(EndingPhase.COUNTING, way))
        return True

    def try_it(self) -> bool:
        """Count a few seconds and say what would be done, and do nothing; False as `begin`."""
        way = self._settings.get(ENDING_WAY)
        if way is EndingWay.NOTHING or self._now.phase is not EndingPhase.RESTING:
            return False
        self._count(TRIED_SECONDS, EndingMoment(EndingPhase.COUNTING, way, trial=True))
        return True

    def stop(self) -> None:
        """Any key: keep the computer on, or put away what a try said."""
        if self._now.phase in {EndingPhase.COUNTING, EndingPhase.TRIED}:
            self._rest()

    def _count(self, seconds: int, moment: EndingMoment) -> None:
        self._countdown = Countdown.of(seconds, self._clock)
        self._look_again(self._countdown, moment)

    def _look_again(self, countdown: Countdown, moment: EndingMoment) -> None:
        self._countdown = countdown
        self._delay.start(countdown.until_next, self._tick)
        self._become(EndingMoment(moment.phase, moment.way, countdown.left, moment.trial))

    def _tick(self) -> None:
        if self._countdown is None:
            return
        countdown = self._countdown.looked(self._clock)
        if countdown is None:
            self._rest()
        elif countdown.left > 0:
            self._look_again(countdown, self._now)
        else:
            self._end(countdown)

    def _end(self, countdown: Countdown) -> None:
        self._countdown = countdown

        def look(untouched: float | None) -> None:
            if self._countdown is not countdown:  # stopped while it was asked
                return
            if untouched is not None and untouched >= countdown.passed - _TOUCH:
                self._act()
            else:
                self._rest()

        if self._now.trial:
            self._machine.what_can(lambda ways: self._say(countdown, ways))
        elif self.watched:
            self._act()
        else:
            self._idle.ask(look)

    def _act(self) -> None:
        way, night = self._now.way, self._tonight()
        self._countdown = None
        self._become(EndingMoment(EndingPhase.ACTING, way))

        def told(outcome: Result[None]) -> None:
            if isinstance(outcome, Err):
                self._settings.put(ENDING_REFUSED, (night, way))
            else:
                self.done.tell(way)
            self._rest()
            if isinstance(outcome, Err) and not isinstance(outcome.error, EndingRefused):
                raise outcome.error

        self._machine.do(way, told)

    def _say(self, countdown: Countdown, ways: frozenset[EndingWay]) -> None:
        if self._countdown is countdown:
            self._countdown = None
            way = self._now.way
            self._become(EndingMoment(EndingPhase.TRIED, way, trial=True, able=way in ways))

    def _rest(self) -> None:
        self._countdown = None
        self._delay.stop()
        self._become(EndingMoment())
        self.over.tell()

    def _become(self, moment: EndingMoment) -> None:
        if moment != self._now:
            self._now = moment
            self.changed.tell()
