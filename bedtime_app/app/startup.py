"""Starting and stopping, each an ordered list of verbs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bedtime_app.app.crash_log import CrashLog
from bedtime_app.app.doors import real_doors
from bedtime_app.app.profile import Profile
from bedtime_app.app.quit_signals import QuitSignals
from bedtime_app.app.single_instance import SingleInstance
from bedtime_app.app.waiting import Waiting
from bedtime_app.system.paths import log_directory, shipped

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.app.wiring import Rooms


def start(profile_dir: Path | None, passphrase_file: Path | None, *, hidden: bool) -> int:
    """Run Bedtime until it is quit; the process's exit status."""
    app = make_application(sys.argv[:1])
    profile = Profile.at(profile_dir)
    instance = SingleInstance(profile.directory, app)
    if not instance.claim(show=not hidden):
        return 0
    bedtime = Bedtime(profile, passphrase_file, instance, app)
    bedtime.begin(hidden=hidden)
    status = app.exec()
    bedtime.end()
    return status


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication, named, speaking the person's language."""
    app = QApplication(arguments)
    app.setApplicationName("bedtime")
    app.setApplicationDisplayName("Bedtime")
    app.setDesktopFileName("bedtime")
    app.setQuitOnLastWindowClosed(False)
    install_translations(app)
    return app


def install_translations(app: QCoreApplication) -> None:
    """The sentences of the system's language, as far as they are translated."""
    translator = QTranslator(app)
    folder = str(shipped("translations"))
    if translator.load(QLocale(), "bedtime", "_", folder) or translator.load(
        "bedtime_en", folder
    ):
        app.installTranslator(translator)


class Bedtime:
    """One running Bedtime: waiting always, with rooms once its window was opened."""

    def __init__(
        self,
        profile: Profile,
        passphrase_file: Path | None,
        instance: SingleInstance,
        app: QApplication,
    ) -> None:
        self._profile = profile
        self._passphrase_file = passphrase_file
        self._instance = instance
        self._app = app
        self._rooms: Rooms | None = None
        icon = QIcon(str(shipped("resources") / "icons" / "bedtime-256.png"))
        app.setWindowIcon(icon)
        self._doors = real_doors(profile, app)
        self._waiting = Waiting(profile.settings(), self._doors, icon, app)

    def begin(self, *, hidden: bool) -> None:
        """Everything that happens at start, in order."""
        CrashLog(log_directory(self._profile.directory) / "crashes.log", self._doors.clock).install()
        self._signals = QuitSignals(self._app.quit, self._app)
        self._instance.asked_to_show.add(self.show)
        self._waiting.windowAsked.connect(self.show)
        self._waiting.beginAsked.connect(self.begin_evening)
        self._waiting.quitAsked.connect(self._app.quit)
        self._waiting.watch.began.add(lambda _night: self.come_forward())
        self._waiting.watch.again.add(lambda _night: self.come_forward())
        if not hidden:
            self.show()
        # After the first frame: what the alarms need takes a while to load.
        QTimer.singleShot(0, self._waiting.start)

    def show(self) -> None:
        """Open the window, or bring it forward."""
        self.rooms().show()

    def begin_evening(self) -> None:
        """Open the window and begin tonight's ritual."""
        self.rooms().begin_evening()

    def come_forward(self) -> None:
        """At wind-down: open the window on Tonight, if the person lets it come by itself."""
        from bedtime_app.features.preferences.preferences import COME_FORWARD

        if self._waiting.settings.get(COME_FORWARD):
            self.rooms().come_forward()

    def rooms(self) -> Rooms:
        """The window and all it shows, built when first asked for."""
        if self._rooms is None:
            from bedtime_app.app.wiring import Rooms

            self._rooms = Rooms(self._profile, self._waiting, self._passphrase_file, self._app)
            self._rooms.shell.quitAsked.connect(self._app.quit)
        return self._rooms

    def end(self) -> None:
        """Everything that happens at the end, in order."""
        self._instance.release()
        if self._rooms is not None:
            self._rooms.close()
        self._waiting.stop()
        self._doors.jobs.stop()
        self._signals.stop()
