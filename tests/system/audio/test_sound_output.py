from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bedtime_app.system.audio.offers import Close, Flush, PlayClip, PlaySilence, Prepared
from bedtime_app.system.audio.output import SoundOutput
from bedtime_app.system.voice.clip import Clip
from tests.fakes import FakeClock
from tests.system.audio.hand_device import HandDevice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication, QObject
    from pytestqt.qtbot import QtBot

    from bedtime_app.system.audio.mixer import Mixer
    from bedtime_app.system.audio.sinks import OpenDevice

CLIP = Clip(1, b"\x00\x10" * 4800, 48_000)


class Rig:
    """An output on a device moved by hand, and what it told."""

    def __init__(self, device: OpenDevice, watch_ms: int, parent: QObject | None = None) -> None:
        self.clock = FakeClock()
        self.output = SoundOutput(self.clock.monotonic, device, parent, watch_ms=watch_ms)
        self.prepared: list[Prepared] = []
        self.audible: list[bool] = []
        self.stuck = 0
        self.output.prepared.add(self.prepared.append)
        self.output.audible.add(self.audible.append)
        self.output.stuck.add(self._count)

    def _count(self) -> None:
        self.stuck += 1


@pytest.fixture
def device() -> HandDevice:
    return HandDevice()


@pytest.fixture
def rig(qapp: QCoreApplication, device: HandDevice) -> Iterator[Rig]:
    made = Rig(device, 60_000, qapp)
    yield made
    made.output.stop()


def test_what_is_offered_is_played_in_order(qtbot: QtBot, rig: Rig, device: HandDevice) -> None:
    rig.output.offer(Flush(1, 0))
    rig.output.offer(PlaySilence(1, 0, 0.1))
    rig.output.offer(PlayClip(1, 1, "voice", CLIP, 0.05))
    rig.output.offer(Close(1))
    rig.output.play()

    qtbot.waitUntil(lambda: rig.prepared == [Prepared(1, 0, 0.1), Prepared(1, 1, 0.15)])
    qtbot.waitUntil(lambda: rig.audible == [True])
    heard = device.play(20_000)
    assert not heard[:4800].any()
    assert heard[4800:9600].all()
    assert not heard[9600:].any()
    assert rig.output.heard().ended


def test_the_device_is_opened_and_the_mixer_lives_in_the_sounds_own_thread(
    qtbot: QtBot, rig: Rig, device: HandDevice
) -> None:
    rig.output.play()
    qtbot.waitUntil(lambda: device.playing)

    assert device.mixer is not None
    assert device.opened_in is not None
    assert device.opened_in is not rig.output.thread()
    assert device.mixer.thread() is device.opened_in


def test_an_offer_of_an_old_epoch_is_not_played(qtbot: QtBot, rig: Rig) -> None:
    rig.output.offer(Flush(2, 0))
    rig.output.offer(PlaySilence(1, 0, 0.1))
    rig.output.offer(PlaySilence(2, 5, 0.2))

    qtbot.waitUntil(lambda: rig.prepared == [Prepared(2, 5, 0.2)])


def test_a_device_that_goes_away_is_replaced_by_time(
    qtbot: QtBot, rig: Rig, device: HandDevice
) -> None:
    rig.output.offer(PlaySilence(0, 3, 60.0))
    rig.output.play()
    qtbot.waitUntil(lambda: rig.audible == [True])
    device.play(48_000)
    device.unplug()
    qtbot.waitUntil(lambda: rig.audible == [True, False])
    rig.clock.advance(seconds=0.5)

    qtbot.waitUntil(lambda: rig.output.heard().offset == 72_000)


def test_without_a_device_time_plays(qtbot: QtBot, rig: Rig, device: HandDevice) -> None:
    device.there = False
    rig.output.offer(PlaySilence(0, 3, 60.0))
    rig.output.play()
    qtbot.waitUntil(lambda: rig.audible == [False])
    rig.clock.advance(seconds=0.25)

    qtbot.waitUntil(lambda: rig.output.heard().offset == 12_000)


def test_a_suspend_is_not_made_up_for(qtbot: QtBot, rig: Rig, device: HandDevice) -> None:
    device.there = False
    rig.output.offer(PlaySilence(0, 3, 60.0))
    rig.output.play()
    qtbot.waitUntil(lambda: rig.audible == [False])
    rig.clock.advance(hours=7)

    qtbot.waitUntil(lambda: rig.output.heard().offset == 48_000)


def test_resting_lets_go_of_the_device_and_playing_takes_it_again(
    qtbot: QtBot, rig: Rig, device: HandDevice
) -> None:
    rig.output.play()
    qtbot.waitUntil(lambda: device.playing)
    rig.output.rest()
    qtbot.waitUntil(lambda: not device.playing)
    rig.output.play()

    qtbot.waitUntil(lambda: device.playing)
    assert device.opened == 2


def test_a_device_that_takes_nothing_is_left(qtbot: QtBot, device: HandDevice) -> None:
    rig = Rig(device, watch_ms=50)
    rig.output.play()

    qtbot.waitUntil(lambda: rig.audible == [True, False])
    assert not device.playing
    rig.output.stop()


def test_a_device_that_never_comes_back_from_a_call_stops_nobody(qtbot: QtBot) -> None:
    released = threading.Event()

    def stuck(mixer: Mixer, lost: object, parent: QObject) -> None:  # noqa: ARG001
        released.wait(60)

    rig = Rig(stuck, watch_ms=50)
    rig.output.play()
    qtbot.waitUntil(lambda: rig.stuck == 1)
    assert not rig.output._watch.isActive()  # nobody plays, so nobody is watched
    rig.output.offer(PlaySilence(0, 0, 1.0))
    rig.output.play()

    qtbot.waitUntil(lambda: rig.audible == [False])
    released.set()
    rig.output.stop()


def test_it_can_be_stopped_before_it_began_and_twice(qtbot: QtBot, device: HandDevice) -> None:
    rig = Rig(device, 60_000)
    rig.output.stop()
    rig.output.play()
    rig.output.stop()
    rig.output.stop()
    rig.output.play()

    qtbot.waitUntil(lambda: device.playing)
    rig.output.stop()
    assert not device.playing
