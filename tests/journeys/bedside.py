"""One person's computer for one test: the whole of Bedtime, with the doors to the system faked."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from bedtime_app.app.bedtime import Bedtime
from bedtime_app.app.doors import Doors
from bedtime_app.app.profile import Profile
from bedtime_app.app.wish import Wish
from bedtime_app.core.local_time import next_occurrence
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.system.jobs import SerialJobs
from bedtime_app.system.sleep_watch import SleepWatch
from tests.fakes import (
    FakeAlarms,
    FakeAnywhereKey,
    FakeAwake,
    FakeClock,
    FakeCourtesy,
    FakeIdleTime,
    FakeMachineEnding,
    FakeNarrator,
    FakePower,
    FakeSoundscape,
    MemoryKeychain,
)
from tests.journeys.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from bedtime_app.core.narration import Narrator
    from bedtime_app.core.ports import Jobs
    from bedtime_app.storage.recovery_words import RecoveryWords
    from tests.guards.quiet_log import ExpectedLog

PASSPHRASE = "a lamp in the window"


def made_vault(profile: Path) -> RecoveryWords:
    """Make a vault, cheaply sealed, and leave it locked."""
    vault = Profile(profile).vault()
    words = vault.create(PASSPHRASE, strength=LEAST_STRENGTH)
    vault.lock()
    return words


class Bedside:
    """Bedtime is started and ended here again and again, on one profile and one clock."""

    def __init__(self, qtbot: QtBot, directory: Path, expected_log: ExpectedLog) -> None:
        self._qtbot = qtbot
        self._expected_log = expected_log
        self._window_announced = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._app.setQuitOnLastWindowClosed(False)
        self.profile = Profile(directory)
        self.clock = FakeClock(datetime(2026, 11, 20, 19, 30, tzinfo=UTC))  # 20:30 in Berlin
        self.alarms = FakeAlarms()
        self.keychain = MemoryKeychain()
        self.courtesy = FakeCourtesy()
        self.idle = FakeIdleTime()
        self.ending = FakeMachineEnding()
        self.power = FakePower()
        self.narrator = FakeNarrator()
        self.soundscape = FakeSoundscape()
        self.awake = FakeAwake()
        self.anywhere_key = FakeAnywhereKey()
        self.jobs: Jobs | None = None
        self._bedtime: Bedtime | None = None

    def has_a_vault(self) -> RecoveryWords:
        """Let there be a vault already."""
        return made_vault(self.profile.directory)

    def starts(
        self,
        *,
        hidden: bool = False,
        passphrase_file: Path | None = None,
        jobs: Jobs | None = None,
        narrator: Callable[[], Narrator] | None = None,
    ) -> Person:
        """Start Bedtime, and give the person in front of it."""
        assert self._bedtime is None
        if not hidden:
            self.will_open_the_window()
        self.alarms, self.narrator = FakeAlarms(), FakeNarrator()
        self.anywhere_key = FakeAnywhereKey()
        self.jobs = jobs or SerialJobs(self._app)
        self._sleep_watch = SleepWatch(self.clock, self._app)
        doors = Doors(
            clock=self.clock,
            alarms=self.alarms,
            sleep_watch=self._sleep_watch,
            jobs=self.jobs,
            keychain=self.keychain,
            narrator=lambda _settings: narrator() if narrator else self.narrator,
            courtesy=self.courtesy,
            power=self.power,
            idle=self.idle,
            ending=self.ending,
            soundscape=lambda: self.soundscape,
            awake=self.awake,
            anywhere_key=self.anywhere_key,
        )
        self._bedtime = Bedtime(self.profile, doors, self._app)
        self._bedtime.begin(Wish.WAIT if hidden else Wish.SHOW, passphrase_file)
        self._qtbot.waitUntil(lambda: bool(self.alarms.pending))
        return Person(self._qtbot)

    def turns_to(self, page: str) -> None:
        """Show a page to which only another page leads."""
        assert self._bedtime is not None
        self._bedtime.rooms().shell.go(page)

    def comes_to(self, hour: int, minute: int = 0) -> None:
        """Let time pass until the clock shows that, each alarm ringing at its instant."""
        until = next_occurrence(time(hour, minute), self.clock.zone(), self.clock.now())
        while self.alarms.pending:
            at = min(at for at, _ in self.alarms.pending.values())
            if at > until:
                break
            self.clock.advance(seconds=(at - self.clock.now()).total_seconds())
            self.alarms.ring_until(at)
        self.clock.advance(seconds=(until - self.clock.now()).total_seconds())

    def sleeps_until(self, hour: int, minute: int = 0) -> None:
        """Suspend the computer, wake it at that hour, and let it notice."""
        self.power.sleeping.tell()
        self.clock.jump(next_occurrence(time(hour, minute), self.clock.zone(), self.clock.now()))
        self.power.woke.tell()
        self._sleep_watch.beat()

    def travels_to(self, zone: str) -> None:
        """Open the computer somewhere else, and let it notice."""
        self.clock.travel(zone)
        self._sleep_watch.beat()

    @contextmanager
    def time_flies(self) -> Iterator[None]:
        """Let the clock run twenty times as fast as Qt's own timers, without alarms."""
        timer = QTimer(interval=50)
        timer.timeout.connect(lambda: self.clock.advance(seconds=1))
        timer.start()
        yield
        timer.stop()

    def will_open_the_window(self) -> None:
        """Announce what Qt says when a window comes forward where there is no screen."""
        if not self._window_announced:
            self._window_announced = True
            self._expected_log("does not support raise")

    def opens_the_window(self) -> None:
        """As a second start or the tray does."""
        assert self._bedtime is not None
        self.will_open_the_window()
        self._bedtime.show()

    def begins_from_the_tray(self) -> None:
        assert self._bedtime is not None
        self.will_open_the_window()
        self._bedtime.waiting.tray.beginAsked.emit()

    def notes_from_the_tray(self) -> None:
        assert self._bedtime is not None
        self.will_open_the_window()
        self._bedtime.waiting.tray.noteAsked.emit()

    def notes_by_the_key(self) -> None:
        """The key is pressed, whatever window is in front."""
        self.will_open_the_window()
        self.anywhere_key.pressed.tell()

    def is_quit_from_the_tray(self) -> None:
        assert self._bedtime is not None
        self.will_open_the_window()
        self._bedtime.waiting.tray.quitAsked.emit()

    def ends(self) -> None:
        """Quit; fine if nothing runs."""
        if self._bedtime is None:
            return
        bedtime, self._bedtime = self._bedtime, None
        bedtime.end()
        ticking = [timer for timer in bedtime.findChildren(QTimer) if timer.isActive()]
        bedtime.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not self.alarms.pending
        assert not ticking
