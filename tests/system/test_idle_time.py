from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.idle_time import SystemIdleTime
from bedtime_app.system.x11_idle import x11_idle_seconds
from tests.fakes import FakeClock, FakeJobs
from tests.system.own_bus import LOGIND, OWN_SESSION, SESSION

if TYPE_CHECKING:
    from tests.system.own_bus import OwnBus

MUTTER = "org.gnome.Mutter.IdleMonitor"
MUTTER_SAYS = f"/org/gnome/Mutter/IdleMonitor/Core {MUTTER}.GetIdletime"
SAVER = "org.freedesktop.ScreenSaver"
SAVER_SAYS = f"/org/freedesktop/ScreenSaver {SAVER}.GetSessionIdleTime"
IDLE_HINT = f"{SESSION} {LOGIND}.Session:IdleHint"
IDLE_SINCE = f"{SESSION} {LOGIND}.Session:IdleSinceHintMonotonic"


def ask() -> float | None:
    told: list[float | None] = []
    jobs = FakeJobs()
    SystemIdleTime(jobs, FakeClock()).ask(told.append)
    assert told == []  # nothing is asked on this thread
    jobs.run_all()
    (seconds,) = told
    return seconds


def test_gnome_is_asked_first_and_counts_milliseconds(own_bus: OwnBus) -> None:
    own_bus.serve({MUTTER_SAYS: ["t", [754_321]], SAVER_SAYS: ["u", [1]]}, MUTTER, SAVER)
    assert ask() == 754.321


def test_kde_is_asked_where_there_is_no_gnome(own_bus: OwnBus) -> None:
    own_bus.serve({SAVER_SAYS: ["u", [61_500]]}, SAVER)
    assert ask() == 61.5


def test_logind_is_believed_only_while_it_says_idle(own_bus: OwnBus) -> None:
    since = int((FakeClock().monotonic() - 300) * 1e6)
    hints = {IDLE_HINT: ["v", [["b", True]]], IDLE_SINCE: ["v", [["t", since]]]}
    own_bus.serve(OWN_SESSION | hints)
    assert ask() == pytest.approx(300)


def test_a_session_that_is_not_said_to_be_idle_is_unknown_not_zero(own_bus: OwnBus) -> None:
    own_bus.serve(OWN_SESSION | {IDLE_HINT: ["v", [["b", False]]]})
    assert ask() is None


def test_a_desktop_that_refuses_to_say_is_unknown(own_bus: OwnBus) -> None:
    own_bus.serve({}, MUTTER, SAVER, LOGIND)
    assert ask() is None


def test_one_who_never_answers_is_not_waited_for(own_bus: OwnBus) -> None:
    own_bus.serve({MUTTER_SAYS: None, SAVER_SAYS: ["u", [61_500]]}, MUTTER, SAVER)
    assert ask() == 61.5


def test_nonsense_is_unknown(own_bus: OwnBus) -> None:
    own_bus.serve({MUTTER_SAYS: ["s", ["soon"]], SAVER_SAYS: ["", []]}, MUTTER, SAVER)
    assert ask() is None


@pytest.mark.usefixtures("no_bus")
def test_without_bus_and_display_it_is_unknown() -> None:
    assert ask() is None


@pytest.mark.usefixtures("no_bus", "own_display")
def test_a_real_x_server_counts_until_it_is_touched() -> None:
    if x11_idle_seconds() is None:
        pytest.skip("libXss is not installed")
    first = counted()
    while (untouched := counted()) < first + 0.05:
        pass
    try:
        touch_the_pointer()
    except OSError:
        pytest.skip("libXtst is not installed")
    assert counted() < untouched


def counted() -> float:
    seconds = ask()
    assert seconds is not None
    return seconds


def touch_the_pointer() -> None:
    """Move it as a hand does."""
    x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    test.XTestFakeRelativeMotionEvent(display, 5, 5, 0)
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


@pytest.mark.usefixtures("no_bus", "own_display")
def test_under_wayland_the_x_server_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert ask() is None


def test_a_display_that_is_not_there_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7654")
    assert x11_idle_seconds() is None
