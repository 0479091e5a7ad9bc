from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from bedtime_app.system.jobs import SerialJobs
from bedtime_app.system.notifications import DesktopNotifier
from tests.desktop.shown_messages import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(60)]

ACTIONS = (("begin", "Begin"), ("later", "10 minutes"), ("not", "Not tonight"))
WORDS = ["begin", "Begin", "later", "10 minutes", "not", "Not tonight"]


class Opens(Protocol):
    def __call__(self, *kind: str) -> Desktop: ...


@pytest.fixture
def opens(desktop_environment: dict[str, str]) -> Iterator[Opens]:
    desktops: list[Desktop] = []

    def open_it(*kind: str) -> Desktop:
        desktops.append(Desktop(desktop_environment, *kind))
        return desktops[-1]

    yield open_it
    for desktop in desktops:
        desktop.close()


class Bedtime:
    """A notifier with real jobs, and what came back."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.chosen: list[str] = []
        self.otherwise: list[tuple[str, str]] = []
        self.jobs = SerialJobs()
        self.notifier = DesktopNotifier(self.jobs, lambda *words: self.otherwise.append(words))

    def shows(self, title: str = "The evening begins", *, answerable: bool = True) -> None:
        actions = ACTIONS if answerable else ()
        assert self.notifier.show(title, "", actions, self.chosen.append)

    def falls_back(self) -> list[tuple[str, str]]:
        """Wait until a message went another way."""
        self.qtbot.waitUntil(lambda: bool(self.otherwise), timeout=5000)
        return self.otherwise

    def settles(self) -> None:
        """Wait until everything asked so far is done, and whatever was told has arrived."""
        done: list[object] = []
        self.jobs.run(lambda: None, done.append)
        self.qtbot.waitUntil(lambda: bool(done), timeout=5000)

    def stop(self) -> None:
        self.notifier.stop()
        self.jobs.stop()


@pytest.fixture
def bedtime(qtbot: QtBot) -> Iterator[Bedtime]:
    bedtime = Bedtime(qtbot)
    yield bedtime
    bedtime.stop()


def shown(desktop: Desktop) -> dict[str, Any]:
    done = desktop.next_done()
    assert "title" in done, done
    return done


def test_a_button_that_is_pressed_is_told_once(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens()
    bedtime.shows()
    message = shown(desktop)
    assert message["actions"] == WORDS
    assert message["urgency"] == 0
    desktop.does("press", message["number"], "later")
    desktop.does("press", message["number"], "begin")
    bedtime.qtbot.waitUntil(lambda: bool(bedtime.chosen))
    bedtime.shows("Again")
    assert shown(desktop)["title"] == "Again"
    bedtime.settles()
    assert bedtime.chosen == ["later"]


@pytest.mark.parametrize("pressed", [(7, "begin"), (41, "sing"), (41, "Begin")])
def test_what_is_not_ours_to_answer_is_not_told(
    bedtime: Bedtime, opens: Opens, pressed: tuple[int, str]
) -> None:
    desktop = opens()
    bedtime.shows()
    assert shown(desktop)["number"] == 41
    bedtime.settles()
    desktop.does("press", *pressed)
    if pressed[0] == 7:
        desktop.does("press", 41, "not")
        bedtime.qtbot.waitUntil(lambda: bedtime.chosen == ["not"])
    else:
        bedtime.shows("Again")
        shown(desktop)
        bedtime.settles()
        assert bedtime.chosen == []


def test_a_desktop_without_buttons_gets_none(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens("plain")
    bedtime.shows()
    assert shown(desktop)["actions"] == []


def test_a_new_message_takes_the_place_of_the_former(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens()
    bedtime.shows("One")
    bedtime.settles()
    bedtime.shows("Two", answerable=False)
    one, two = shown(desktop), shown(desktop)
    assert (one["title"], two["title"]) == ("One", "Two")
    assert one["number"] == two["number"]


def test_of_several_asked_for_at_once_only_the_last_is_shown(
    bedtime: Bedtime, opens: Opens
) -> None:
    desktop = opens()
    for title in ("One", "Two", "Three"):
        bedtime.shows(title)
    assert shown(desktop)["title"] == "Three"


def test_a_message_that_was_closed_is_not_replaced(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens()
    bedtime.shows("One")
    number = shown(desktop)["number"]
    bedtime.settles()
    desktop.does("press", number, "begin")
    bedtime.qtbot.waitUntil(lambda: bool(bedtime.chosen))
    bedtime.shows("Two")
    assert shown(desktop)["number"] == number + 1


def test_withdrawing_takes_away_what_is_shown_and_nothing_is_chosen_any_more(
    bedtime: Bedtime, opens: Opens
) -> None:
    desktop = opens()
    bedtime.shows()
    number = shown(desktop)["number"]
    bedtime.settles()
    bedtime.notifier.withdraw()
    desktop.does("press", number, "begin")
    assert desktop.next_done() == {"closed": number}
    bedtime.settles()
    assert bedtime.chosen == []


def test_what_is_withdrawn_before_it_was_shown_never_is(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens()
    bedtime.shows("Too late")
    bedtime.notifier.withdraw()
    bedtime.settles()
    bedtime.shows("In the morning")
    assert shown(desktop)["title"] == "In the morning"


def test_what_is_shown_later_than_it_was_wanted_is_taken_away_at_once(
    bedtime: Bedtime, opens: Opens
) -> None:
    desktop = opens("stuck")
    bedtime.shows()
    number = shown(desktop)["number"]
    bedtime.notifier.withdraw()
    bedtime.settles()
    desktop.does("answer")
    assert desktop.next_done() == {"closed": number}


def test_leaving_takes_the_message_along(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens()
    bedtime.shows()
    number = shown(desktop)["number"]
    bedtime.settles()
    bedtime.stop()
    assert desktop.next_done() == {"closed": number}
    assert not bedtime.notifier.show("After the end", "")
    bedtime.notifier.withdraw()


def test_a_service_that_came_in_the_place_of_one_that_died_is_shown_the_next_message(
    bedtime: Bedtime, opens: Opens
) -> None:
    first = opens()
    bedtime.shows("One")
    shown(first)
    bedtime.settles()
    first.close()
    bedtime.notifier.withdraw()
    bedtime.settles()
    second = opens("plain")
    bedtime.shows("Two")
    assert shown(second)["number"] == 41, "a number of the former would be somebody else's"


def test_without_a_service_the_message_goes_another_way(bedtime: Bedtime, opens: Opens) -> None:
    bedtime.shows("One")
    assert bedtime.falls_back() == [("One", "")]
    desktop = opens()
    bedtime.shows("Two")
    assert shown(desktop)["title"] == "Two"


def test_a_service_that_never_answers_is_not_waited_for(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens("silent")
    bedtime.shows("One")
    assert desktop.next_done() == {"asked": "GetCapabilities"}
    assert bedtime.falls_back() == [("One", "")]


def test_nonsense_is_no_answer_and_costs_nothing(bedtime: Bedtime, opens: Opens) -> None:
    desktop = opens("nonsense")
    for title in ("One", "Two"):
        bedtime.shows(title)
        assert shown(desktop)["title"] == title
        bedtime.settles()
    assert bedtime.chosen == []


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "nonsense"])
def test_without_a_bus_the_message_goes_another_way(
    bedtime: Bedtime, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    bedtime.shows("One")
    assert bedtime.falls_back() == [("One", "")]


def test_a_bus_that_ends_is_joined_anew(
    bedtime: Bedtime, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = opens()
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        usual = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        bedtime.shows("One")
        assert bedtime.falls_back() == [("One", "")]
        bus.kill()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", usual)
    line = bedtime.notifier._line
    assert line is not None
    bedtime.qtbot.waitUntil(lambda: not line.alive)
    bedtime.shows("Two")
    assert shown(desktop)["title"] == "Two"
