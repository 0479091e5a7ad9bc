import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bedtime_app.app import single_instance
from bedtime_app.app.single_instance import Door, SingleInstance
from bedtime_app.app.socket_door import SocketDoor
from bedtime_app.app.wish import Wish

if sys.platform != "win32":
    from bedtime_app.app.fifo_door import FifoDoor


posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")


def fifo(place: Path) -> Door:
    return FifoDoor(place / "door")


def socket(place: Path) -> Door:
    return SocketDoor(f"bedtime-test-{os.getpid()}-{place.name}")


@pytest.mark.parametrize("kind", [pytest.param(fifo, marks=posix), socket])
def test_only_the_first_comes_in_and_hears_the_others_knock(
    kind: Callable[[Path], Door], qtbot: QtBot, tmp_path: Path
) -> None:
    first = kind(tmp_path)
    knocks: list[Wish] = []
    first.knocked.add(knocks.append)
    assert first.claim(Wish.SHOW)
    assert not kind(tmp_path).claim(Wish.WAIT)
    assert not kind(tmp_path).claim(Wish.NOTE)
    qtbot.waitUntil(lambda: bool(knocks))
    first.release()
    heir = kind(tmp_path)
    assert heir.claim(Wish.SHOW)
    heir.release()
    assert knocks == [Wish.NOTE]


@posix
def test_a_full_door_does_not_stop_who_knocks(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 - runs Qt
    first = FifoDoor(tmp_path / "door")
    assert first.claim(Wish.SHOW)
    writer = os.open(tmp_path / "door", os.O_WRONLY | os.O_NONBLOCK)
    with suppress(BlockingIOError):
        while True:
            os.write(writer, b"." * 4096)
    os.close(writer)
    assert not FifoDoor(tmp_path / "door").claim(Wish.SHOW)
    first.release()


@posix
def test_who_came_in_at_the_same_moment_has_the_door(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = FifoDoor(tmp_path / "door"), FifoDoor(tmp_path / "door")
    hears = second._another_hears
    assert first.claim(Wish.SHOW)
    # It looked before the first one came in.
    monkeypatch.setattr(second, "_another_hears", _once_deaf(hears))
    assert not second.claim(Wish.SHOW)
    first.release()


@posix
def test_where_no_fifo_can_be_there_is_a_socket(
    qtbot: QtBot,  # noqa: ARG001 - runs Qt
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "mkfifo", refuse)
    assert isinstance(single_instance.door(tmp_path, SingleInstance(tmp_path)), SocketDoor)


def _once_deaf(hears: Callable[..., bool]) -> Callable[..., bool]:
    asked: list[Wish] = []

    def another_hears(wish: Wish) -> bool:
        asked.append(wish)
        return len(asked) > 1 and hears(wish)

    return another_hears
