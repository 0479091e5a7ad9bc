"""What lives while Bedtime waits for the evening: the plan, the watch and the tray; no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from bedtime_app.features.evening.evening_ledger import EveningLedger
from bedtime_app.features.evening.evening_plan_store import EveningPlanStore
from bedtime_app.features.evening.evening_watch import EveningWatch
from bedtime_app.shell.tray import Tray
from bedtime_app.system.notifications import DesktopNotifier

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from bedtime_app.app.doors import Doors
    from bedtime_app.storage.settings_store import SettingsStore


class Waiting(QObject):
    """Light enough to wait all day."""

    windowAsked = Signal()  # noqa: N815 - a Qt signal beside Qt's own
    beginAsked = Signal()  # noqa: N815 - the same
    quitAsked = Signal()  # noqa: N815 - the same

    def __init__(
        self, settings: SettingsStore, doors: Doors, icon: QIcon, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.doors = doors
        self.plans = EveningPlanStore(settings)
        self.watch = EveningWatch(doors.clock, doors.alarms, self.plans, EveningLedger(settings))
        self.tray = Tray(icon, self)
        self._notifier = DesktopNotifier(doors.jobs)
        self.tray.showAsked.connect(self.windowAsked)
        self.tray.beginAsked.connect(self.beginAsked)
        self.tray.quitAsked.connect(self.quitAsked)
        doors.sleep_watch.jumped.add(self.watch.look)

    def start(self) -> None:
        """Watch over the evening from now on."""
        self.doors.sleep_watch.start()
        self.watch.start()

    def stop(self) -> None:
        """End the watch; nothing rings after this."""
        self.watch.stop()
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

    def announce(self) -> None:
        """Say that the evening begins."""
        self.say_quietly(
            QCoreApplication.translate("Waiting", "The evening begins"),
            QCoreApplication.translate("Waiting", "Bedtime is ready when you are."),
        )
