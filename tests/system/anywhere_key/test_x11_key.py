"""On a real X server, whose keys are pressed as its test extension presses them."""

from __future__ import annotations

import ctypes
import threading
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.system.anywhere_key.anywhere_key import SystemAnywhereKey
from bedtime_app.system.anywhere_key.x11_key import NAME, X11Key

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

GIVEN = KeyOffer(KeyState.GIVEN, NAME)


@pytest.fixture
def make_key(qapp: object) -> Iterator[Callable[[], SystemAnywhereKey]]:
    assert qapp is not None
    made: list[SystemAnywhereKey] = []

    def make() -> SystemAnywhereKey:
        made.append(SystemAnywhereKey([X11Key]))
        return made[-1]

    yield make
    for key in made:
        key.stop()


def press(*names: str) -> None:
    """Press those keys together and let go of them, as a keyboard does."""
    try:
        x11, test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    except OSError:
        pytest.skip("libXtst is not installed")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XKeysymToKeycode.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    test.XTestFakeKeyEvent.argtypes = (
        ctypes.c_void_p,
        ctypes.c_uint,
        ctypes.c_int,
        ctypes.c_ulong,
    )
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x11.XOpenDisplay(None)
    codes = [x11.XKeysymToKeycode(display, x11.XStringToKeysym(name.encode())) for name in names]
    for code in codes:
        test.XTestFakeKeyEvent(display, code, 1, 0)
    for code in reversed(codes):
        test.XTestFakeKeyEvent(display, code, 0, 0)
    x11.XCloseDisplay(display)


@pytest.mark.usefixtures("own_display")
def test_the_key_is_heard_alone_and_with_num_lock_and_other_keys_are_not(
    make_key: Callable[[], SystemAnywhereKey], qtbot: QtBot
) -> None:
    key, told = make_key(), list[bool]()
    main = threading.current_thread()
    key.pressed.add(lambda: told.append(threading.current_thread() is main))
    key.ask("Note a dream")
    qtbot.waitUntil(lambda: key.offer == GIVEN)
    press("n")
    press("Super_L", "n")
    press("Super_L", "Alt_L", "n")
    qtbot.waitUntil(lambda: told == [True])
    press("Num_Lock")
    press("Super_L", "Alt_L", "n")
    qtbot.waitUntil(lambda: told == [True, True])
    press("Num_Lock")


@pytest.mark.usefixtures("own_display")
def test_a_key_that_another_program_has_stays_with_it_and_can_be_had_once_it_is_free(
    make_key: Callable[[], SystemAnywhereKey], qtbot: QtBot
) -> None:
    other, ours, told = make_key(), make_key(), list[int]()
    other.pressed.add(lambda: told.append(1))
    other.ask("Something else")
    qtbot.waitUntil(lambda: other.offer == GIVEN)
    ours.ask("Note a dream")
    qtbot.waitUntil(lambda: ours.offer == KeyOffer(KeyState.TAKEN, NAME))
    press("Super_L", "Alt_L", "n")
    qtbot.waitUntil(lambda: told == [1])
    other.let_go()
    ours.ask("Note a dream")
    qtbot.waitUntil(lambda: ours.offer == GIVEN)
    ours.ask("Note a dream")  # its own former key is in nobody's way
    qtbot.waitUntil(lambda: ours.offer == GIVEN)
    assert [one.name for one in threading.enumerate()].count("anywhere key") == 1


@pytest.mark.usefixtures("own_display")
def test_under_wayland_the_x_server_is_not_asked(
    make_key: Callable[[], SystemAnywhereKey], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    key = make_key()
    key.ask("Note a dream")
    qtbot.waitUntil(lambda: key.offer.state is KeyState.NOWHERE)


def test_without_a_display_there_is_none(
    make_key: Callable[[], SystemAnywhereKey], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    key = make_key()
    key.ask("Note a dream")
    qtbot.waitUntil(lambda: key.offer.state is KeyState.NOWHERE)


def test_a_display_that_ends_takes_the_key_with_it(
    own_display: subprocess.Popen[bytes], make_key: Callable[[], SystemAnywhereKey], qtbot: QtBot
) -> None:
    key = make_key()
    key.ask("Note a dream")
    qtbot.waitUntil(lambda: key.offer == GIVEN)
    own_display.terminate()
    qtbot.waitUntil(lambda: key.offer.state is KeyState.LOST)
