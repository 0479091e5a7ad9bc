"""What lives while Bedtime waits for the evening: the plan, the watch and the tray; no window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bedtime_app.features.evening.evening_ledger import EveningLedger
from bedtime_app.features.evening.evening_manners import WARNING, read_manners
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.evening_watch import EveningWatch
from bedtime_app.features.evening.held_call import HeldCall
from bedtime_app.features.evening.tonight import Phase
from bedtime_app.features.evening.tonights_changes import TonightsChanges
from bedtime_app.features.evening.travel import Travel, TravellingClock
from bedtime_app.features.preferences.preferences import NOTE_KEY
from bedtime_app.features.rituals.worry_reminder import WorryReminder
from bedtime_app.shell.tray import Tray
from bedtime_app.system.notifications import DesktopNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from bedtime_app.app.doors import Doors
    from bedtime_app.core.night import Night
    from bedtime_app.storage.settings_store import SettingsStore


SHORT = 40
"""Minutes to lights-out, below which the call says how many are left."""
_MINUTE = timedelta(minutes=1)


class Waiting(QObject):
    """Light enough to wait all day."""

    windowAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own
    beginAsked = Signal()  # noqa: N815 - the same
    noteAsked = Signal()  # noqa: N815 - the same
    quitAsked = Signal()  # noqa: N815 - the same
    escapeAsked = Signal()  # noqa: N815 - the same

    def __init__(
        self, settings: SettingsStore, doors: Doors, icon: QIcon, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.travel = Travel(settings, doors.clock)
        clock = TravellingClock(doors.clock, self.travel)
        self.doors = replace(doors, clock=clock)
        self.plans = EveningPlanStore(settings)
        self.manners = partial(read_manners, settings)
        self.watch = EveningWatch(
            clock, doors.alarms, self.plans, EveningLedger(settings), self.manners
        )
        self.changes = TonightsChanges(self.watch.tonight, clock, self.plans, self.manners)
        self._call = HeldCall(clock, doors.alarms, doors.courtesy)
        self.tray = Tray(icon, self)
        self._notifier = DesktopNotifier(doors.jobs, self.tray.show)
        self.worries = WorryReminder(clock, doors.alarms, settings, self.watch.tonight)
        self.worries.due.add(self._say_worry_time)
        self.tray.showAsked.connect(self.windowAsked)
        self.tray.beginAsked.connect(self.beginAsked)
        self.tray.noteAsked.connect(self.noteAsked)
        self.tray.quitAsked.connect(self.quitAsked)
        self.watch.soon.add(self._say_it_comes)
        self.watch.dark.add(self._notifier.withdraw)
        self.watch.changed.add(self.worries.look)
        self.travel.changed.add(self.watch.look)
        settings.changed.add(self._setting_changed)
        if doors.anywhere_key is not None:
            doors.anywhere_key.pressed.add(self.noteAsked.emit)
        doors.sleep_watch.jumped.add(self.look)
        if doors.power is not None:
            doors.power.woke.add(self.look)

    def start(self) -> None:
        """Watch over the evening from now on."""
        self.doors.sleep_watch.start()
        self.travel.settle()
        self.watch.start()
        self.worries.look()
        # Its thread must not be there yet when the first alarm is set: see system/lean_import.py.
        if self.doors.power is not None:
            self.doors.power.start()
        if self.settings.get(NOTE_KEY):
            self._ask_for_a_key()

    def look(self) -> None:
        """The machine woke, its clock was set or it is elsewhere."""
        self.travel.settle()
        self.watch.look()
        self.worries.look()

    def stop(self) -> None:
        """End the watch; nothing rings after this."""
        self._call.drop()
        self.worries.stop()
        self.watch.stop()
        self._notifier.stop()
        if self.doors.power is not None:
            self.doors.power.stop()
        if self.doors.anywhere_key is not None:
            self.doors.anywhere_key.stop()
        self.doors.sleep_watch.stop()
        self.doors.alarms.stop()
        self.tray.stop()
        self.settings.keep()

    def say_quietly(self, title: str, body: str) -> None:
        """Show a message beside the clock, or through the desktop where there is no tray.

        After lights-out nothing is said.
        """
        if self.watch.is_dark():
            return
        if not self.tray.show(title, body):
            self._notifier.show(title, body)

    def call(self, night: Night, call: Callable[[], None]) -> None:
        """Make the call of that evening as soon as it is kind to, and never after lights-out."""
        self._call.make(
            call,
            still_wished=lambda: self._is(night, Phase.WIND_DOWN),
            courteous=self.manners().courteous,
        )

    def announce(self) -> None:
        """Say that the evening begins, and on a late one how much of it is left."""
        left = ceil((self.watch.tonight().lights_out - self.doors.clock.now()) / _MINUTE)
        body = self.tr("Bedtime is ready when you are.")
        if left < SHORT:
            body = self.tr("A short one fits into the %n minutes left.", "", left)
        actions = [("begin", self.tr("Begin"))]
        if self.changes.can_put_off():
            wait = self.manners().wait_minutes
            actions.append(("later", self.tr("%n minutes", "", wait)))
        actions.append(("skip", self.tr("Not tonight")))
        title = self.tr("The evening begins")
        if not self.watch.is_dark() and not self._notifier.show(
            title, body, actions, self._answered
        ):
            self.tray.show(title, body)

    def _answered(self, key: str) -> None:
        if key == "begin":
            self.beginAsked.emit()
        elif key == "later":
            self.changes.put_off()
        elif key == "skip":
            if self.changes.is_firm():
                self.escapeAsked.emit()
            else:
                self.changes.skip()
        else:  # the message itself
            self.windowAsked.emit()

    def _say_worry_time(self, _night: Night) -> None:
        self.say_quietly(
            self.tr("Worry time"),
            self.tr("Give each worry a line and its next step, on paper if you like."),
        )

    def _say_it_comes(self, night: Night) -> None:
        left = ceil((self.watch.tonight().wind_down - self.doors.clock.now()) / _MINUTE)
        title, body = self.tr("The evening comes"), self.tr("It begins in %n minutes.", "", left)
        self._call.make(
            partial(self.say_quietly, title, body),
            still_wished=lambda: self._is(night, Phase.BEFORE),
            courteous=self.manners().courteous,
        )

    def _is(self, night: Night, phase: Phase) -> bool:
        tonight = self.watch.tonight()
        return tonight.night == night and tonight.phase(self.doors.clock.now()) is phase

    def _setting_changed(self, name: str) -> None:
        if name == WARNING.name:
            self.watch.look()
        elif name == NOTE_KEY.name:
            self._ask_for_a_key()

    def _ask_for_a_key(self) -> None:
        """Have the system's key for noting a dream, or give it back, as the person chose."""
        key = self.doors.anywhere_key
        if key is not None and self.settings.get(NOTE_KEY):
            key.ask(self.tr("Note a dream"))
        elif key is not None:
            key.let_go()
