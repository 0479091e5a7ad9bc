from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bedtime_app.features.evening.held_call import LOOK_AGAIN, HeldCall
from tests.fakes import FakeAlarms, FakeClock, FakeCourtesy

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta


@dataclass
class Room:
    clock: FakeClock = field(default_factory=FakeClock)
    alarms: FakeAlarms = field(default_factory=FakeAlarms)
    courtesy: FakeCourtesy = field(default_factory=FakeCourtesy)
    called: list[str] = field(default_factory=list)
    wished: bool = True

    def __post_init__(self) -> None:
        self.held = HeldCall(self.clock, self.alarms, self.courtesy)

    def make(self, name: str = "evening", *, courteous: bool = True) -> None:
        self.held.make(self.calls(name), still_wished=lambda: self.wished, courteous=courteous)

    def calls(self, name: str) -> Callable[[], None]:
        return lambda: self.called.append(name)

    def pass_time(self, by: timedelta) -> None:
        self.clock.advance(seconds=by.total_seconds())
        self.alarms.ring_until(self.clock.now())


@pytest.fixture
def room() -> Room:
    return Room()


def test_whoever_is_free_is_called_at_once(room: Room) -> None:
    room.make()
    assert room.called == ["evening"]
    assert not room.alarms.pending


def test_whoever_is_busy_is_called_when_free_again(room: Room) -> None:
    room.courtesy.busy = True
    room.make()
    room.pass_time(10 * LOOK_AGAIN)
    assert room.called == []
    room.courtesy.busy = False
    room.pass_time(LOOK_AGAIN)
    room.pass_time(10 * LOOK_AGAIN)
    assert room.called == ["evening"]


def test_a_call_no_longer_wished_is_let_go(room: Room) -> None:
    room.courtesy.busy = True
    room.make()
    room.wished = False
    room.courtesy.busy = False
    room.pass_time(10 * LOOK_AGAIN)
    assert room.called == []
    assert not room.alarms.pending


def test_calls_never_stack(room: Room) -> None:
    room.courtesy.busy = True
    room.make("soon")
    room.make("evening")
    room.courtesy.busy = False
    room.pass_time(LOOK_AGAIN)
    assert room.called == ["evening"]


def test_who_wants_no_courtesy_is_called_whatever_they_do(room: Room) -> None:
    room.courtesy.busy = True
    room.make(courteous=False)
    assert room.called == ["evening"]


def test_a_desktop_that_answers_after_the_call_was_dropped_is_not_heard(room: Room) -> None:
    room.courtesy.silent = True
    room.make()
    room.held.drop()
    room.courtesy.answer()
    assert room.called == []
