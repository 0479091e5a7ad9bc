"""Starting and stopping, each an ordered list of verbs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bedtime_app.app.bedtime import Bedtime
from bedtime_app.app.crash_log import CrashLog
from bedtime_app.app.doors import real_doors
from bedtime_app.app.profile import Profile
from bedtime_app.app.qt_messages import quieten
from bedtime_app.app.quit_signals import QuitSignals
from bedtime_app.app.settling import settle
from bedtime_app.app.single_instance import SingleInstance
from bedtime_app.system.paths import shipped

if TYPE_CHECKING:
    from pathlib import Path

    from bedtime_app.app.wish import Wish


def start(profile_dir: Path | None, passphrase_file: Path | None, wish: Wish) -> int:
    """Run Bedtime until it is quit; the process's exit status."""
    if passphrase_file is not None:
        from bedtime_app.app.commands.opening import read_passphrase

        read_passphrase(passphrase_file)  # one that cannot be read ends it before anything begins
    leave_no_core()
    quieten()
    app = make_application(sys.argv[:1])
    profile = Profile.at(profile_dir)
    instance = SingleInstance(profile.directory, app)
    if not instance.claim(wish):
        return 0
    doors = real_doors(profile, app)
    CrashLog(profile.directory / "log" / "crashes.log", doors.clock).install()
    bedtime = Bedtime(profile, doors, app)
    instance.asked.add(bedtime.grant)
    signals = QuitSignals(app.quit, app)
    bedtime.settled.connect(settle)
    bedtime.begin(wish, passphrase_file)
    status = app.exec()
    instance.hear_no_more()
    bedtime.end()
    instance.release()
    signals.stop()
    return status


def leave_no_core() -> None:
    """Should Bedtime itself break, its memory, with key and words, is not written to disk."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def make_application(arguments: list[str]) -> QApplication:
    """The one QApplication, named, speaking the person's language."""
    app = QApplication(arguments)
    app.setApplicationName("bedtime")
    app.setApplicationDisplayName("Bedtime")
    app.setDesktopFileName("bedtime")
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "bedtime-256.png")))
    install_translations(app)
    return app


def install_translations(app: QCoreApplication) -> None:
    """The sentences of the system's language, as far as they are translated."""
    translator = QTranslator(app)
    folder = str(shipped("translations"))
    if translator.load(QLocale(), "bedtime", "_", folder) or translator.load("bedtime_en", folder):
        app.installTranslator(translator)
