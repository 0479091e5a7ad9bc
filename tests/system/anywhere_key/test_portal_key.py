"""On a real bus, with a portal that grants, refuses, falls silent and dies."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from bedtime_app.core.key_offer import KeyOffer, KeyState
from bedtime_app.system.anywhere_key.anywhere_key import SystemAnywhereKey
from bedtime_app.system.anywhere_key.portal_key import KEY, PortalKey
from tests.system.anywhere_key.fake_portal import FakePortal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.system.own_bus import OwnBus

WHAT = "Note a dream"


@pytest.fixture
def key(own_bus: OwnBus, qapp: object) -> Iterator[SystemAnywhereKey]:  # noqa: ARG001 - must be there
    key = SystemAnywhereKey([PortalKey])
    yield key
    key.stop()


@pytest.fixture
def portals(own_bus: OwnBus) -> Iterator[Callable[..., FakePortal]]:  # noqa: ARG001 - must be there
    made: list[FakePortal] = []

    def make(**ways: object) -> FakePortal:
        made.append(FakePortal(**ways))  # type: ignore[arg-type]  # the test says which
        return made[-1]

    yield make
    for portal in made:
        portal.die()


def becomes(key: SystemAnywhereKey, qtbot: QtBot, state: KeyState) -> None:
    qtbot.waitUntil(lambda: key.offer.state is state)


def pressed_by(key: SystemAnywhereKey) -> list[bool]:
    """A list that grows by whether the GUI thread was told."""
    told: list[bool] = []
    main = threading.current_thread()
    key.pressed.add(lambda: told.append(threading.current_thread() is main))
    return told


def test_nothing_is_asked_until_it_is_wished(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal]
) -> None:
    portal = portals()
    assert key.offer == KeyOffer()
    assert portal.calls == []


def test_the_desktop_is_told_what_the_key_is_for_and_says_which_it_gave(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal = portals(key="Super+Alt+N")
    key.ask(WHAT)
    assert key.offer.state is KeyState.ASKED
    qtbot.waitUntil(lambda: key.offer == KeyOffer(KeyState.GIVEN, "Super+Alt+N"))
    (bound,) = portal.heard("BindShortcuts")
    assert bound[0] == portal.session
    assert bound[1] == [
        (KEY, {"description": ("s", WHAT), "preferred_trigger": ("s", "LOGO+ALT+n")})
    ]
    assert portal.heard("Register") == [("bedtime", {})]


def test_the_key_is_heard_on_the_gui_thread_and_another_programs_is_not(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal, told = portals(), pressed_by(key)
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    portal.press("another")
    portal.press(session=f"{portal.session}_of_another")
    portal.babble()
    portal.press()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]


def test_the_compositors_leave_to_come_forward_is_handed_on(
    key: SystemAnywhereKey,
    portals: Callable[..., FakePortal],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    portal, told = portals(), pressed_by(key)
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    portal.press(activation_token=("s", "new"))
    qtbot.waitUntil(lambda: bool(told))
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


def test_a_key_that_the_person_changes_later_is_named_anew(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal, told = portals(key="Super+N"), pressed_by(key)
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    portal.name_it("F9")
    qtbot.waitUntil(lambda: key.offer == KeyOffer(KeyState.GIVEN, "F9"))
    portal.press()
    qtbot.waitUntil(lambda: bool(told))


@pytest.mark.parametrize(
    ("ways", "state"),
    [
        ({"grants": 1}, KeyState.REFUSED),
        ({"key": None}, KeyState.REFUSED),
        ({"grants": 2}, KeyState.NOWHERE),
        ({"offers": False}, KeyState.NOWHERE),
    ],
    ids=["the person said no", "none was bound", "it could not", "it knows no such thing"],
)
def test_a_refusal_is_said_and_leaves_no_thread(
    key: SystemAnywhereKey,
    portals: Callable[..., FakePortal],
    qtbot: QtBot,
    ways: dict[str, object],
    state: KeyState,
) -> None:
    portals(**ways)
    key.ask(WHAT)
    becomes(key, qtbot, state)
    qtbot.waitUntil(lambda: "anywhere key" not in {one.name for one in threading.enumerate()})


def test_without_a_portal_there_is_none(key: SystemAnywhereKey, qtbot: QtBot) -> None:
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.NOWHERE)


@pytest.mark.usefixtures("no_bus", "qapp")
def test_without_a_bus_there_is_none(qtbot: QtBot) -> None:
    key = SystemAnywhereKey([PortalKey])
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.NOWHERE)
    key.stop()


@pytest.mark.parametrize("grants", [0, None], ids=["after it gave", "while it asks"])
def test_a_portal_that_dies_takes_the_key_with_it_and_can_be_asked_anew(
    key: SystemAnywhereKey,
    portals: Callable[..., FakePortal],
    qtbot: QtBot,
    grants: int | None,
) -> None:
    portal = portals(grants=grants)
    key.ask(WHAT)
    qtbot.waitUntil(lambda: bool(portal.heard("BindShortcuts")))
    if grants is not None:
        becomes(key, qtbot, KeyState.GIVEN)
    portal.die()
    becomes(key, qtbot, KeyState.NOWHERE if grants is None else KeyState.LOST)
    portals()
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)


def test_a_key_that_the_system_takes_back_is_lost(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal = portals()
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    portal.take_back()
    becomes(key, qtbot, KeyState.LOST)


def test_a_bus_that_ends_takes_the_key_with_it(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot, own_bus: OwnBus
) -> None:
    portals()
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    own_bus.close()
    becomes(key, qtbot, KeyState.LOST)


def test_let_go_closes_the_session_and_nothing_is_heard_after(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal, told = portals(), pressed_by(key)
    key.ask(WHAT)
    becomes(key, qtbot, KeyState.GIVEN)
    portal.press()
    key.let_go()
    assert key.offer == KeyOffer()
    qtbot.waitUntil(lambda: bool(portal.heard("Close")))
    key.stop()
    assert "anywhere key" not in {one.name for one in threading.enumerate()}
    portal.press()
    qtbot.wait(1)
    assert told == []


def test_stopping_while_the_person_is_asked_ends_the_thread(
    key: SystemAnywhereKey, portals: Callable[..., FakePortal], qtbot: QtBot
) -> None:
    portal = portals(grants=None)
    key.ask(WHAT)
    qtbot.waitUntil(lambda: bool(portal.heard("BindShortcuts")))
    key.stop()
    assert "anywhere key" not in {one.name for one in threading.enumerate()}
    assert key.offer.state is KeyState.ASKED
    qtbot.waitUntil(lambda: bool(portal.heard("Close")))


def test_where_no_way_is_known_that_is_said_at_once(qapp: object) -> None:  # noqa: ARG001 - runs Qt
    key = SystemAnywhereKey([])
    key.ask(WHAT)
    assert key.offer == KeyOffer(KeyState.NOWHERE)
    key.stop()
