"""A whole Bedtime with faked doors on a profile of its own, standing still to be photographed."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMetaObject, QObject, Qt
from PySide6.QtTest import QTest

from bedtime_app.app.bedtime import Bedtime
from bedtime_app.app.doors import Doors
from bedtime_app.app.profile import Profile
from bedtime_app.features.preferences.preferences import (
    APPEARANCE,
    MOTION,
    TEXT_SCALE,
    Appearance,
    MotionChoice,
)
from bedtime_app.storage.keys import LEAST_STRENGTH
from bedtime_app.system.path_dialog import PathDialog
from bedtime_app.system.sleep_watch import SleepWatch
from tests.fakes import (
    FakeAlarms,
    FakeAnywhereKey,
    FakeClock,
    FakeJobs,
    FakeNarrator,
    FakeSoundscape,
    MemoryKeychain,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickWindow
    from PySide6.QtWidgets import QApplication

    from bedtime_app.app.wiring import Rooms

PASSPHRASE = "a lamp in the window"
ZONE = "Europe/Berlin"
PROFILE = Path(__file__).parents[2] / "build" / f"photographed-profile-{os.getpid()}"
SETTLED = 120  # milliseconds in which a page has been laid out and painted


class Size(NamedTuple):
    """How large the window and its text are, and which way it reads."""

    width: int
    height: int
    text: float = 1.0
    mirrored: bool = False


def at(hour: int, minute: int = 0, day: int = 19) -> datetime:
    """That time on a Thursday in November, or on another day of that month."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo(ZONE))


class Studio:
    """One Bedtime at one instant; `take` photographs what its window shows."""

    def __init__(self, app: QApplication, size: Size, now: datetime, *, vault: bool) -> None:
        side = Qt.LayoutDirection
        app.setLayoutDirection(side.RightToLeft if size.mirrored else side.LeftToRight)
        shutil.rmtree(PROFILE, ignore_errors=True)
        PROFILE.mkdir(parents=True)
        self.profile = Profile(PROFILE)
        self.clock = FakeClock(now, ZONE)
        self.jobs = FakeJobs()
        self.narrator = FakeNarrator()
        self.soundscape = FakeSoundscape()
        self.anywhere_key = FakeAnywhereKey()
        doors = Doors(
            clock=self.clock,
            alarms=FakeAlarms(),
            sleep_watch=SleepWatch(self.clock, app),
            jobs=self.jobs,
            keychain=MemoryKeychain(),
            narrator=lambda _settings: self.narrator,
            soundscape=lambda: self.soundscape,
            path_chooser=PathDialog(),
            anywhere_key=self.anywhere_key,
        )
        if vault:
            sealed = self.profile.vault()
            sealed.create(PASSPHRASE, strength=LEAST_STRENGTH)
            sealed.lock()
        # The watch is never started, so that nothing rings but what a scene asks for.
        self._bedtime = Bedtime(self.profile, doors, app)
        self.settings = self._bedtime.waiting.settings
        self.settings.put(MOTION, MotionChoice.STILL)
        self.settings.put(TEXT_SCALE, size.text)
        self.window.resize(size.width, size.height)
        self._bedtime.show()
        self.work()
        if vault:
            self.rooms.vault.open(self.rooms.vault.key_slots().key_from_passphrase(PASSPHRASE))

    @property
    def rooms(self) -> Rooms:
        return self._bedtime.rooms()

    @property
    def window(self) -> QQuickWindow:
        return self.rooms.window()

    def go(self, page: str) -> None:
        """Turn to a page."""
        self.rooms.shell.go(page)
        self.work()

    def look(self, appearance: Appearance) -> None:
        """Always night, or always day."""
        self.settings.put(APPEARANCE, appearance)

    def work(self) -> None:
        """Do what was handed to the jobs, and let the page come through."""
        self.jobs.run_all()
        QTest.qWait(20)

    def page(self) -> QQuickItem:
        """The page that is shown."""
        return next(item for item in self.items() if _has(item, "accessibleName"))

    def ask_page(self, function: str) -> None:
        """Call a function of the page without arguments."""
        assert QMetaObject.invokeMethod(self.page(), function)

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window, key)
        self.work()

    def items(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything visible in the window or in `root`, parents first."""
        waiting = [root or self.window.contentItem()]
        while waiting:
            item = waiting.pop(0)
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def take(self, file: Path) -> None:
        """Photograph the window; what scrolls is photographed at its top and its end too."""
        QTest.qWait(SETTLED)
        self._shoot(file)
        scrolled = self._scrolled()
        if scrolled is None:
            return
        here = scrolled.property("contentY")
        for name, there in {"top": 0.0, "end": scrolled.property("lowest")}.items():
            if abs(here - there) > 1:
                scrolled.setProperty("contentY", there)
                QTest.qWait(SETTLED)
                self._shoot(file.with_stem(f"{file.stem}-{name}"))

    def close(self) -> None:
        """End it and leave nothing behind."""
        self._bedtime.end()
        self._bedtime.deleteLater()
        shutil.rmtree(PROFILE)

    def _shoot(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        image = self.window.grabWindow()
        if image.isNull() or not image.save(str(file)):
            raise RuntimeError(
                f"no photograph for {file.name}: {self.window.isVisible()=}, {image.size()=}"
            )

    def _scrolled(self) -> QQuickItem | None:
        """The page's one CalmScroll, if what it holds does not fit."""
        long = [item for item in self.items(self.page()) if _has(item, "lowest")]
        return next((item for item in long if item.property("lowest") > 1), None)


def _has(item: QObject, name: str) -> bool:
    return item.metaObject().indexOfProperty(name) >= 0
