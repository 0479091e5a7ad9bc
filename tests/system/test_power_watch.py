from __future__ import annotations

import ctypes
import sys
import threading
from ctypes import wintypes
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray

from bedtime_app.system import windows_power
from bedtime_app.system.logind_power import LogindPower
from bedtime_app.system.mac_power import MacPower, mac_power
from bedtime_app.system.power_event import PowerEvent
from bedtime_app.system.power_watch import PowerWatch
from tests.system.own_bus import LOGIND, MANAGER, OWN_SESSION, SESSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QCoreApplication
    from pytestqt.qtbot import QtBot

    from tests.system.own_bus import BusServices, OwnBus

MANAGER_PATH, MANAGER_INTERFACE = MANAGER.split()
SESSION_INTERFACE = f"{LOGIND}.Session"


class Heard:
    """A watch, and what it told on which thread."""

    def __init__(self) -> None:
        self.watch = PowerWatch()
        self.told: list[str] = []
        self.threads: set[int] = set()
        for name in ("sleeping", "woke", "locked", "unlocked"):
            getattr(self.watch, name).add(lambda name=name: self._note(name))

    def _note(self, name: str) -> None:
        self.told.append(name)
        self.threads.add(threading.get_ident())


@pytest.fixture
def heard(qapp: QCoreApplication) -> Iterator[Heard]:
    assert qapp.thread().isCurrentThread()
    heard = Heard()
    yield heard
    heard.watch.stop()
    heard.watch.deleteLater()


def sleep(logind: BusServices, *, begins: bool) -> None:
    logind.signal(MANAGER_PATH, MANAGER_INTERFACE, "PrepareForSleep", "b", begins)


def listening(heard: Heard, logind: BusServices, qtbot: QtBot) -> None:
    """Start, and wait until what is signalled arrives."""
    heard.watch.start()

    def is_heard() -> bool:
        logind.signal(SESSION, SESSION_INTERFACE, "Lock", "")
        logind.signal(SESSION, SESSION_INTERFACE, "Unlock", "")
        return bool(heard.told)

    qtbot.waitUntil(is_heard)
    sleep(logind, begins=True)  # the last of these, after which nothing is on its way
    sleep(logind, begins=False)
    qtbot.waitUntil(lambda: heard.told[-1:] == ["woke"])
    heard.told.clear()


def test_suspend_wake_lock_and_unlock_are_told_on_the_gui_thread(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    logind = own_bus.serve(OWN_SESSION)
    listening(heard, logind, qtbot)
    logind.signal(SESSION, SESSION_INTERFACE, "Lock", "")
    sleep(logind, begins=True)
    sleep(logind, begins=False)
    logind.signal(SESSION, SESSION_INTERFACE, "Unlock", "")
    expected = ["locked", "sleeping", "woke", "unlocked"]
    qtbot.waitUntil(lambda: len(heard.told) >= len(expected))
    assert heard.told == expected
    assert heard.threads == {threading.get_ident()}


def test_a_lock_that_only_shows_as_a_hint_is_told_and_none_is_told_twice(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    logind = own_bus.serve(OWN_SESSION)
    listening(heard, logind, qtbot)
    properties = "org.freedesktop.DBus.Properties"

    def hint(*, locked: bool) -> None:
        changed = {"LockedHint": ["b", locked]}
        logind.signal(
            SESSION, properties, "PropertiesChanged", "sa{sv}as", SESSION_INTERFACE, changed, []
        )

    logind.signal(SESSION, SESSION_INTERFACE, "Lock", "")
    hint(locked=True)
    hint(locked=False)
    hint(locked=True)
    logind.signal(SESSION, SESSION_INTERFACE, "Unlock", "")
    qtbot.waitUntil(lambda: len(heard.told) >= 4)
    assert heard.told == ["locked", "unlocked", "locked", "unlocked"]


def test_another_persons_session_is_none_of_ours(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    logind = own_bus.serve(OWN_SESSION)
    listening(heard, logind, qtbot)
    logind.signal(SESSION + "9", SESSION_INTERFACE, "Lock", "")
    logind.signal(SESSION, SESSION_INTERFACE, "Lock", "")
    logind.signal(SESSION, SESSION_INTERFACE, "Unlock", "")
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    assert heard.told == ["locked", "unlocked"]


@pytest.mark.parametrize(
    "answers",
    [
        {f"{MANAGER}.GetSession": ["o", [SESSION]]},
        {f"{MANAGER_PATH}/user/self {LOGIND}.User:Display": ["v", [["(so)", ["5", SESSION]]]]},
    ],
    ids=["named by the environment", "on the display"],
)
def test_started_outside_a_session_the_right_one_is_found(
    own_bus: OwnBus,
    heard: Heard,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answers: dict[str, object],
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "5")
    listening(heard, own_bus.serve(answers), qtbot)
    assert heard.told == []


def test_without_a_session_suspend_is_told_all_the_same(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    logind = own_bus.serve({})
    heard.watch.start()

    def is_heard() -> bool:
        sleep(logind, begins=True)
        return bool(heard.told)

    qtbot.waitUntil(is_heard)
    assert heard.told == ["sleeping"]


@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_it_is_silent_and_leaves_no_thread(heard: Heard, qtbot: QtBot) -> None:
    heard.watch.start()
    qtbot.waitUntil(lambda: "power" not in {one.name for one in threading.enumerate()})
    assert heard.told == []


def test_without_logind_and_when_the_bus_ends_it_is_silent(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    heard.watch.start()
    own_bus.close()
    qtbot.waitUntil(lambda: "power" not in {one.name for one in threading.enumerate()})
    assert heard.told == []


def test_stopping_ends_the_waiting_thread_at_once_and_nothing_is_told_after(
    own_bus: OwnBus, heard: Heard, qtbot: QtBot
) -> None:
    logind = own_bus.serve(OWN_SESSION)
    listening(heard, logind, qtbot)
    heard.watch.stop()
    assert "power" not in {one.name for one in threading.enumerate()}
    sleep(logind, begins=True)
    logind.end()
    assert heard.told == []
    heard.watch.start()
    heard.watch.stop()


@pytest.mark.usefixtures("own_bus")
def test_starting_twice_begins_one_thread(heard: Heard) -> None:
    heard.watch.start()
    heard.watch.start()
    assert [one.name for one in threading.enumerate()].count("power") <= 1


@pytest.mark.usefixtures("no_bus")
def test_a_source_stopped_before_it_was_started_minds_nothing() -> None:
    LogindPower(lambda _event: None).stop()


@pytest.mark.parametrize(
    ("message", "parameter", "event"),
    [
        (0x0218, 4, PowerEvent.SLEEPING),
        (0x0218, 7, PowerEvent.WOKE),
        (0x0218, 18, PowerEvent.WOKE),
        (0x0218, 10, None),
        (0x02B1, 7, PowerEvent.LOCKED),
        (0x02B1, 8, PowerEvent.UNLOCKED),
        (0x0113, 4, None),
    ],
)
def test_what_windows_sends_is_read(message: int, parameter: int, event: PowerEvent | None) -> None:
    assert windows_power.meaning(message, parameter) is event


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [b"windows_generic_MSG", b"xcb_generic_event_t"])
def test_a_message_of_windows_is_passed_on_and_never_swallowed(kind: bytes) -> None:
    told: list[PowerEvent] = []
    power = windows_power.WindowsPower(told.append)
    message = wintypes.MSG(message=0x0218, wParam=4)
    outcome = power.nativeEventFilter(QByteArray(kind), ctypes.addressof(message))
    assert outcome == (False, 0)
    assert told == ([PowerEvent.SLEEPING] if kind.startswith(b"windows") else [])


class NotificationCentre:
    """What of macOS' notification centre is used."""

    def __init__(self) -> None:
        self.observers: dict[str, Callable[[object], None]] = {}

    def addObserverForName_object_queue_usingBlock_(  # noqa: N802 - pyobjc's name
        self, name: str, _object: None, _queue: None, block: Callable[[object], None]
    ) -> str:
        self.observers[name] = block
        return name

    def removeObserver_(self, name: str) -> None:  # noqa: N802 - the same
        del self.observers[name]


def test_macos_notifications_are_passed_on_until_the_stop() -> None:
    centre = NotificationCentre()
    told: list[PowerEvent] = []
    power = MacPower(
        ((centre, "sleep", PowerEvent.SLEEPING), (centre, "wake", PowerEvent.WOKE)), told.append
    )
    power.start()
    centre.observers["sleep"](None)
    centre.observers["wake"](None)
    assert told == [PowerEvent.SLEEPING, PowerEvent.WOKE]
    power.stop()
    assert centre.observers == {}


@pytest.mark.skipif(sys.platform == "darwin", reason="there it may be installed")
def test_without_pyobjc_macos_is_silent() -> None:
    assert mac_power(lambda _event: None) is None
