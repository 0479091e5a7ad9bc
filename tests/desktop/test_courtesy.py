from __future__ import annotations

import os
import socket
import subprocess
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.courtesy import call, full_screen, gnome, kde
from bedtime_app.system.courtesy.desktop_courtesy import DesktopCourtesy
from bedtime_app.system.courtesy.looking import Looking
from bedtime_app.system.courtesy.sources import system_sources
from bedtime_app.system.courtesy.xcb import Display
from bedtime_app.system.jobs import SerialJobs
from tests.desktop.started import started

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(60)]

SERVICE = "tests.desktop.session_service"
MANAGER = "org.gnome.SessionManager"
AGENT = "org.kde.Solid.PowerManagement.PolicyAgent"
NOTIFICATIONS = "org.freedesktop.Notifications"


@pytest.fixture
def active_window() -> Iterator[Callable[[str], None]]:
    """Says on the display, as a window manager does, which window is active."""

    def set_active(window: str) -> None:
        xprop("-root", "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", window)

    with Display():  # Xvfb begins anew, and forgets, when the last one leaves
        yield set_active
        xprop("-root", "-remove", "_NET_ACTIVE_WINDOW")


def xprop(*words: str) -> None:
    subprocess.run(["xprop", *words], check=True)


def as_a_whole() -> bool:
    return Looking(system_sources("linux")).is_unkind()


def test_a_full_screen_window_in_front_holds(
    desktop_environment: dict[str, str], active_window: Callable[[str], None]
) -> None:
    with started(desktop_environment, "tests.desktop.other_window", "fullscreen") as window:
        active_window(window)
        assert full_screen.fills_the_screen() is True
        assert as_a_whole()


def test_a_window_that_fills_nothing_does_not(
    desktop_environment: dict[str, str], active_window: Callable[[str], None]
) -> None:
    with started(desktop_environment, "tests.desktop.other_window", "usual") as window:
        active_window(window)
        assert full_screen.fills_the_screen() is False


def test_a_full_screen_window_of_our_own_does_not(
    desktop_environment: dict[str, str], active_window: Callable[[str], None]
) -> None:
    with started(desktop_environment, "tests.desktop.other_window", "fullscreen") as window:
        ours = str(os.getpid())
        xprop("-id", window, "-f", "_NET_WM_PID", "32c", "-set", "_NET_WM_PID", ours)
        active_window(window)
        assert full_screen.fills_the_screen() is False


def test_a_window_that_is_gone_is_an_error_of_x_and_costs_nothing(
    desktop_environment: dict[str, str], active_window: Callable[[str], None]
) -> None:
    with started(desktop_environment, "tests.desktop.other_window", "fullscreen") as window:
        active_window(window)
    assert full_screen.fills_the_screen() is False


def test_without_a_window_manager_nobody_knows_which_window_is_in_front() -> None:
    assert full_screen.fills_the_screen() is None


@pytest.mark.parametrize("value", [True, False])
def test_what_keeps_gnome_from_being_idle_holds(
    desktop_environment: dict[str, str], *, value: bool
) -> None:
    said = str(value).lower()
    with started(desktop_environment, SERVICE, MANAGER, "IsInhibited", "b", said):
        assert gnome.idleness_is_inhibited() is value
        assert as_a_whole() is value


@pytest.mark.parametrize("value", [True, False])
def test_what_keeps_the_screen_of_plasma_on_holds(
    desktop_environment: dict[str, str], *, value: bool
) -> None:
    said = str(value).lower()
    with started(desktop_environment, SERVICE, AGENT, "HasInhibition", "b", said):
        assert kde.screen_is_kept_on() is value
        assert as_a_whole() is value


@pytest.mark.parametrize("value", [True, False])
def test_plasma_that_is_not_to_be_disturbed_holds(
    desktop_environment: dict[str, str], *, value: bool
) -> None:
    said = f'["b", {str(value).lower()}]'
    with started(desktop_environment, SERVICE, NOTIFICATIONS, "Get", "v", said):
        assert kde.notifications_are_inhibited() is value
        assert as_a_whole() is value


def test_a_notification_service_without_that_property_holds_nothing(
    desktop_environment: dict[str, str],
) -> None:
    with started(desktop_environment, SERVICE, NOTIFICATIONS, "GetCapabilities", "as", "[]"):
        assert not as_a_whole()


@pytest.mark.parametrize(("signature", "value"), [("s", '"yes"'), ("u", "1"), ("as", "[]")])
def test_nonsense_is_not_a_yes(
    desktop_environment: dict[str, str], signature: str, value: str
) -> None:
    with started(desktop_environment, SERVICE, MANAGER, "IsInhibited", signature, value):
        assert not as_a_whole()


@pytest.mark.parametrize(("banners", "quiet"), [("false", True), ("true", False)])
def test_gnome_that_is_not_to_be_disturbed_holds(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, banners: str, *, quiet: bool
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))  # nobody's own settings
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    key = ("org.gnome.desktop.notifications", "show-banners")
    subprocess.run(["gsettings", "set", *key, banners], check=True)
    assert gnome.banners_are_off() is quiet
    assert as_a_whole() is quiet
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "sway")
    assert gnome.banners_are_off() is None


@pytest.fixture
def microphone() -> Iterator[str]:
    """A source that is nobody's monitor."""
    load = ["pactl", "load-module", "module-null-source", "source_name=microphone"]
    module = subprocess.run(load, check=True, capture_output=True, text=True).stdout.strip()
    yield "microphone"
    subprocess.run(["pactl", "unload-module", module], check=True)


@pytest.mark.parametrize(
    ("words", "holds"),
    [
        (["--device=microphone"], True),
        (["--device=quiet.monitor"], False),
        (["--device=microphone", "--property=stream.monitor=true"], False),
    ],
    ids=["a microphone", "the loudspeakers", "a level"],
)
def test_who_listens_to_the_microphone_is_in_a_call(
    microphone: str, words: list[str], *, holds: bool
) -> None:
    assert microphone
    assert call.microphone_is_listening() is False
    recorder = subprocess.Popen(["parec", "--latency-msec=20", *words], stdout=subprocess.PIPE)
    assert recorder.stdout is not None
    assert recorder.stdout.read(1)
    try:
        assert call.microphone_is_listening() is holds
        assert as_a_whole() is holds
    finally:
        recorder.kill()
        recorder.wait()
        recorder.stdout.close()


def test_no_sound_server_is_started_by_asking_for_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PULSE_SERVER")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert call.microphone_is_listening() is None
    assert not (tmp_path / "pulse").exists()


def test_a_service_that_never_answers_is_not_waited_for(
    qtbot: QtBot, desktop_environment: dict[str, str]
) -> None:
    jobs, told = SerialJobs(), list[bool]()
    with started(desktop_environment, SERVICE, MANAGER):
        DesktopCourtesy(jobs).ask(told.append)
        qtbot.waitUntil(lambda: told == [False], timeout=4000)
    jobs.stop()


@pytest.fixture
def silent_display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A display that takes whoever comes, and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{server.getsockname()[1] - 6000}")
        yield


@pytest.mark.usefixtures("silent_display")
def test_a_display_that_never_answers_is_not_waited_for_and_not_asked_twice() -> None:
    asked: list[str] = []

    def full() -> bool | None:
        asked.append("once")
        return full_screen.fills_the_screen()

    looking = Looking({"full screen": full}, within=0.2)
    assert not looking.is_unkind()
    assert not looking.is_unkind()
    assert asked == ["once"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISPLAY", ":4711"),
        ("DISPLAY", ""),
        ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"),
        ("DBUS_SESSION_BUS_ADDRESS", "nonsense"),
        ("DBUS_SESSION_BUS_ADDRESS", None),
        ("PULSE_SERVER", "unix:/nowhere"),
        ("PATH", "/nowhere"),
    ],
)
def test_a_part_that_is_missing_holds_nothing(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str | None
) -> None:
    if value is None:
        monkeypatch.delenv(name)
    else:
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    assert not as_a_whole()


@pytest.mark.usefixtures("silent_display")
def test_one_yes_is_enough_while_another_part_hangs(desktop_environment: dict[str, str]) -> None:
    with started(desktop_environment, SERVICE, MANAGER, "IsInhibited", "b", "true"):
        assert as_a_whole()


@pytest.fixture(params=[b"", b"OK 0123456789abcdef0123456789abcdef\r\n"], ids=["shut", "open"])
def silent_bus(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[None]:
    """A bus that lets nobody in, or everybody, and then is silent."""

    def greet(server: socket.socket) -> None:
        with suppress(OSError):
            while True:
                come, _ = server.accept()
                guests.append(come)
                come.sendall(request.param)

    guests: list[socket.socket] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "bus"))
        server.listen()
        porter = threading.Thread(target=greet, args=(server,))
        porter.start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        yield
        server.shutdown(socket.SHUT_RDWR)
    porter.join()
    for guest in guests:
        guest.close()


@pytest.mark.usefixtures("silent_bus")
def test_a_bus_that_is_silent_is_not_waited_for() -> None:
    assert not as_a_whole()
    with pytest.raises(TimeoutError):
        gnome.idleness_is_inhibited()
