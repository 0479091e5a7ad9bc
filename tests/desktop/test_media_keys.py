"""The real Bedtime on a real session bus, held by the keys that a desktop would send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jeepney import DBusAddress, MatchRule, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from bedtime_app.system.media_keys.mpris_face import NAME, PATH, PLAYER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jeepney.io.blocking import DBusConnection

    from tests.desktop.conftest import Starts

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

STORY = "Bread for Ten O’Clock"
SERVICE = DBusAddress(PATH, bus_name=NAME, interface=PLAYER)


@pytest.fixture
def bus(
    desktop_environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[DBusConnection]:
    address = desktop_environment["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with open_dbus_connection("SESSION") as connection:
        yield connection


def has_name(bus: DBusConnection) -> bool:
    return bool(bus.send_and_get_reply(message_bus.NameHasOwner(NAME), timeout=5).body[0])


def waits_for(bus: DBusConnection, **changes: Any) -> None:  # noqa: ANN401 - of any kind
    """Wait until those properties are said to have become so."""
    rule = MatchRule(type="signal", path=PATH, member="PropertiesChanged")
    with bus.filter(rule, bufsize=99) as signals:
        for name, value in changes.items():
            (said,) = bus.send_and_get_reply(Properties(SERVICE).get(name), timeout=5).body
            while said[1] != value:
                told = bus.recv_until_filtered(signals, timeout=30).body[1]
                said = told.get(name, said)


def test_the_keys_of_the_desktop_hold_the_story_and_let_it_go_on(
    starts: Starts, bus: DBusConnection
) -> None:
    bedtime = starts()
    bedtime.press("Later")
    assert not has_name(bus)
    bedtime.press("Stories", "page tab")
    bedtime.sees(STORY)
    bedtime.everything_has_a_name()
    (card,) = (one for one in bedtime.names("push button") if one.startswith(STORY))
    bedtime.press(card)
    bus.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal", path=PATH)))
    bedtime.press("Play")
    bedtime.sees("Pause")
    assert has_name(bus)
    waits_for(bus, PlaybackStatus="Playing")
    (metadata,) = bus.send_and_get_reply(Properties(SERVICE).get("Metadata"), timeout=5).body
    assert metadata[1]["xesam:title"] == ("s", STORY)
    bus.send_and_get_reply(new_method_call(SERVICE, "PlayPause"), timeout=5)
    waits_for(bus, PlaybackStatus="Paused")
    bedtime.press("Tonight", "page tab")
    bedtime.sees("Go on with the story")
    bus.send_and_get_reply(new_method_call(SERVICE, "Play"), timeout=5)
    bedtime.sees("Pause the story")
    bedtime.everything_has_a_name()
    bedtime.press("End the story")
    bedtime.sees("Begin the evening")
    assert not has_name(bus)
    assert bedtime.ends() == 0
    assert bedtime.said_to_stderr() == ""
