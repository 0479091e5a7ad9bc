"""On a real bus, asked as a desktop asks."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from jeepney import (
    DBusAddress,
    MatchRule,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from bedtime_app.core.media_keys import MediaAsk, NoMediaKeys, NowHeard
from bedtime_app.system.media_keys.media_keys import BusMediaKeys, system_media_keys
from bedtime_app.system.media_keys.mpris_face import NAME, PATH, PLAYER, ROOT
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jeepney.io.blocking import DBusConnection
    from pytestqt.qtbot import QtBot

    from tests.system.own_bus import OwnBus

SERVICE = DBusAddress(PATH, bus_name=NAME, interface=PLAYER)
LONGEST_BLOCK = 0.05
"""Seconds for which nothing may hold the GUI thread."""
FERRY = NowHeard("The Ferry", playing=True, elapsed=30.0, length=600.0, number=7)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keys(own_bus: OwnBus, clock: FakeClock, qapp: object) -> Iterator[BusMediaKeys]:  # noqa: ARG001 - must be there
    keys = BusMediaKeys(clock)
    yield keys
    keys.close()


@pytest.fixture
def desktop(own_bus: OwnBus) -> Iterator[DBusConnection]:  # noqa: ARG001 - must be there
    with open_dbus_connection("SESSION") as bus:
        yield bus


def call(desktop: DBusConnection, member: str, signature: str = "", *values: object) -> Any:  # noqa: ANN401 - a body
    question = new_method_call(SERVICE, member, signature or None, values)
    return desktop.send_and_get_reply(question, timeout=5)


def has_name(desktop: DBusConnection) -> bool:
    return bool(desktop.send_and_get_reply(message_bus.NameHasOwner(NAME)).body[0])


def properties(desktop: DBusConnection, interface: str = PLAYER) -> dict[str, Any]:
    whose = DBusAddress(PATH, bus_name=NAME, interface=interface)
    (found,) = desktop.send_and_get_reply(Properties(whose).get_all(), timeout=5).body
    return {name: value for name, (_, value) in found.items()}


def shown(keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, heard: NowHeard) -> None:
    keys.show(heard)
    qtbot.waitUntil(lambda: has_name(desktop))


def test_what_is_heard_is_said_while_it_goes_on_and_no_longer(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, clock: FakeClock
) -> None:
    assert not has_name(desktop)
    shown(keys, desktop, qtbot, FERRY)
    clock.advance(seconds=12)
    said = properties(desktop)
    assert said["PlaybackStatus"] == "Playing"
    assert said["Metadata"]["xesam:title"] == ("s", "The Ferry")
    assert said["Metadata"]["mpris:length"] == ("x", 600_000_000)
    assert said["Position"] == 42_000_000
    assert properties(desktop, ROOT)["Identity"] == "Bedtime"
    keys.show(None)
    qtbot.waitUntil(lambda: not has_name(desktop))
    keys.close()
    assert "media keys" not in {thread.name for thread in threading.enumerate()}


def test_the_next_story_has_the_name_that_the_one_before_it_had(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot
) -> None:
    shown(keys, desktop, qtbot, FERRY)
    keys.show(None)
    keys.show(replace(FERRY, title="The Mill"))

    def answers() -> bool:
        question = Properties(SERVICE).get("Metadata")
        return "The Mill" in str(desktop.send_and_get_reply(question, timeout=5).body)

    qtbot.waitUntil(answers)


def test_a_bus_that_never_answers_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qapp: object,  # noqa: ARG001 - runs Qt
    clock: FakeClock,
) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        keys = BusMediaKeys(clock)
        keys.show(FERRY)
        line, _ = silent.accept()  # now its greeting is waited for
        begun = time.perf_counter()
        keys.show(None)
        took = time.perf_counter() - begun
        line.close()
        keys.close()
    assert took < LONGEST_BLOCK


@pytest.mark.parametrize(
    ("member", "ask"),
    [
        ("PlayPause", MediaAsk.TOGGLE),
        ("Pause", MediaAsk.PAUSE),
        ("Play", MediaAsk.PLAY),
        ("Stop", MediaAsk.STOP),
        ("Next", MediaAsk.NEXT),
        ("Previous", MediaAsk.PREVIOUS),
    ],
)
def test_a_key_is_heard_on_the_gui_thread(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, member: str, ask: MediaAsk
) -> None:
    heard: list[tuple[MediaAsk, float, bool]] = []
    main = threading.current_thread()
    keys.asked.add(lambda one, by: heard.append((one, by, threading.current_thread() is main)))
    shown(keys, desktop, qtbot, FERRY)
    assert call(desktop, member).header.message_type is MessageType.method_return
    qtbot.waitUntil(lambda: heard == [(ask, 0.0, True)])


def test_seeking_is_told_in_seconds_and_a_late_wish_for_another_track_is_none(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot
) -> None:
    heard: list[tuple[MediaAsk, float]] = []
    keys.asked.add(lambda one, by: heard.append((one, by)))
    shown(keys, desktop, qtbot, FERRY)
    call(desktop, "Seek", "x", -10_000_000)
    call(desktop, "SetPosition", "ox", "/org/bedtime/told/6", 90_000_000)
    call(desktop, "SetPosition", "ox", "/org/bedtime/told/7", 90_000_000)
    qtbot.waitUntil(lambda: heard == [(MediaAsk.SEEK, -10.0), (MediaAsk.SEEK, 60.0)])


def test_changes_are_told_and_passing_time_is_not(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, clock: FakeClock
) -> None:
    shown(keys, desktop, qtbot, FERRY)
    rule = MatchRule(type="signal", path=PATH)
    desktop.send_and_get_reply(message_bus.AddMatch(rule))
    with desktop.filter(rule, bufsize=9) as signals:
        for second in range(1, 6):
            clock.advance(seconds=1)
            keys.show(replace(FERRY, elapsed=FERRY.elapsed + second))
        keys.show(replace(FERRY, playing=False, elapsed=35.0))
        told = desktop.recv_until_filtered(signals, timeout=5)
        assert told.body == (PLAYER, {"PlaybackStatus": ("s", "Paused")}, [])
        keys.show(replace(FERRY, playing=False, elapsed=200.0))
        told = desktop.recv_until_filtered(signals, timeout=5)
        assert told.body == (200_000_000,)
        assert not signals


@pytest.mark.parametrize(
    ("member", "signature", "values"),
    [
        ("Seek", "", ()),
        ("Seek", "s", ("far",)),
        ("SetPosition", "x", (4,)),
        ("Dance", "", ()),
        ("OpenUri", "s", ("file:///etc/passwd",)),
    ],
)
def test_nonsense_is_answered_and_changes_nothing(  # noqa: PLR0913, PLR0917 - fixtures and figures
    keys: BusMediaKeys,
    desktop: DBusConnection,
    qtbot: QtBot,
    member: str,
    signature: str,
    values: tuple[object, ...],
) -> None:
    heard: list[MediaAsk] = []
    keys.asked.add(lambda one, _by: heard.append(one))
    shown(keys, desktop, qtbot, FERRY)
    call(desktop, member, signature, *values)
    properties(desktop)
    question = new_method_call(
        DBusAddress(PATH, bus_name=NAME, interface="org.freedesktop.DBus.Properties"),
        "Get",
        "ss",
        ("nobody", "knows"),
    )
    answer = desktop.send_and_get_reply(question, timeout=5)
    assert answer.header.message_type is MessageType.error
    assert properties(desktop)["PlaybackStatus"] == "Playing"
    assert not heard


def test_a_second_bedtime_stands_beside_the_first(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, clock: FakeClock
) -> None:
    shown(keys, desktop, qtbot, FERRY)
    other = BusMediaKeys(clock)
    other.show(FERRY)

    def names() -> list[str]:
        (all_names,) = desktop.send_and_get_reply(message_bus.ListNames()).body
        return [name for name in all_names if name.startswith(NAME)]

    qtbot.waitUntil(lambda: len(names()) == 2)
    other.close()
    assert names() == [NAME]


@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_nothing_happens(qapp: object, clock: FakeClock) -> None:  # noqa: ARG001 - runs Qt
    keys = BusMediaKeys(clock)
    keys.show(FERRY)
    keys.show(replace(FERRY, playing=False))
    keys.close()


def test_a_bus_that_leaves_takes_the_keys_with_it_and_nothing_else(
    keys: BusMediaKeys, desktop: DBusConnection, qtbot: QtBot, own_bus: OwnBus
) -> None:
    shown(keys, desktop, qtbot, FERRY)
    own_bus.close()
    keys.show(replace(FERRY, playing=False))
    keys.show(None)


def test_elsewhere_there_are_none(qapp: object, clock: FakeClock) -> None:  # noqa: ARG001 - runs Qt
    assert isinstance(system_media_keys(clock, platform="win32"), NoMediaKeys)
    assert isinstance(system_media_keys(clock, platform="linux"), BusMediaKeys)
