from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QObject

from bedtime_app.system.audio.beds import Beds
from bedtime_app.system.audio.mixer import Mixer
from bedtime_app.system.audio.timeline import Block, Timeline
from tests.fakes import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QCoreApplication


class Rig:
    def __init__(self, parent: QObject) -> None:
        self.clock = FakeClock()
        self.timeline = Timeline()
        self.beds = Beds()
        self.mixer = Mixer(self.timeline, self.beds, self.clock.monotonic, parent)


@pytest.fixture
def rig(qapp: QCoreApplication) -> Iterator[Rig]:
    parent = QObject(qapp)
    yield Rig(parent)
    parent.deleteLater()


def test_a_device_is_always_given_all_it_asks_for(rig: Rig) -> None:
    assert rig.mixer.isSequential()
    assert rig.mixer.bytesAvailable() > 1_000_000
    assert rig.mixer.read(4096).size() == 4096
    assert not any(rig.mixer.read(4096).data())


def test_both_ears_hear_the_same_and_together_no_more_than_one_would(rig: Rig) -> None:
    rig.timeline.append(Block(0, 100, np.full(100, 0.2, np.float32)), 0)
    stereo = np.frombuffer(rig.mixer.pull(100), "<i2").reshape(-1, 2)

    assert np.array_equal(stereo[:, 0], stereo[:, 1])
    assert stereo[0, 0] == pytest.approx(0.2 / math.sqrt(2) * 32767, abs=1)


def test_nothing_is_louder_than_the_ceiling(rig: Rig) -> None:
    rig.timeline.append(Block(0, 100, np.full(100, 4.0, np.float32)), 0)
    loudest = np.abs(np.frombuffer(rig.mixer.pull(100), "<i2").astype(int)).max()

    assert 20 * math.log10(loudest / 32768) == pytest.approx(-6.0, abs=0.02)


def test_what_the_device_still_holds_has_not_been_heard(rig: Rig) -> None:
    rig.timeline.append(Block(7, 480_000), 0)
    rig.mixer.held = lambda: 2400
    rig.mixer.pull(12_000)
    rig.mixer.pull(4_800)  # of 16 800 frames the device now holds 2 400 + 4 800

    assert rig.mixer.heard().offset == 9_600
    rig.clock.advance(milliseconds=100)
    assert rig.mixer.heard().offset == 14_400
    rig.clock.advance(seconds=5)
    assert rig.mixer.heard().offset == 16_800
